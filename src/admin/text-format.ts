/** How a text is given to the web editor and taken back: only the fields that were changed are written, the rest keeps its bytes. */
import { Document, isCollection, isMap, isScalar, parse, parseDocument, type Scalar, YAMLMap } from 'yaml';

/** The text as a form: its fields, its body, and the whole of it, to know later what was changed. */
export interface TextForm {
  source: string;
  body: string;
  [field: string]: unknown;
}

/** The parts of a text; together, with the lines of hyphens between them, they are all of it. */
function split(text: string): { before: string; yaml: string; between: string; body: string; after: string } {
  const match = /^(---\r?\n)([\s\S]*?)(\r?\n---[^\S\n]*(?:\r?\n\s*|$))([\s\S]*?)(\s*)$/.exec(text);
  if (!match) throw new Error('This text has no front matter: mend it as a file.');
  const [, before = '', yaml = '', between = '', body = '', after = ''] = match;
  return { before, yaml, between, body, after };
}

/** @throws when the text has no front matter, or none that can be read */
export function readText(source: string): TextForm {
  const { yaml, body } = split(source);
  return { ...(parse(yaml) as object), body, source };
}

/** The text of a form. */
export function writeText({ source, body, ...fields }: TextForm): string {
  const { before, yaml, between, body: was, after } = split(source);
  return [before, withFields(yaml, fields), between, body.trim() === was ? was : body.trim(), after].join('');
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a form says of a field that is left empty; files do not name it. */
function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  if (isFields(value)) return Object.values(value).every(isNothing);
  return value === undefined || value === null || value === '' || value === false;
}

function isSame(a: unknown, b: unknown): boolean {
  if (isNothing(a) && isNothing(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (isFields(a) && isFields(b)) return [...Object.keys(a), ...Object.keys(b)].every((key) => isSame(a[key], b[key]));
  return a === b;
}

/** Front matter with the lines of changed fields written anew, of removed ones gone, and new ones at its end. */
function withFields(yaml: string, fields: Fields): string {
  const front = parseDocument<YAMLMap<Scalar, Scalar>>(yaml);
  const was = (front.toJS() ?? {}) as Fields;
  // From the last to the first, so that places stay what they are.
  let text = yaml;
  for (const pair of front.contents?.items.toReversed() ?? []) {
    const key = String(pair.key.value);
    if (!(key in fields) || isSame(was[key], fields[key])) continue;
    const start = pair.key.range?.[0] ?? 0;
    const end = text.slice(0, pair.value?.range?.[1] ?? pair.key.range?.[1]).trimEnd().length;
    text = isNothing(fields[key])
      ? text.slice(0, start) + text.slice(end).replace(/^.*\r?\n?/, '')
      : text.slice(0, start) + fieldText(key, changed(front, pair.value, fields[key])) + text.slice(end);
  }
  const added = Object.entries(fields).filter(([key, value]) => !(key in was) && !isNothing(value));
  return [text.trimEnd(), ...added.map(([key, value]) => fieldText(key, changed(front, undefined, value)))].join('\n');
}

/** A node with another value: in quotes where it was, on one line where it was. */
function changed(front: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && isFields(value)) {
    const was = node.toJSON() as Fields;
    for (const [key, inner] of Object.entries(value))
      if (isNothing(inner)) node.delete(key);
      else if (!isSame(was[key], inner)) node.set(key, changed(front, node.get(key, true), inner));
    return node;
  }
  if (isScalar(node) && typeof value !== 'object') return Object.assign(node, { value });
  const made = front.createNode(withoutNothing(value));
  if (isCollection(made) && isCollection(node)) made.flow = node.flow ?? false;
  return made;
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !isNothing(each));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isNothing(inner) ? [] : [[key, withoutNothing(inner)]])),
  );
}

function fieldText(key: string, node: unknown): string {
  const only = new Document({});
  (only.contents as YAMLMap).items = [only.createPair(key, node)];
  // As the content is written: { searched: … } and [mother, partner].
  return only.toString({ lineWidth: 0, flowCollectionPadding: isMap(node) && node.flow === true }).trimEnd();
}
