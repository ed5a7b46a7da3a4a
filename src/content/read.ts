/** Reads everything that editors write: once, and again only what has changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type ArticleData, articleSchema } from '../schemas/article.ts';
import { type ChapterData, chapterSchema } from '../schemas/chapter.ts';
import { type DangerSignData, dangerSignSchema } from '../schemas/danger-sign.ts';
import { type TermData, termSchema } from '../schemas/glossary.ts';
import { type LessonData, lessonSchema } from '../schemas/lesson.ts';
import { type PersonData, personSchema } from '../schemas/person.ts';
import { type TextPageData, textPageSchema } from '../schemas/text-page.ts';
import { type QuestionData, questionSchema } from '../schemas/question.ts';
import { type SearchWordsData, searchWordsSchema } from '../schemas/search-words.ts';
import { type SkillData, skillSchema } from '../schemas/skill.ts';
import { type SpellingData, spellingSchema } from '../schemas/spelling.ts';
import { type SourceData, sourceSchema } from '../schemas/source.ts';
import { type TopicData, topicSchema } from '../schemas/topic.ts';
import { type Lang, LANGS } from '../languages.ts';
import { type PublishedAddress, parseAddresses } from './addresses.ts';
import { type AskedQuestion, parseAsked } from './asked.ts';
import { type Figure, readFigure } from './figure.ts';
import {
  type FieldLines,
  parseFrontMatter,
  parseList,
  type ParsedList,
  parseYaml,
  splitFrontMatter,
} from './front-matter.ts';
import { type Body, readBody, textHash } from './mdx.ts';
import { type Problem, ruled } from './problem.ts';
import { decodeFile } from './text-file.ts';
import { type DocumentEntry, type DocumentFolder, type Entry, LISTS, listTree } from './tree.ts';

/** One MDX file: its key is its folder's name, its language its file's. */
export interface Document<T> {
  folder: DocumentFolder;
  key: string;
  lang: Lang;
  /** Path from the project's root. */
  file: string;
  data: T;
  body: Body;
  /** Fingerprint of title, description and body. */
  hash: string;
}

/** Names of things that are there and could not be read: whatever refers to them is not to blame. */
export interface Damaged {
  /** Files of texts. */
  documents: Set<string>;
  topics: Names;
  glossary: Names;
  people: Names;
  dangerSigns: Names;
  sources: Names;
  questions: Names;
  lessons: Names;
}
/** `all`: the whole list could not be read. */
export type Names = 'all' | Set<string>;

export interface Content {
  /** Folder of the project. */
  root: string;
  articles: Document<ArticleData>[];
  pages: Document<TextPageData>[];
  tools: Document<TextPageData>[];
  /** Texts of the kit for health volunteers. */
  kader: Document<TextPageData>[];
  /** Pictures, by the folder in which they are: `articles/oxytocin-massage`. */
  figures: Map<string, Figure[]>;
  topics: TopicData[];
  glossary: TermData[];
  people: PersonData[];
  dangerSigns: DangerSignData[];
  sources: SourceData[];
  /** Questions of the kit’s test and lessons, in the order in which they are asked. */
  questions: QuestionData[];
  lessons: LessonData[];
  skills: SkillData[];
  /** Chapters of the volunteers’ booklet, in order. */
  booklet: ChapterData[];
  spelling: SpellingData;
  searchWords: SearchWordsData;
  /** Every address that was ever published, and whose it was. */
  addresses: PublishedAddress[];
  /** Questions that people ask, with the pages that answer them. */
  asked: AskedQuestion[];
  /** Drawings of public/drawings/. */
  covers: Figure[];
  /** Files of drafts, also of those that could not be read. */
  drafts: Set<string>;
  damaged: Damaged;
  /** Where each field stands, by file: front matter and lists. */
  fieldLines: Map<string, FieldLines>;
  problems: Problem[];
  /** Changes whenever a file comes, goes or changes. */
  fingerprint: string;
}

/** What was made of a file, and of which state of it. */
export type FileCache = Map<string, { stamp: string; made: unknown }>;

