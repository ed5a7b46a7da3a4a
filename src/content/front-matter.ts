/** Turns YAML and a Zod schema into data, or into problems that name line, field, reason and a corrected example. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { z } from 'astro/zod';
import { load, YAMLException } from 'js-yaml';
import { LANGS } from '../languages.ts';
import type { Problem } from './problem.ts';

export interface Parsed<T> {
  /** What the schema made of it, when all of it is valid. */
  data?: T;
  /** What the YAML says, valid or not. */
  value?: unknown;
  /** Where each field stands. */
  lines: FieldLines;
  problems: Problem[];
}

/** Lines of a file by the field that stands there, as problems name it: `title`, `review.by`, `baby-limp.level`. */
export type FieldLines = ReadonlyMap<string, number>;

/** An MDX file in its two parts. */
export interface Split {
  yaml: string;
  body: string;
  /** Lines before the body, to turn body lines into file lines. */
  bodyStart: number;
}

/** Splits an MDX file into its front matter and its body, or says why there is none to be found. */
export function splitFrontMatter(text: string, file: string): { parts?: Split; problems: Problem[] } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!match) return { problems: [{ file, ...whyNoFrontMatter(text) }] };
  // Astro takes the first line that begins so for the end.
  const end = match[1]?.split('\n').findIndex((line) => /^(---|\+\+\+)/.test(line)) ?? -1;
  if (end >= 0)
    return {
      problems: [
        {
          file,
          line: end + 2,
          reason: 'a line inside the front matter begins with --- or +++, which ends it',
          fix: 'remove that line, or write only --- there if the front matter ends with it',
        },
      ],
    };
  const parts = {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyStart: match[0].split('\n').length - 1,
  };
  return { parts, problems: [] };
}

const EXAMPLE =
  'start the file with a line of three hyphens, the fields, and another line of three hyphens:\n---\ntitle: …\n---';

/** What stands where the front matter should, by what it looks like. */
function whyNoFrontMatter(text: string): Pick<Problem, 'line' | 'reason' | 'fix'> {
  const lines = text.split(/\r?\n/);
  const first = lines[0] ?? '';
  if (first === '---' && lines[1] === '---') return { line: 1, reason: 'the front matter is empty', fix: EXAMPLE };
  const closing = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (text.trim() === '') return { line: 1, reason: 'the file is empty', fix: EXAMPLE };
  if (first.trim() === '' && lines.find((line) => line.trim() !== '')?.startsWith('---'))
    return {
      line: 1,
      reason: 'an empty line stands before the front matter',
      fix: 'remove it: the first line must be ---',
    };
  if (/^(\+\+\+|;;;)/.test(first))
    return {
      line: 1,
      reason: `the front matter is written in ${first.startsWith('+') ? 'TOML (+++)' : 'JSON (;;;)'}, as other programs have it`,
      fix: `write it in YAML: ${EXAMPLE}`,
    };
  if (/^\s*---\s*$/.test(first) && first !== '---')
    return { line: 1, reason: 'spaces stand beside the three hyphens of the first line', fix: 'write only --- there' };
  if (/^[–—―-]+\s*$/.test(first) && first !== '---')
    return { line: 1, reason: `the first line is “${first.trim()}”, not three hyphens`, fix: 'write only --- there' };
  if (first === '---' && closing > 0)
    return {
      line: closing + 1,
      reason: 'spaces stand beside the three hyphens that close the front matter',
      fix: 'write only --- there',
    };
  if (first === '---')
    return {
      line: 1,
      reason: 'the front matter is not closed',
      fix: 'write a line of three hyphens after its last field',
    };
  return { line: 1, reason: 'the front matter is missing', fix: EXAMPLE };
}

/** The schema that describes a path inside another schema, seen through optionals, defaults and arrays. */
function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodObject) current = current.shape[String(part)] as z.ZodType | undefined;
    else if (current instanceof z.ZodRecord) current = current.valueType as z.ZodType;
    else if (current instanceof z.ZodUnion)
      current = (current.options as z.ZodType[]).map((option) => schemaAt(option, [part])).find(Boolean);
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/** The example of a field, found on it, inside its wrappers, or put together from the fields that it must have. */
function exampleOf(schema: z.ZodType | undefined): unknown {
  if (!schema) return undefined;
  const example = schema.meta()?.['example'];
  if (example !== undefined) return example;
  const inner = unwrap(schema);
  if (inner !== schema) return exampleOf(inner);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const needed = Object.entries(schema.shape as Record<string, z.ZodType>).filter(([, part]) => unwrap(part) === part);
  const parts = needed.map(([name, part]) => [name, exampleOf(part)] as const);
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}

