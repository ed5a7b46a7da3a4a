/** Turns YAML and a Zod schema into data, or into problems that name line, field, reason and a corrected example. */
import { type Alias, type Document, isMap, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { z } from 'astro/zod';
import type { Problem } from './problem.ts';

export interface Parsed<T> {
  /** What the schema made of it, when all of it is valid. */
  data?: T;
  /** What the YAML says, valid or not. */
  value?: unknown;
  problems: Problem[];
}

/**
 * Splits an MDX file into its front matter and its body.
 * @returns the YAML text, and the number of lines before the body (to turn body lines into file lines)
 */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyStart: number } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyStart: match[0].split('\n').length - 1,
  };
}

/** The schema that describes a path inside another schema, seen through optionals, defaults and arrays. */
function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodObject) current = current.shape[String(part)] as z.ZodType | undefined;
    else if (current instanceof z.ZodUnion)
      current = (current.options as z.ZodType[]).map((option) => schemaAt(option, [part])).find(Boolean);
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
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
function correctedExample(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const example = exampleOf(schemaAt(schema, path.slice(0, length)));
    if (example === undefined) continue;
    const name = path[length - 1];
    const whole = name === undefined ? example : typeof name === 'number' ? [example] : { [String(name)]: example };
    return stringify(whole).trimEnd();
  }
  return undefined;
}

/** Where a value may be one of several things, the problems of the one that was probably meant. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((inner) => inner.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
  return meant?.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

const lineOf = (document: Document, counter: LineCounter, path: PropertyKey[], offset: number): number | undefined => {
  for (let length = path.length; length > 0; length--) {
    const node = keyNode(document, path.slice(0, length));
    if (node !== undefined) return counter.linePos(node).line + offset;
  }
  return offset + 1;
};

function keyNode(document: Document, path: PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document): { reason: string; fix: string } {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const object = unwrap(schemaAt(schema, issue.path));
    const allowed = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
    return {
      reason: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      fix: `remove it, or use one of: ${allowed.join(', ')}`,
    };
  }
  const example = correctedExample(schema, issue.path);
  const options = issue.code === 'invalid_value' ? ` (one of: ${issue.values.join(', ')})` : '';
  const missing = field && !document.hasIn(issue.path);
  return {
    reason: missing ? `"${field}" is missing` : `${field ? `"${field}": ` : ''}${issue.message}${options}`,
    fix: example === undefined ? `write a value that fits${options}` : `write it like this:\n${example}`,
  };
}

/** YAML reads an unquoted `*word` as a reference; turning it into data would throw. */
function unresolvedAliases(document: Document): Alias[] {
  const found: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) found.push(alias);
    },
  });
  return found;
}

/**
 * Parses YAML and validates it.
 * @param offset lines of the file before the YAML begins
 */
export function parseYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  offset = 0,
): Parsed<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line + offset,
        reason: `this is not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
        fix: 'quote a text that holds a colon or starts with a quote, and indent lists by two spaces:\ntitle: "Pijat oksitosin: apa yang diketahui"',
      })),
    };
  const aliases = unresolvedAliases(document);
  if (aliases.length > 0)
    return {
      problems: aliases.map(({ source, range }) => ({
        file,
        line: counter.linePos(range?.[0] ?? 0).line + offset,
        reason: `this is not valid YAML: *${source} refers to something that is not there`,
        fix: 'quote a text that starts with a star:\ntitle: "*Latch*: pelekatan"',
      })),
    };
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, value, problems: [] };
  return {
    value,
    problems: result.error.issues.flatMap(flatten).map((issue) => ({
      file,
      line: lineOf(
        document,
        counter,
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
        offset,
      ),
      field: issue.path.map(String).join('.') || undefined,
      ...explain(issue, schema, document),
    })),
  };
}

/** Parses a YAML or JSON list and validates it entry by entry: one bad entry does not hide the others. */
export function parseList<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
): { data: z.infer<S>[]; problems: Problem[] } {
  const { value, problems } = parseYaml(text, z.array(schema).nullable(), file);
  const entries = Array.isArray(value) ? (value as unknown[]) : [];
  return {
    data: entries.flatMap((entry) => {
      const result = schema.safeParse(entry);
      return result.success ? [result.data] : [];
    }),
    problems,
  };
}
