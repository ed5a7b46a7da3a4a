/** The text of a new article: every field, every part that its kind needs, and a placeholder wherever somebody must write. */
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import { keyFrom } from '../content/key.ts';
import { textHash } from '../content/mdx.ts';
import { draftSlug, placeholder, PLACEHOLDER_SIGN, PLACEHOLDER_SOURCE, type Slot } from '../content/placeholder.ts';
import { DEFAULT_LANG, type Lang } from '../languages.ts';
import type { ArticleData } from '../schemas/article.ts';
import { type ComponentName, REQUIRED_PARTS } from '../schemas/components.ts';
import {
  DANGER_LEVELS,
  type DangerLevel,
  type DangerSignData,
  FIRST_SIGNS,
  type Subject,
} from '../schemas/danger-sign.ts';
import { signsOfPage } from '../site/danger-signs.ts';
import type { Body } from './import/body.ts';
import type { MappedFields } from './import/fields.ts';

export interface DraftOptions {
  key: string;
  topic: string;
  kind: ArticleData['kind'];
  lang: Lang;
  /** The day it is, YYYY-MM-DD. */
  today: string;
  /** Titles that are known already. Default: placeholders. */
  titles?: Partial<Record<Lang, string>>;
  /** Who it is written for. Default: mother. */
  audience?: ArticleData['audience'];
  /** Whose danger signs, of which subjects. Default: those of a baby that are of the whole body. */
  subjects?: { baby: readonly Subject[]; mother: readonly Subject[] };
  /** All danger signs there are. Default: none, so that placeholders stand in their place. */
  signs?: readonly DangerSignData[];
  /** What was brought in from another program, in this language alone. Default: nothing. */
  imported?: { fields: MappedFields; body: Body; pictures: { name: string; alt: string }[] };
}

/** How the danger signs that a draft may name are introduced, and how their levels are called. */
const SIGN_NOTES: Record<Lang, { shown: string; others: string; levels: Record<DangerLevel, string> }> = {
  id: {
    shown: 'Ikut tampil, karena termasuk pokoknya:',
    others: 'Tampil hanya jika disebut di `also`:',
    levels: { emergency: 'darurat', today: 'hari ini', soon: 'beberapa hari', routine: 'kunjungan berikut' },
  },
  en: {
    shown: 'Shown as well, because they belong to its subjects:',
    others: 'Shown only when `also` names them:',
    levels: { emergency: 'emergency', today: 'today', soon: 'a few days', routine: 'next visit' },
  },
};

/** The columns of a table of choices, as many as `OPTIONS_COLUMNS`. */
const OPTIONS_HEADS: Record<Lang, readonly string[]> = {
  id: ['Pilihan', 'Cara kerjanya', 'Yang bisa diharapkan, seberapa yakin', 'Beban atau risiko'],
  en: ['Option', 'How it works', 'What it may bring, how sure', 'Burden or risk'],
};

/** A text as YAML reads it, whatever stands in it. */
const quoted = (text: string): string => JSON.stringify(text);

/** A whole MDX file. The translation is marked as made from the draft in the default language, as it is. */
export function articleDraft(options: DraftOptions): string {
  const { key, topic, kind, lang, today, titles = {}, audience = ['mother'], imported } = options;
  const fields: Partial<MappedFields> = imported?.fields ?? {};
  const { title = titles[lang], description, slug, formerly = [], keywords = [], featured = false } = fields;
  const { published = today, updated = published } = fields;
  const translation =
    lang === DEFAULT_LANG || imported
      ? ''
      : `translation:\n  of: ${DEFAULT_LANG}\n  hash: '${hashOf(articleDraft({ ...options, lang: DEFAULT_LANG }))}'\n`;
  return `---
title: ${quoted(title ?? placeholder(lang, 'title'))}
description: ${quoted(description ?? placeholder(lang, 'description'))}
slug: ${slug ?? (title === undefined ? draftSlug(key, lang) : keyFrom(title))}
${formerly.length > 0 ? `formerly: [${formerly.join(', ')}]\n` : ''}topic: ${topic}
kind: ${kind}
keywords: [${keywords.map(quoted).join(', ')}]
audience: [${audience.join(', ')}]
published: ${published}
updated: ${updated}
authors: [alir]
review: awaiting
evidence: { searched: ${today}, next: ${Temporal.PlainDate.from(today).add({ years: 1 }).toString()} }
${signFields(options)}related: []
featured: ${String(featured)}
${translation}draft: true
---

${draftBody(kind, lang, imported ? importedBody(imported, lang) : emptySection(lang))}
`;
}