/** Makes something of a file, or takes what was made of the same file before. */
type Make = <T>(entry: Entry, make: (bytes: Uint8Array) => T) => T;

interface ReadDocument {
  data?: unknown;
  body?: Body;
  hash: string;
  draft: boolean;
  lines: FieldLines;
  problems: Problem[];
}

/** True for front matter that says `draft: true`, also where it cannot be read. */
const saysDraft = (yaml: string): boolean => /^draft:\s*true\s*(#.*)?$/im.test(yaml);

/** Reads one text with the schema of its folder. */
function readDocument(bytes: Uint8Array, file: string, schema: z.ZodType): ReadDocument {
  const { text, problems: odd } = decodeFile(bytes, file, 'mdx');
  const problems = ruled('encoding', odd);
  if (text === undefined) return { hash: '', draft: false, lines: new Map(), problems };
  const { parts, problems: missing } = splitFrontMatter(text, file);
  // Where its end is not found, the front matter goes on to the first empty line.
  if (!parts)
    return {
      hash: '',
      draft: saysDraft(text.trimStart().split(/\n\s*\n/, 1)[0] ?? ''),
      lines: new Map(),
      problems: [...problems, ...ruled('front-matter', missing)],
    };
  const front = parseFrontMatter(parts.yaml, schema, file);
  const { body, problems: wrong } = readBody(parts.body, file, parts.bodyStart);
  const { title = '', description = '' } = (front.data ?? {}) as { title?: string; description?: string };
  return {
    data: front.data,
    ...(body ? { body } : {}),
    hash: textHash(title, description, parts.body),
    draft: saysDraft(parts.yaml),
    lines: front.lines,
    problems: [...problems, ...ruled('front-matter', front.problems), ...ruled('mdx', wrong)],
  };
}

/**
 * Reads all content below a project root.
 * @param cache what was made of files before; files that are still the same are not read again
 * @param previous what was read before: given back when no file has changed since
 * @returns every valid document and entry, and every problem found on the way
 */
export function readContent(root: string = process.cwd(), cache: FileCache = new Map(), previous?: Content): Content {
  const tree = listTree(root);
  if (previous?.fingerprint === tree.fingerprint) return previous;
  const problems = ruled('files', tree.problems);
  const drafts = new Set<string>();
  const fieldLines = new Map<string, FieldLines>();
  const unreadable = new Set(tree.unreadable);

  const make: Make = (entry, how) => {
    const known = cache.get(entry.file);
    if (known?.stamp === entry.stamp) return known.made as ReturnType<typeof how>;
    const made = how(readFileSync(join(root, entry.file)));
    cache.set(entry.file, { stamp: entry.stamp, made });
    return made;
  };

  const documents = <S extends z.ZodType>(folder: DocumentFolder, schema: S): Document<z.infer<S>>[] =>
    tree.documents
      .filter((entry) => entry.folder === folder)
      .flatMap((entry: DocumentEntry) => {
        const { key, lang, file } = entry;
        const {
          data,
          body,
          hash,
          draft,
          lines,
          problems: found,
        } = make(entry, (bytes) => readDocument(bytes, file, schema));
        problems.push(...found);
        fieldLines.set(file, lines);
        // Pages and tools have no drafts: `draft` in them is an unknown field.
        if (draft && folder === 'articles') drafts.add(file);
        if (data !== undefined && body) return [{ folder, key, lang, file, data: data as z.infer<S>, body, hash }];
        unreadable.add(file);
        return [];
      });

  const text = (name: keyof typeof LISTS): { text?: string; problems: Problem[] } => {
    const entry = tree.lists[name];
    return entry ? make(entry, (bytes) => decodeFile(bytes, LISTS[name], 'list')) : { problems: [] };
  };

  const list = <S extends z.ZodType>(name: keyof typeof LISTS, schema: S): { data: z.infer<S>[]; damaged: Names } => {
    const entry = tree.lists[name];
    if (!entry) return { data: [], damaged: 'all' };
    const parsed = make(entry, (bytes): ParsedList<z.infer<S>> => {
      const decoded = decodeFile(bytes, LISTS[name], LISTS[name].endsWith('.json') ? 'json' : 'list');
      if (decoded.text === undefined)
        return {
          data: [],
          damaged: [],
          unreadable: true,
          lines: new Map(),
          problems: ruled('encoding', decoded.problems),
        };
      // JSON is YAML: one parser gives lines for both.
      const found = parseList(decoded.text, schema, LISTS[name]);
      return { ...found, problems: [...ruled('encoding', decoded.problems), ...ruled('lists', found.problems)] };
    });
    problems.push(...parsed.problems);
    fieldLines.set(LISTS[name], parsed.lines);
    return { data: parsed.data, damaged: parsed.unreadable ? 'all' : new Set(parsed.damaged) };
  };

  /** A file that is one object; where it is wrong, what an empty one says. */
  const object = <S extends z.ZodType>(name: keyof typeof LISTS, schema: S, empty: unknown): z.infer<S> => {
    const { text: written, problems: found } = text(name);
    problems.push(...ruled('encoding', found));
    if (written === undefined) return schema.parse(empty);
    const parsed = parseYaml(written, schema, LISTS[name]);
    problems.push(...ruled('lists', parsed.problems));
    return parsed.data ?? schema.parse(empty);
  };

  const figures = new Map<string, Figure[]>();
  const figure = (entry: Entry): Figure[] => {
    const { figure: made, problems: found } = make(entry, (bytes) => readFigure(bytes, entry.file));
    problems.push(...ruled('pictures', found));
    if (!made) unreadable.add(entry.file);
    return made ? [made] : [];
  };
  for (const entry of tree.figures) {
    const folder = `${entry.folder}/${entry.key}`;
    figures.set(folder, [...(figures.get(folder) ?? []), ...figure(entry)]);
  }

  const topics = list('topics', topicSchema);
  const glossary = list('glossary', termSchema);
  const people = list('people', personSchema);
  const dangerSigns = list('dangerSigns', dangerSignSchema);
  const sources = list('sources', sourceSchema);
  const questions = list('questions', questionSchema);
  const lessons = list('lessons', lessonSchema);
  const skills = list('skills', skillSchema);
  const booklet = list('booklet', chapterSchema);
  const listed = text('addresses');
  const addresses = parseAddresses(listed.text ?? '', LISTS.addresses);
  problems.push(...ruled('encoding', listed.problems), ...ruled('addresses', addresses.problems));
  const asked = LANGS.flatMap((lang) => {
    const { text: written, problems: odd } = text(`asked.${lang}`);
    const parsed = parseAsked(written ?? '', LISTS[`asked.${lang}`], lang);
    problems.push(...ruled('encoding', odd), ...ruled('lists', parsed.problems));
    return parsed.data;
  });
  return {
    root,
    articles: documents('articles', articleSchema),
    pages: documents('pages', textPageSchema),
    tools: documents('tools', textPageSchema),
    kader: documents('kader', textPageSchema),
    figures,
    topics: topics.data,
    glossary: glossary.data,
    people: people.data,
    dangerSigns: dangerSigns.data,
    sources: sources.data,
    questions: questions.data,
    lessons: lessons.data,
    skills: skills.data,
    booklet: booklet.data,
    spelling: object('spelling', spellingSchema, {}),
    searchWords: object('searchWords', searchWordsSchema, Object.fromEntries(LANGS.map((lang) => [lang, {}]))),
    addresses: addresses.data,
    asked,
    covers: tree.covers.flatMap(figure),
    drafts,
    damaged: {
      documents: unreadable,
      topics: topics.damaged,
      glossary: glossary.damaged,
      people: people.damaged,
      dangerSigns: dangerSigns.damaged,
      sources: sources.damaged,
      questions: questions.damaged,
      lessons: lessons.damaged,
    },
    fieldLines,
    problems,
    fingerprint: tree.fingerprint,
  };
}
