import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../site/current.ts';
import { DANGER_SIGN, makeProject, problemsIn } from '../testing/project.ts';
import { runIn } from '../testing/cli.ts';

let root: string;
beforeAll(() => {
  const breast = (key: string, level: string, more: string) =>
    `- { key: ${key}, group: ${key}, who: mother, bands: [any], level: ${level}, subjects: [breast], id: payudara ${key}, en: breast ${key}, sources: [kent2006], seen: seen, confidence: high, ${more} }\n`;
  root = makeProject({
    'content/danger-signs.yaml':
      DANGER_SIGN +
      breast('mum-late', 'soon', 'core: true') +
      breast('mum-pus', 'emergency', 'core: true') +
      breast('mum-rare', 'today', 'core: false'),
  });
});
afterAll(() => rmSync(root, { recursive: true }));

const draft = (key: string, lang: string): string =>
  readFileSync(join(root, `content/articles/${key}/${lang}.mdx`), 'utf8');

test('options make two drafts, of which the checks say nothing but that placeholders are left', async () => {
  const made = await runIn(
    root,
    'cli/new',
    ...['sore-nipples', '--topic', 'massage', '--kind', 'condition', '--audience', 'mother,partner'],
    ...['--title-id', 'Puting lecet: apa yang membantu', '--title-en', 'Sore nipples: "what helps"'],
    ...['--baby', '', '--mother', 'breast'],
  );
  expect(made.said).toContain('content/articles/sore-nipples/en.mdx');
  expect(made.code).toBe(0);
  expect(draft('sore-nipples', 'id')).toContain('\nslug: puting-lecet-apa-yang-membantu\n');
  expect(draft('sore-nipples', 'en')).toContain('\ntitle: "Sore nipples: \\"what helps\\""\n');
  expect(draft('sore-nipples', 'en')).toContain('\naudience: [mother, partner]\n');
  expect(draft('sore-nipples', 'en')).toMatch(/<Options caption="WRITE: .*\n\n(\|.*\n){3}\n<\/Options>/);
  // The most urgent first; the rest is named with its words, for the editor to choose from.
  expect(draft('sore-nipples', 'en')).toContain('first: [mum-pus, mum-late, write-a-sign]');
  expect(draft('sore-nipples', 'id')).toContain('#   mum-rare (hari ini): payudara mum-rare\n');

  const told = (await problemsIn(root, today())).filter(({ file }) => file.includes('sore-nipples'));
  expect(told.map(({ level }) => level)).toEqual(['warning', 'warning']);
  for (const { reason } of told) expect(reason).toMatch(/^\d+ placeholders of `npm run new` left/);
});

test('what cannot be makes nothing, and what can is said', async () => {
  const { code, said } = await runIn(root, 'cli/new', 'massage', '--topic', 'massage');
  expect(said).toContain('The key massage belongs to another page already.');
  expect(said).toContain('Use: npm run new -- <key>');
  expect(code).toBe(1);
});
