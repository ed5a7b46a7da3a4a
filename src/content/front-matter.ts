/** Turns YAML and a Zod schema into data, or into problems that name line, field, reason and a corrected example. */
import { type Document, isMap, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Problem } from './problem.ts';

export interface Parsed<T> {
  data?: T;
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
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/** The corrected example of a field, found on it or inside its wrappers. */
function exampleOf(schema: z.ZodType | undefined): unknown {
  if (!schema) return undefined;
  const example = schema.meta()?.['example'];
  if (example !== undefined) return example;
  const inner = unwrap(schema);
  return inner === schema ? undefined : exampleOf(inner);
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

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): { reason: string; fix: string } {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const object = unwrap(schemaAt(schema, issue.path));
    const allowed = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
    return {
      reason: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      fix: `remove it, or use one of: ${allowed.join(', ')}`,
    };
  }
  const example = exampleOf(schemaAt(schema, issue.path)) ?? exampleOf(schemaAt(schema, issue.path.slice(0, -1)));
  const key = typeof issue.path.at(-1) === 'number' ? String(issue.path.at(-2)) : String(issue.path.at(-1));
  const options = issue.code === 'invalid_value' ? ` (one of: ${issue.values.join(', ')})` : '';
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('undefined');
  return {
    reason: missing ? `"${field}" is missing` : `"${field}": ${issue.message}${options}`,
    fix:
      example === undefined
        ? `write a value that fits${options}`
        : `write it like this:\n${stringify({ [key]: example }).trimEnd()}`,
  };
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
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      line: lineOf(
        document,
        counter,
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
        offset,
      ),
      field: issue.path.map(String).join('.') || undefined,
      ...explain(issue, schema),
    })),
  };
}