/** The nearest thing around a field that has an example, as an editor would write it. */
function correctedExample(schema: z.ZodType, path: PropertyKey[], json: boolean): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const example = exampleOf(schemaAt(schema, path.slice(0, length)));
    if (example === undefined) continue;
    const name = path[length - 1];
    const whole = name === undefined ? example : typeof name === 'number' ? [example] : { [String(name)]: example };
    // One field of JSON, without the braces of the entry that it stands in.
    return json ? JSON.stringify(whole).replace(/^\{(.*)\}$/s, '$1') : stringify(whole).trimEnd();
  }
  return undefined;
}

/** Where a value may be one of several things, the problems of the one that was probably meant. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((inner) =>
    inner.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return meant?.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** The name that other files use for an entry of a list: nothing where it has none. */
function entryName(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { key, id } = entry as Record<string, unknown>;
  for (const name of [key, id])
    if (typeof name === 'string' || typeof name === 'number' || typeof name === 'boolean') return String(name);
  return undefined;
}

/** A path as problems name it: an entry of a list by its own name, where it has one. */
function fieldName([first, ...rest]: PropertyKey[], value: unknown): string {
  const name = typeof first === 'number' && Array.isArray(value) ? entryName(value[first]) : undefined;
  return [name ?? first, ...rest]
    .filter((part) => part !== undefined)
    .map(String)
    .join('.');
}

/** Where each field stands. */
function linesOf(document: Document, value: unknown, lineAt: (position: number) => number): FieldLines {
  const lines = new Map<string, number>();
  const visitNode = (node: unknown, path: PropertyKey[]): void => {
    const add = (part: PropertyKey, at: unknown, child: unknown): void => {
      const name = fieldName([...path, part], value);
      if (isNode(at) && at.range && !lines.has(name)) lines.set(name, lineAt(at.range[0]));
      visitNode(child, [...path, part]);
    };
    if (isMap(node)) for (const { key, value: child } of node.items) add(String(key), key, child);
    else if (isSeq(node)) node.items.forEach((child, index) => add(index, child, child));
  };
  visitNode(document.contents, []);
  return lines;
}

/**
 * The line of a field, or of the nearest thing around it.
 * @param field as a problem names it
 */
export function lineOfField(lines: FieldLines, field: string): number | undefined {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length--) {
    const line = lines.get(parts.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The fields that an object or a record may have. */
function namesIn(schema: z.ZodType | undefined): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) return inner.keyType.options.map(String);
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).flatMap(namesIn);
  return [];
}

function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: Document,
  { field, json }: { field: string; json: boolean },
): Pick<Problem, 'reason' | 'fix'> {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    const known = namesIn(schemaAt(schema, issue.path));
    return {
      reason: `unknown field ${names}`,
      fix: known.length > 0 ? `remove it, or use one of: ${known.join(', ')}` : 'remove it',
    };
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    const most = String(issue.maximum);
    return {
      reason: `"${field}": has more than ${most} entries`,
      fix: `keep at most ${most}: leave out those that matter least`,
    };
  }
  const own: unknown = issue.code === 'custom' ? issue.params?.['fix'] : undefined;
  const example = correctedExample(schema, issue.path, json);
  const options = issue.code === 'invalid_value' ? `must be one of: ${issue.values.join(', ')}` : undefined;
  // A rule of ours says more than that something is missing.
  const missing = field && issue.code !== 'custom' && (document.getIn(issue.path) ?? null) === null;
  return {
    reason: missing ? `"${field}" is missing` : `${field ? `"${field}": ` : ''}${options ?? issue.message}`,
    fix:
      typeof own === 'string'
        ? own
        : example === undefined
          ? 'write a value that fits'
          : `write it like this:\n${example}`,
  };
}

/** What the parser complains about, in the words of an editor. */
const YAML_FIXES: Record<string, string> = {
  TAB_AS_INDENT: 'indent with two spaces; a tab is not allowed',
  DUPLICATE_KEY: 'keep one of the two lines',
  BLOCK_AS_IMPLICIT_KEY:
    'put the text into quotes, because it holds a colon:\ntitle: "Pijat oksitosin: apa yang diketahui"',
  UNEXPECTED_TOKEN: 'close every quote and bracket; quote a text that starts with a sign such as @ or %',
  MISSING_CHAR: 'close every quote and bracket, and quote a text that holds a colon',
  BAD_INDENT: 'indent lists and inner fields by two spaces, all alike',
  MULTIPLE_DOCS: 'remove the line of three hyphens inside the list',
  RESOURCE_EXHAUSTION: 'write lists inside lists at most three deep',
};
const QUOTE_IT =
  'quote a text that holds a colon or starts with a quote, and indent lists by two spaces:\ntitle: "Pijat oksitosin: apa yang diketahui"';

