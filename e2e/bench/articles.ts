/** Synthetic articles for what is measured: copies of the real ones under keys, titles and addresses of their own. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { LANGS, type Lang } from '../../src/languages.ts';

const FOLDER = 'content/articles';
/** Characters of a real title that are kept, so that the number fits behind it. */
const TITLE = 50;

/** A title's whole words, as many as leave room. */
const shortened = (title: string): string =>
  title.length <= TITLE ? title : title.slice(0, TITLE + 1).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '');

/** Where the front matter of an MDX file ends and its body begins. */
const FENCED = /^---\n([\s\S]*?)\n---\n/;

/** An article's front matter and body, in one language. */
export interface Source {
  key: string;
  lang: Lang;
  title: string;
  description: string;
  body: string;
}

/**
 * Fills a copy of the project with articles.
 * @param root the copy's folder
 * @param files article files in all, the real ones included: two languages make two files
 * @throws when that is fewer than the real ones
 */
export function addArticles(root: string, files: number): void {
  const keys = readdirSync(join(root, FOLDER)).sort();
  const copies = files / LANGS.length - keys.length;
  if (!Number.isInteger(copies) || copies < 0)
    throw new Error(`${files} files: an even number, at least ${keys.length * LANGS.length}, is needed.`);
  const nameOf = (copy: number): string => `${keys[copy % keys.length] ?? ''}-${copy + 1}`;
  for (let copy = 0; copy < copies; copy++) {
    const from = join(root, FOLDER, keys[copy % keys.length] ?? '');
    const to = join(root, FOLDER, nameOf(copy));
    cpSync(from, to, { recursive: true });
    for (const lang of LANGS) {
      const file = join(to, `${lang}.mdx`);
      const text = readFileSync(file, 'utf8');
      const front = parse(FENCED.exec(text)?.[1] ?? '') as Record<string, unknown>;
      const changed = {
        ...front,
        title: `${shortened(String(front['title']))} ${copy + 1}`,
        slug: `${String(front['slug'])}-${copy + 1}`,
        related: [nameOf((copy + 1) % copies)],
        featured: false,
      };
      writeFileSync(
        file,
        text.replace(FENCED, () => `---\n${stringify(changed)}---\n`),
      );
    }
  }
}

/** Every article of a copy of the project, in every language. */
export const readArticles = (root: string): Source[] =>
  readdirSync(join(root, FOLDER)).flatMap((key) =>
    LANGS.map((lang) => {
      const text = readFileSync(join(root, FOLDER, key, `${lang}.mdx`), 'utf8');
      const { title, description } = parse(FENCED.exec(text)?.[1] ?? '') as { title: string; description: string };
      return { key, lang, title, description, body: text.replace(FENCED, '') };
    }),
  );

/** Changes a sentence of one article, as an editor would. */
export function editArticle(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${EDIT[file.endsWith('/en.mdx') ? 'en' : 'id']}\n`);
}

const EDIT: Record<Lang, string> = { id: 'Tanyakan kepada bidan bila ragu.', en: 'Ask a midwife when unsure.' };

/** Attributes of our components that a reader sees. */
const SEEN = /\b(?:title|claim|limits|caption)="([^"]*)"/g;

/** The same text without our components: what a reader sees of each stands as bold Markdown in its place. */
const plainMarkdown = (body: string): string =>
  body
    .replace(/<Cite source="([^"]*)" \/>/g, ' ($1)')
    .replace(/<\/?[A-Z]\w*((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g, (_, attributes: string) =>
      [...attributes.matchAll(SEEN)].map(([, seen = '']) => `**${seen}**`).join(' '),
    )
    .replace(/\]\(page:[^)]*\)/g, '](/)');

/** Writes articles as a Starlight site's pages, Indonesian at the root as here. */
export function writeStarlightPages(root: string, articles: Source[]): void {
  for (const lang of LANGS)
    mkdirSync(join(root, 'src/content/docs', lang === LANGS[0] ? '' : lang), { recursive: true });
  for (const { key, lang, title, description, body } of articles)
    writeFileSync(
      join(root, 'src/content/docs', lang === LANGS[0] ? '' : lang, `${key}.mdx`),
      `---\n${stringify({ title, description })}---\n${plainMarkdown(body)}`,
    );
}
