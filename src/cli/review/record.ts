/** Writes down a review that a person did: in the front matter of both languages, and in the list of people. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import type { Content } from '../../content/read.ts';
import { LISTS } from '../../content/tree.ts';
import { LANGS } from '../../languages.ts';
import { personSchema, type PersonData } from '../../schemas/person.ts';
import { dateSchema, keySchema } from '../../schemas/shared.ts';
import { EditorError } from '../ask.ts';

/** Asks a person at a terminal. */
export interface Questions {
  text: (question: string, problem: (answer: string) => string | undefined, fallback?: string) => Promise<string>;
  yes: (question: string) => Promise<boolean>;
}

/** A front matter field that is one line, or a line with what is indented below it. */
const REVIEW_FIELD = /^review:[^\n]*\n(?:[ \t]+[^\n]*\n)*/m;

/**
 * Asks who reviewed an article, when, and whether the signed pack is at hand; only a yes writes anything.
 * @param today the day it is
 * @returns the files that were written; none when the person said no
 * @throws {EditorError} for a key that is no article
 */
export async function recordReview(content: Content, key: string, today: string, ask: Questions): Promise<string[]> {
  const texts = content.articles.filter((article) => article.key === key);
  if (texts.length === 0) throw new EditorError(`There is no article with the key ${key}.`);

  const by = await ask.text('Key of the reviewer in content/people.yaml, such as ani', (answer) =>
    keySchema.safeParse(answer).success ? undefined : 'Lower-case words joined by hyphens.',
  );
  const known = content.people.find((person) => person.key === by);
  if (known && (known.kind !== 'person' || !known.role))
    throw new EditorError(`${by} in ${LISTS.people} is no person with a role: an organisation does not review.`);
  const person = known ?? (await askPerson(by, ask));

  const day = (answer: string): string | undefined =>
    dateSchema.safeParse(answer).success ? undefined : 'Write a day as YYYY-MM-DD.';
  const on = await ask.text(
    'Day of the review, as signed',
    (answer) => day(answer) ?? (answer > today ? 'It has not come yet.' : undefined),
  );
  const next = await ask.text(
    'Day of the next review',
    (answer) => day(answer) ?? (answer > on ? undefined : 'It must be after this one.'),
    Temporal.PlainDate.from(on).add({ years: 2 }).toString(),
  );
  const hashes = texts.map(({ lang, hash }) => `${lang} ${hash}`).join(', ');
  const sure = await ask.yes(
    `Did ${person.name} sign the pack of “${key}” with these marks (${hashes}), and agree to be named?`,
  );
  if (!sure) return [];

  if (!known) {
    const path = join(content.root, LISTS.people);
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${stringify([person])}`);
  }
  for (const { file, hash } of texts) {
    const path = join(content.root, file);
    const line = `review: { by: ${by}, on: ${on}, next: ${next}, hash: '${hash}' }\n`;
    const text = readFileSync(path, 'utf8');
    const [front = ''] = /^---\r?\n[\s\S]*?\r?\n(?=---(?:\r?\n|$))/.exec(text) ?? [];
    const written = REVIEW_FIELD.test(front) ? front.replace(REVIEW_FIELD, line) : front + line;
    writeFileSync(path, written + text.slice(front.length));
  }
  return [...(known ? [] : [LISTS.people]), ...texts.map(({ file }) => file)];
}

/** A reviewer whom nobody has written down yet. */
async function askPerson(key: string, ask: Questions): Promise<PersonData> {
  const filled = (answer: string): string | undefined => (answer.length >= 3 ? undefined : 'At least 3 characters.');
  const name = await ask.text('Name, as it is to be printed', filled);
  const role: Record<string, string> = {};
  for (const lang of LANGS) role[lang] = await ask.text(`Profession, in “${lang}”`, filled);
  const url = await ask.text('Public page that shows who they are (empty: none)', (answer) =>
    answer === '' || personSchema.shape.url.safeParse(answer).success ? undefined : 'An address with https://.',
  );
  return personSchema.parse({ key, kind: 'person', name, role, ...(url && { url }) });
}