/** Parts of YAML that content does not need: references to other places (a short file can ask for gigabytes), and types. */
function unwanted(document: Document): { at: number; reason: string; fix: string }[] {
  const found: { at: number; reason: string; fix: string }[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      if (anchors.has(source)) return; // named where it begins
      const reason = `this is not valid YAML: *${source} refers to something that is not there`;
      found.push({
        at: range?.[0] ?? 0,
        reason,
        fix: 'quote a text that starts with a star:\ntitle: "*Latch*: pelekatan"',
      });
    },
    Node: (_, node) => {
      const { tag, range } = node;
      if ('anchor' in node && node.anchor) {
        anchors.add(node.anchor);
        found.push({
          at: range?.[0] ?? 0,
          reason: `&${node.anchor} would not be shown: in YAML it names a place that *${node.anchor} refers to`,
          fix: 'quote a text that starts with &: "&…"; write everything else out',
        });
      }
      if (tag)
        found.push({
          at: range?.[0] ?? 0,
          reason: `this is not valid YAML: ${tag.replace('tag:yaml.org,2002:', '!!')} is a type that nothing here knows`,
          fix: 'quote a text that starts with an exclamation mark',
        });
    },
  });
  return found;
}

/** Texts that readers see: what follows ` #` in them was meant, and YAML takes it for a comment. */
const PROSE_FIELDS = ['title', 'description', 'term', 'meaning', 'name', 'also', 'search', 'keywords', ...LANGS];

/** Unquoted texts that YAML ends at a ` #`. */
function cutTexts(document: Document, counter: LineCounter): { line: number; field: string; cut: string }[] {
  const found: { line: number; field: string; cut: string }[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !PROSE_FIELDS.includes(String(key.value))) return;
      for (const text of isSeq(value) ? value.items : [value]) {
        if (!isScalar(text) || text.type !== 'PLAIN' || !text.comment) continue;
        const line = counter.linePos(text.range?.[0] ?? 0).line;
        found.push({ line, field: String(key.value), cut: text.comment.trim() });
      }
    },
  });
  return found;
}

/** Characters that nobody sees, written as codes such as \u200B, and line breaks inside a text of one line. */
function unseenIn(
  document: Document,
  yaml: string,
  counter: LineCounter,
): { line: number; field: string; code: string }[] {
  const found: { line: number; field: string; code: string }[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || !PROSE_FIELDS.includes(String(key.value))) return;
      const unseen = /[\p{Cc}\p{Cf}]/u.exec(String(value.value).trim())?.[0];
      // What stands there as itself has been told of where the file was read.
      const written = yaml.slice(value.range?.[0], value.range?.[1]);
      if (unseen === undefined || (unseen !== '\n' && written.includes(unseen))) return;
      const code = unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      found.push({ line: counter.linePos(value.range?.[0] ?? 0).line, field: String(key.value), code });
    },
  });
  return found;
}

/**
 * What Astro's own reader of front matter, which is stricter, says against it.
 * @returns its reason and the line, counted from 1
 */
function astroRefuses(yaml: string): { line: number; reason: string } | undefined {
  try {
    load(yaml);
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { line: error.mark.line + 1, reason: error.reason };
  }
}

/** A field that is left blank is as good as left out. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, withoutBlanks(inner)]])),
  );
}

/** Where JSON is broken. Other programs read it too, and take nothing that only looks like it, such as a comma too many. */
function jsonFault(text: string): Pick<Problem, 'line' | 'reason' | 'fix'> | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const said = (error as SyntaxError).message;
    const [, line] = /line (\d+) column/.exec(said) ?? [];
    return {
      line: line ? Number(line) : said.includes('end of JSON') ? text.trimEnd().split('\n').length : undefined,
      reason: `this is not valid JSON: ${said.replace(/ in JSON at position .*| is not valid JSON$/s, '')}`,
      fix: 'put straight double quotes ("…") round every name and text, one comma between two entries and none after the last, and close every bracket; or export the list again from Zotero',
    };
  }
}

/**
 * Parses YAML and validates it.
 * @param offset lines of the file before the YAML begins
 */
