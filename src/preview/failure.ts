/** In development, what stands where a page cannot be shown: the problems of its text, instead of our source. */
import { errorsOf, type Problem } from '../content/problem.ts';
import { escapeHtml } from '../escape-html.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../languages.ts';
import { homePath } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { pageAt, problemsAt, sayProblem } from './look.ts';
import { checkedContent } from './problems.ts';
import { sayPreview } from './words.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

const escaped = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** The language of an address, also of one that no page has. */
const langOf = (path: string): Lang =>
  LANGS.find((lang) => lang !== DEFAULT_LANG && path.startsWith(homePath(lang))) ?? DEFAULT_LANG;

/** Those because of which a page is missing: of texts that could not be read, drafts among them. */
const problemsOfUnreadable = ({ content: { damaged } }: Site, problems: readonly Problem[]): Problem[] =>
  problems.filter(({ file }) => damaged.documents.has(file));

/**
 * The page, or what is wrong with its text; it comes by itself when that is mended.
 * @param render gives the page
 * @throws what `render` throws, when nothing is wrong with the content
 */
export async function shownOrExplained(url: URL, render: () => Promise<Response>): Promise<Response> {
  const path = url.pathname.slice(BASE.length);
  let response: Response;
  try {
    response = await render();
  } catch (error) {
    const { site, quick } = checkedContent();
    const problems = await quick();
    const own = problemsAt(pageAt(site, path), problems);
    // What is wrong in a draft is a warning: there, one of these stopped it.
    const shown = [errorsOf(own), own, errorsOf(problems)].find((some) => some.length > 0);
    if (!shown) throw error;
    return explained('failed', langOf(path), shown);
  }
  if (response.status !== 404 || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { site, quick } = checkedContent();
  const unreadable = problemsOfUnreadable(site, await quick());
  return unreadable.length > 0 ? explained('missing', langOf(path), unreadable) : response;
}

function explained(why: 'failed' | 'missing', lang: Lang, problems: readonly Problem[]): Response {
  const t = sayPreview(lang);
  const listed = problems
    .map((problem) => sayProblem(problem, lang))
    .map(
      ({ place, open, level, what, more }) => `<li>
<a href="${BASE}/__open-in-editor?file=${encodeURIComponent(open)}">${escaped(place)}</a>
<p><b>${escaped(level)}:</b> ${escaped(what)}</p>
${more.map(({ name, text }) => `<p><b>${escaped(name)}:</b> ${escaped(text)}</p>`).join('\n')}
</li>`,
    );
  const html = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${t(why)}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui; }
body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
li { margin: 1.5rem 0; }
li p { margin: 0.25rem 0; }
a { font-family: ui-monospace, monospace; color: inherit; }
</style>
<script type="module" src="${BASE}/@vite/client"></script>
<h1>${t(why)}</h1>
<p>${t(`${why}.text`)}</p>
<ol>${listed.join('\n')}</ol>
</html>`;
  return new Response(html, {
    status: why === 'failed' ? 500 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
