/** Reads everything that editors write. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type ArticleData, articleSchema } from '../schemas/article.ts';
import { type TermData, termSchema } from '../schemas/glossary.ts';
import { type PersonData, personSchema } from '../schemas/person.ts';
import { type PlainData, plainSchema } from '../schemas/plain.ts';
import { type SearchWordsData, searchWordsSchema } from '../schemas/search-words.ts';
import { type SpellingData, spellingSchema } from '../schemas/spelling.ts';
import { type SourceData, sourceSchema } from '../schemas/source.ts';
import { type TopicData, topicSchema } from '../schemas/topic.ts';
import { isLang, LANGS, type Lang } from '../languages.ts';
import { parseList, parseYaml, splitFrontMatter } from './front-matter.ts';
import { type Body, readBody, textHash } from './mdx.ts';
import type { Problem } from './problem.ts';

/** One MDX file: its key is its folder's name, its language its file's. */
export interface Document<T> {
  key: string;
  lang: Lang;
  /** Path from the project's root. */
  file: string;
  data: T;
  body: Body;
  /** Fingerprint of title, description and body. */
  hash: string;
}

export interface Content {
  articles: Document<ArticleData>[];
  pages: Document<PlainData>[];
  tools: Document<PlainData>[];
  topics: TopicData[];
  glossary: TermData[];
  people: PersonData[];
  sources: SourceData[];
  spelling: SpellingData;
  searchWords: SearchWordsData;
  problems: Problem[];
}

/** Reads `<folder>/<key>/<lang>.mdx` into documents. */
function readDocuments<S extends z.ZodType<{ title: string; description: string }>>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): Document<z.infer<S>>[] {
  const documents: Document<z.infer<S>>[] = [];
  if (!existsSync(join(root, folder))) return documents;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name),
  )) {
    const key = entry.name;
    if (key.endsWith('.mdx'))
      problems.push({
        file: `${folder}/${key}`,
        reason: 'this file stands outside of a folder, so nothing reads it',
        fix: `move it to ${folder}/${key.replace(/\.mdx$/, '')}/${LANGS[0]}.mdx`,
      });
    if (!entry.isDirectory()) continue;
    for (const name of readdirSync(join(root, folder, key))) {
      const file = `${folder}/${key}/${name}`;
      const lang = name.replace(/\.mdx$/, '');
      if (/\.(svg|avif|webp|jpg|png)$/.test(name)) continue;
      if (!name.endsWith('.mdx') || !isLang(lang)) {
        problems.push({
          file,
          reason: 'this file is not part of an article',
          fix: `name it ${LANGS.map((code) => `${code}.mdx`).join(' or ')}, or remove it`,
        });
        continue;
      }
      const parts = splitFrontMatter(readFileSync(join(root, file), 'utf8'));
      if (!parts) {
        problems.push({
          file,
          line: 1,
          reason: 'the front matter is missing',
          fix: 'start the file with a line of three hyphens, the fields, and another line of three hyphens:\n---\ntitle: …\n---',
        });
        continue;
      }
      const front = parseYaml(parts.yaml, schema, file, 1);
      const read = readBody(parts.body, file, parts.bodyStart);
      problems.push(...front.problems, ...read.problems);
      if (!front.data || !read.body) continue;
      documents.push({
        key,
        lang,
        file,
        data: front.data,
        body: read.body,
        hash: textHash(front.data.title, front.data.description, parts.body),
      });
    }
  }
  return documents;
}

/** Reads a YAML or JSON list, entry by entry, so that one bad entry does not hide the others. */
function readList<S extends z.ZodType>(root: string, file: string, schema: S, problems: Problem[]): z.infer<S>[] {
  // JSON is YAML: one parser gives lines for both.
  const { data, problems: found } = parseList(readFileSync(join(root, file), 'utf8'), schema, file);
  problems.push(...found);
  return data;
}

/** Reads a YAML file that is one object; where it is wrong, what an empty one says. */
function readObject<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  empty: unknown,
  problems: Problem[],
): z.infer<S> {
  const { data, problems: found } = parseYaml(readFileSync(join(root, file), 'utf8'), schema, file);
  problems.push(...found);
  return data ?? schema.parse(empty);
}

/**
 * Reads all content below a project root.
 * @returns every valid document and entry, and every problem found on the way
 */
export function readContent(root: string = process.cwd()): Content {
  const problems: Problem[] = [];
  return {
    articles: readDocuments(root, 'content/articles', articleSchema, problems),
    pages: readDocuments(root, 'content/pages', plainSchema, problems),
    tools: readDocuments(root, 'content/tools', plainSchema, problems),
    topics: readList(root, 'content/topics.yaml', topicSchema, problems),
    glossary: readList(root, 'content/glossary.yaml', termSchema, problems),
    people: readList(root, 'content/people.yaml', personSchema, problems),
    sources: readList(root, 'content/sources.json', sourceSchema, problems),
    spelling: readObject(root, 'content/spelling.yaml', spellingSchema, {}, problems),
    searchWords: readObject(root, 'content/search.yaml', searchWordsSchema, { id: {}, en: {} }, problems),
    problems,
  };
}