export function parseYaml<S extends z.ZodType>(yaml: string, schema: S, file: string, offset = 0): Parsed<z.infer<S>> {
  const json = file.endsWith('.json');
  const broken = json ? jsonFault(yaml) : undefined;
  if (broken) return { lines: new Map(), problems: [{ file, ...broken }] };
  const counter = new LineCounter();
  const lineOfPosition = (position: number): number => counter.linePos(position).line + offset;
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'error' });
  const error = document.errors[0];
  // Where one thing is wrong, all that follows looks wrong too: the first is the cause.
  if (error)
    return {
      lines: new Map(),
      problems: [
        {
          file,
          line: lineOfPosition(error.pos[0]),
          reason: `this is not valid ${json ? 'JSON' : 'YAML'}: ${error.message.split('\n')[0]?.replace(/\.? at line \d+, column \d+:?$/, '') ?? ''}`,
          fix: YAML_FIXES[error.code] ?? QUOTE_IT,
        },
      ],
    };
  const strange = unwanted(document);
  if (strange.length > 0)
    return {
      lines: new Map(),
      problems: strange.map(({ at, reason, fix }) => ({ file, line: lineOfPosition(at), reason, fix })),
    };
  const cut = cutTexts(document, counter).map(({ line, field, cut: text }): Problem => ({
    file,
    line: line + offset,
    field,
    reason: `the text ends before “# ${text.slice(0, 40)}”: in YAML a # after a space starts a comment`,
    fix: `put the whole text into quotes: ${field}: "… # …"`,
  }));
  const unseen = unseenIn(document, yaml, counter).map(({ line, field, code }): Problem => ({
    file,
    line: line + offset,
    field,
    reason:
      code === '000A'
        ? 'the text breaks off and goes on in a new line'
        : `the text holds a character that nobody sees (U+${code})`,
    fix: `write it on one line, with characters that can be seen: ${field}: "…"`,
  }));
  const value = withoutBlanks(document.toJS());
  const lines = linesOf(document, value, lineOfPosition);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, value, lines, problems: [...cut, ...unseen] };
  if (value === null) {
    const reason = `the ${offset > 0 ? 'front matter' : 'file'} is empty`;
    const fix = `write it like this:\n${correctedExample(schema, [], json) ?? '…'}`;
    return { value, lines, problems: [{ file, line: offset + 1, reason, fix }] };
  }
  return {
    value,
    lines,
    problems: [
      ...cut,
      ...unseen,
      ...result.error.issues.flatMap(flatten).map((issue) => {
        const field = fieldName(issue.path, value);
        const at = issue.code === 'unrecognized_keys' ? fieldName([...issue.path, issue.keys[0] ?? ''], value) : field;
        const line = lineOfField(lines, at) ?? offset + 1;
        return { file, line, field: field || undefined, ...explain(issue, schema, document, { field, json }) };
      }),
    ],
  };
}

/** Parses the front matter of a text, which Astro reads as well: what Astro refuses is a problem too. */
export function parseFrontMatter<S extends z.ZodType>(yaml: string, schema: S, file: string): Parsed<z.infer<S>> {
  const parsed = parseYaml(yaml, schema, file, 1);
  const refused = parsed.value === undefined ? undefined : astroRefuses(yaml);
  if (!refused) return parsed;
  const problem = { file, line: refused.line + 1, reason: `this is not valid YAML: ${refused.reason}`, fix: QUOTE_IT };
  return { lines: parsed.lines, problems: [problem] };
}

/** A list, entry by entry. */
export interface ParsedList<T> {
  data: T[];
  /** Names of the entries that are there and wrong: what refers to them is not to blame. */
  damaged: string[];
  /** True when nothing of the list could be read, or an entry without a name: it may be any. */
  unreadable: boolean;
  lines: FieldLines;
  problems: Problem[];
}

/** Parses a YAML or JSON list and validates it entry by entry: one bad entry does not hide the others. */
export function parseList<S extends z.ZodType>(text: string, schema: S, file: string): ParsedList<z.infer<S>> {
  const { value, lines, problems } = parseYaml(text, z.array(schema).nullable(), file);
  if (value === undefined && problems.length > 0) return { data: [], damaged: [], unreadable: true, lines, problems };
  const unreadable = value !== null && !Array.isArray(value);
  const list: ParsedList<z.infer<S>> = { data: [], damaged: [], unreadable, lines, problems };
  for (const entry of Array.isArray(value) ? (value as unknown[]) : []) {
    const result = schema.safeParse(entry);
    const name = entryName(entry);
    if (result.success) list.data.push(result.data);
    else if (name !== undefined) list.damaged.push(name);
    else list.unreadable = true;
  }
  return list;
}
