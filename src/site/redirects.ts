/** Old addresses never die: each leads to the page that says `formerly` of it. */
import type { Content } from '../content/read.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS } from '../languages.ts';
import type { Page, PageLink } from './page.ts';
import { childPath, infoPath } from './paths.ts';

export interface Redirect {
  /** The old address, without base path. */
  from: string;
  to: PageLink;
  /** Where `formerly` says so. */
  file: string;
}

/** Every old address that a published page or topic lays claim to. */
export function redirectsOf(content: Content, pages: readonly Page[]): Redirect[] {
  const byName = new Map(pages.map((page) => [`${page.kind}/${page.lang}/${page.key}`, page]));
  const of = (
    kind: Page['kind'],
    { key, lang, file }: { key: string; lang: Page['lang']; file: string },
    formerly: readonly string[],
    address: (slug: string) => string,
  ): Redirect[] => {
    const page = byName.get(`${kind}/${lang}/${key}`);
    if (!page) return [];
    const { path, title } = page;
    return formerly.map((old) => ({ from: old.startsWith('/') ? old : address(old), to: { lang, path, title }, file }));
  };
  return [
    ...content.articles.flatMap((doc) =>
      of('article', doc, doc.data.formerly, (slug) => childPath(doc.lang, 'articles', slug)),
    ),
    // A leaflet follows the slug of its article; whole addresses were the article's alone.
    ...content.articles.flatMap((doc) =>
      of(
        'leaflet',
        doc,
        doc.data.formerly.filter((old) => !old.startsWith('/')),
        (slug) => childPath(doc.lang, 'leaflets', slug),
      ),
    ),
    ...content.tools.flatMap((doc) => of('tool', doc, doc.data.formerly, (slug) => childPath(doc.lang, 'tools', slug))),
    ...content.pages.flatMap((doc) => of('info', doc, doc.data.formerly, (slug) => infoPath(doc.lang, slug))),
    ...content.kader.flatMap((doc) =>
      of('kader', doc, doc.data.formerly, (slug) => childPath(doc.lang, 'volunteers', slug)),
    ),
    ...content.lessons.flatMap((lesson) =>
      LANGS.flatMap((lang) =>
        of('lesson', { key: lesson.key, lang, file: LISTS.lessons }, lesson[lang].formerly, (slug) =>
          childPath(lang, 'volunteers', slug),
        ),
      ),
    ),
    ...content.topics.flatMap((topic) =>
      LANGS.flatMap((lang) =>
        of('topic', { key: topic.key, lang, file: 'content/topics.yaml' }, topic[lang].formerly, (slug) =>
          childPath(lang, 'topics', slug),
        ),
      ),
    ),
  ];
}
