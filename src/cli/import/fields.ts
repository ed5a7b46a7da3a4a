/** From the front matter of other programs to ours, and the list of what has no place here. */
import { keyFrom } from '../../content/key.ts';
import { isLang, type Lang } from '../../languages.ts';
import { articleSchema } from '../../schemas/article.ts';
import { dateSchema } from '../../schemas/shared.ts';

/** What of an article is known from the fields of a file. */
export interface MappedFields {
  lang?: Lang;
  title?: string;
  description?: string;
  slug?: string;
  formerly: string[];
  keywords: string[];
  published?: string;
  updated?: string;
  featured: boolean;
  /** Pictures of the front matter: their addresses, and alternative texts. */
  pictures: { src: string; alt: string }[];
  /** Fields without a place here, as `name: value`. */
  unmapped: string[];
}

/** What each of our fields is called elsewhere, in the order in which they are believed. */
const NAMES = {
  lang: ['lang', 'language', 'locale'],
  title: ['title'],
  description: ['description', 'summary', 'excerpt', 'subtitle'],
  slug: ['slug'],
  addresses: ['permalink', 'url', 'link', 'aliases', 'redirect_from'],
  keywords: ['keywords', 'tags', 'categories', 'category', 'tag', 'taxonomies'],
  published: ['date', 'pubDate', 'publishDate', 'published'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified_at', 'updatedDate'],
  featured: ['featuredpost', 'featured', 'sticky'],
  picture: ['featuredimage', 'image', 'images', 'cover', 'thumbnail', 'hero', 'header', 'feature_image', 'heroImage'],
} as const;

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? Object.values(value).flatMap(textsIn)
    : [];
}

/** A day as `2026-11-22`; nothing when it is none, or could be two: 03/02/2025. */
function dayOf(value: unknown): string | undefined {
  const [written = ''] = value instanceof Date ? [value.toISOString()] : textsIn(value);
  const day =
    /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ??
    (/[a-z]{3}/i.test(written) && !Number.isNaN(Date.parse(written))
      ? new Date(`${written.replace(/\d\d:\d\d.*$/, '')} UTC`).toISOString().slice(0, 10)
      : undefined);
  return day !== undefined && dateSchema.safeParse(day).success ? day : undefined;
}

/** The path of an old address, where it is one that `formerly` takes. */
function oldAddress(written: string): string | undefined {
  const path = (/^https?:\/\/[^/]+(\/[^?#]*)/.exec(written)?.[1] ?? written).replace(/\/?(index)?(\.html?)?$/, '/');
  return /^\/([a-z0-9-]+\/)+$/.test(path) ? path : undefined;
}

const PICTURE = /\.(svg|png|jpe?g|webp|avif|gif|bmp|tiff?)(\?.*)?$/i;

/** A value as the report shows it. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Maps fields; what has no place, or does not fit, is named. */
export function mapFields(fields: Record<string, unknown>): MappedFields {
  const result: MappedFields = { formerly: [], keywords: [], featured: false, pictures: [], unmapped: [] };
  const rest = new Map(Object.entries(fields));
  /** The first of a field's names that gives something; it is then dealt with. */
  const take = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const value = rest.has(name) ? read(rest.get(name)) : undefined;
      if (value === undefined) continue;
      rest.delete(name);
      return value;
    }
    return undefined;
  };
  /** A text that our schema of the field accepts. */
  const fitting = (field: 'title' | 'description', names: readonly string[]): string | undefined =>
    take(names, (value) => {
      const text = textsIn(value)[0]?.replace(/\s+/g, ' ');
      return articleSchema.shape[field].safeParse(text).success ? text : undefined;
    });

  const lang = take(NAMES.lang, (value) => {
    const code = textsIn(value)[0]?.slice(0, 2).toLowerCase();
    return isLang(code) ? code : undefined;
  });
  const title = fitting('title', NAMES.title);
  const description = fitting('description', NAMES.description);
  const slug = take(NAMES.slug, (value) => keyFrom(textsIn(value)[0] ?? '') || undefined);
  const published = take(NAMES.published, dayOf);
  const updated = take(NAMES.updated, dayOf);
  for (const name of NAMES.keywords)
    result.keywords.push(...(take([name], (value) => (textsIn(value).length > 0 ? textsIn(value) : undefined)) ?? []));
  result.keywords = [...new Set(result.keywords.filter((word) => word.length >= 2))];
  for (const name of NAMES.addresses)
    result.formerly.push(
      ...(take([name], (value) => {
        const paths = textsIn(value).map(oldAddress);
        return paths.every((path) => path !== undefined) && paths.length > 0 ? paths : undefined;
      }) ?? []),
    );
  result.formerly = [...new Set(result.formerly)];
  result.featured = take(NAMES.featured, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
  for (const name of NAMES.picture) {
    const texts = take([name], (value) =>
      textsIn(value).some((text) => PICTURE.test(text)) ? textsIn(value) : undefined,
    );
    const alt = texts?.find((text) => !PICTURE.test(text)) ?? '';
    result.pictures.push(...(texts ?? []).filter((text) => PICTURE.test(text)).map((src) => ({ src, alt })));
  }
  result.unmapped = [...rest].filter(([name]) => name !== 'draft').map(([name, value]) => `${name}: ${shown(value)}`);
  return {
    ...result,
    ...(lang && { lang }),
    ...(title && { title }),
    ...(description && { description }),
    ...(slug && { slug }),
    ...(published && { published }),
    ...(updated && { updated: published && updated < published ? published : updated }),
  };
}