const emptySection = (lang: Lang): string =>
  `## ${placeholder(lang, 'section')}\n\n${placeholder(lang, 'text')}<Cite source="${PLACEHOLDER_SOURCE}" />`;

/** What was brought in, the pictures of its front matter below its first heading. */
function importedBody({ body, pictures }: NonNullable<DraftOptions['imported']>, lang: Lang): string {
  const [heading = '', ...rest] = (body.markdown || emptySection(lang)).split('\n\n');
  const figures = pictures.map(
    ({ name, alt }) =>
      `<Figure src="${name}" alt="${alt.replaceAll('"', '”') || placeholder(lang, 'picture')}" caption="${placeholder(lang, 'caption')}" />`,
  );
  return [heading, ...figures, ...rest].join('\n\n');
}

/**
 * The body of a draft: its substance among the parts that its kind needs, in the order that the checks hold.
 * @param substance Markdown that begins with a heading of level 2
 */
function draftBody(kind: ArticleData['kind'], lang: Lang, substance: string): string {
  const write = (slot: Slot): string => placeholder(lang, slot);
  const list = (name: ComponentName, slot: Slot): string => `<${name}>\n\n- ${write(slot)}\n\n</${name}>`;
  const table = (heads: readonly string[]): string =>
    [heads, heads.map(() => '---'), heads.map(() => write('cell'))].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const parts: Partial<Record<ComponentName, string>> = {
    NotFor: list('NotFor', 'person'),
    StopIf: list('StopIf', 'stop'),
    Steps: `<Steps>\n\n<Step title="${write('step')}">\n\n${write('text')}\n\n</Step>\n\n</Steps>`,
    Compare: `<Compare caption="${write('option')}">\n\n${table([write('option'), write('option')])}\n\n</Compare>`,
    Evidence: `<Evidence level="weak" claim="${write('claim')}" limits="${write('limits')}">\n\n${write('text')}<Cite source="${PLACEHOLDER_SOURCE}" />\n\n</Evidence>`,
  };
  return [
    list('KeyPoints', 'point'),
    '<DangerSigns />',
    substance,
    ...REQUIRED_PARTS[kind].flatMap((part) => parts[part] ?? []),
    `## ${write('choices')}`,
    `<Options caption="${write('option')}" nothing="${write('nothing')}">\n\n${table(OPTIONS_HEADS[lang])}\n\n</Options>`,
    ...(['daily', 'questions', 'support'] as const).flatMap((section) => [`## ${write(section)}`, write('text')]),
    `## ${write('help')}`,
    '<WhenToGetHelp />',
  ].join('\n\n');
}

/** The field `signs`: the three most urgent signs of the subjects stand first; the others are told of in comments. */
function signFields({
  lang,
  subjects = { baby: ['general'], mother: [] },
  signs = [],
}: Pick<DraftOptions, 'lang' | 'subjects' | 'signs'>): string {
  const { baby, mother } = subjects;
  const urgency = ({ level }: DangerSignData): number => DANGER_LEVELS.indexOf(level);
  const asked = { baby: [...baby], mother: [...mother], first: [], also: [] };
  const core = signsOfPage(signs, asked).all.toSorted((a, b) => urgency(a) - urgency(b));
  const others = signs.filter(
    (sign) =>
      !core.includes(sign) && sign.subjects.some((subject) => (sign.who === 'baby' ? baby : mother).includes(subject)),
  );
  const first = core.slice(0, FIRST_SIGNS).map(({ key }) => key);
  while (first.length < FIRST_SIGNS) first.push(PLACEHOLDER_SIGN);
  const { shown, others: named, levels } = SIGN_NOTES[lang];
  const notes = (head: string, rows: readonly DangerSignData[]): string =>
    rows.length > 0
      ? [head, ...rows.map((sign) => `  ${sign.key} (${levels[sign.level]}): ${sign[lang]}`)]
          .map((line) => `  # ${line}\n`)
          .join('')
      : '';
  return `signs:
  baby: [${baby.join(', ')}]
  mother: [${mother.join(', ')}]
  first: [${first.join(', ')}]
${notes(shown, core.slice(FIRST_SIGNS))}${notes(named, others)}`;
}

/** The fingerprint that a draft will have when it is read. */
function hashOf(text: string): string {
  const { parts } = splitFrontMatter(text, 'draft');
  const { title, description } = parse(parts?.yaml ?? '') as { title: string; description: string };
  return textHash(title, description, parts?.body ?? '');
}
