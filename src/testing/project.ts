/** A whole small project on disk for tests: good as it is, so that whatever a test changes is the only thing wrong. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/index.ts';
import { checkPhotos } from '../checks/photos.ts';
import { textHash } from '../content/mdx.ts';
import type { Problem } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { DOOR_PAGE_KEYS, FRAME_PAGE_KEYS } from '../site/links.ts';
import { buildSite } from '../site/site.ts';
import { registeredTools } from '../tools/index.ts';
import { DESCRIPTION, TODAY } from './content.ts';

export const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 36"><path d="M0 0h9"/></svg>\n';

const DESCRIPTIONS = {
  id: 'Pijat punggung yang lembut bisa membantu ibu lebih tenang. Belum tentu ASI menjadi lebih banyak.',
  en: DESCRIPTION,
};

/** The body that every text of the project has. */
export const BODY = `<KeyPoints>

- A point.

</KeyPoints>

<DangerSigns />

A claim.<Cite source="kent2006" />

## A section

Its text.

## Help

<WhenToGetHelp />
`;

const SIGNS = 'signs: { baby: [general], mother: [], first: [baby-limp, baby-limp, baby-limp] }\n';

/** Front matter of a text, to be changed by a test. */
export function frontMatter(key: string, lang: 'id' | 'en', more = ''): string {
  const title = `${key} ${lang}`;
  const translation =
    lang === 'en' ? `translation:\n  of: id\n  hash: '${textHash(`${key} id`, DESCRIPTIONS.id, BODY)}'\n` : '';
  return `title: ${title}\ndescription: ${DESCRIPTIONS[lang]}\nslug: ${key}-${lang}\nupdated: 2026-11-22\n${SIGNS}${more}${translation}`;
}

/** The fields that an article has besides. */
export const ARTICLE = `topic: massage
kind: explainer
published: 2026-11-22
evidence: { searched: 2026-11-22, next: 2027-11-22 }
`;
const text = (front: string, body = BODY): string => `---\n${front}---\n\n${body}`;
const related = (key: string) => `related: [${key}]\n`;

const articleKeys = [
  'back-massage',
  ...Object.values(DOOR_PAGE_KEYS).filter((key) => !['get-help', 'volunteers'].includes(key)),
];

/** An article of the project, as a test may change it. */
export const articleText = (lang: 'id' | 'en', { front = '', body = BODY } = {}): string =>
  text(frontMatter('back-massage', lang, ARTICLE + related('is-my-baby-getting-enough') + front), body);

const topic = (lang: string) =>
  `  ${lang}:\n    title: Topic ${lang}\n    slug: topic-${lang}\n    description: ${DESCRIPTIONS[lang as 'id']}\n`;

/** The topics of the project, as a test may change them. */
export const TOPICS = `- key: massage\n${topic('id')}${topic('en')}  cover: topic.svg\n`;

export const SOURCES = [
  {
    id: 'kent2006',
    type: 'article-journal',
    title: 'Volume and frequency of breastfeedings',
    author: [{ family: 'Kent', given: 'JC' }],
    issued: { 'date-parts': [[2006]] },
    custom: { seen: 'abstract', design: 'cohort', topic: 'milk' },
  },
];

/** A danger sign of the project, as a test may change it. */
export const DANGER_SIGN = `- key: baby-limp
  group: limp
  who: baby
  bands: [any]
  from_day: 1
  to_day: 365
  level: emergency
  core: true
  subjects: [general]
  id: lemas
  en: is limp
  sources: [kent2006]
  seen: seen
  confidence: high
`;

function goodFiles(): Record<string, string> {
  const files: Record<string, string> = {
    'content/topics.yaml': TOPICS,
    'content/glossary.yaml': `- key: let-down\n  id: { term: LDR, meaning: ASI keluar dari payudara ke mulut bayi. }\n  en: { term: let-down, meaning: Milk leaves the breast when the baby sucks. }\n  see: back-massage\n`,
    'content/people.yaml': `- key: alir\n  kind: organisation\n  name: Alir\n- key: ani\n  kind: person\n  name: Ani\n  role: { id: bidan, en: midwife }\n`,
    'content/danger-signs.yaml': DANGER_SIGN,
    'content/sources.json': JSON.stringify(SOURCES, null, 2),
    'content/spelling.yaml': 'both: []\n',
    'content/search.yaml': 'id: {}\nen: {}\n',
    'content/asked.id.tsv': '',
    'content/asked.en.tsv': '',
    'content/kader/questions.yaml': '[]\n',
    'content/kader/lessons.yaml': '[]\n',
    'content/kader/skills.yaml': '[]\n',
    'content/kader/booklet.yaml': '[]\n',
    'public/drawings/topic.svg': DRAWING,
    'content/articles/back-massage/step.svg': DRAWING,
  };
  const addresses: string[] = ['/topik/topic-id/ id massage', '/en/topics/topic-en/ en massage'];
  for (const lang of ['id', 'en'] as const) {
    for (const [index, key] of articleKeys.entries()) {
      const next = articleKeys[(index + 1) % articleKeys.length] ?? '';
      files[`content/articles/${key}/${lang}.mdx`] = text(frontMatter(key, lang, ARTICLE + related(next)));
      addresses.push(`${lang === 'id' ? '/artikel/' : '/en/articles/'}${key}-${lang}/ ${lang} ${key}`);
    }
    for (const key of registeredTools()) {
      files[`content/tools/${key}/${lang}.mdx`] = text(frontMatter(key, lang));
      addresses.push(`${lang === 'id' ? '/alat/' : '/en/tools/'}${key}-${lang}/ ${lang} ${key}`);
    }
    for (const key of FRAME_PAGE_KEYS) {
      files[`content/pages/${key}/${lang}.mdx`] = text(frontMatter(key, lang));
      addresses.push(`${lang === 'id' ? '/' : '/en/'}${key}-${lang}/ ${lang} ${key}`);
    }
  }
  files['content/addresses.txt'] = `${addresses.join('\n')}\n`;
  return files;
}

/** What a test changes: a text, bytes, `null` to remove a file, or the path that a symbolic link leads to. */
export type Changes = Record<string, string | Uint8Array | null | { link: string }>;

/** Makes a project on disk, with changes. */
export function makeProject(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'alir-'));
  for (const [file, content] of Object.entries({ ...goodFiles(), ...changes })) {
    if (content === null) continue;
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path);
    else writeFileSync(path, content);
  }
  return root;
}

/** Every problem of a project on disk but those of spelling, which take time. */
export const problemsIn = (root: string, today = TODAY): Promise<Problem[]> =>
  checkContent(buildSite(readContent(root), { today }), [checkPhotos]);

/** The same of a project with changes, which is then removed. */
export async function problemsOf(changes: Changes = {}): Promise<Problem[]> {
  const root = makeProject(changes);
  try {
    return await problemsIn(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
