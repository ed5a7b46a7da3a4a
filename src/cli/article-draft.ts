/** The text of a new article: every field, every part that its kind needs, and a placeholder wherever somebody must write. */
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import { textHash } from '../content/mdx.ts';
import { draftSlug, PLACEHOLDER_SIGN, PLACEHOLDER_SOURCE, PLACEHOLDERS, type Slot } from '../content/placeholder.ts';
import { DEFAULT_LANG, type Lang } from '../languages.ts';
import type { ArticleData } from '../schemas/article.ts';
import { FIRST_SIGNS } from '../schemas/danger-sign.ts';
import { type ComponentName, OPTIONS_COLUMNS, REQUIRED_PARTS } from '../schemas/components.ts';

export interface DraftOptions {
  key: string;
  topic: string;
  kind: ArticleData['kind'];
  lang: Lang;
  /** The day it is, YYYY-MM-DD. */
  today: string;
}

/** A whole MDX file. The translation is marked as made from the draft in the default language, as it is. */
export function articleDraft(options: DraftOptions): string {
  const { key, topic, kind, lang, today } = options;
  const ask = (slot: Slot): string => `${PLACEHOLDERS[lang].mark} ${PLACEHOLDERS[lang][slot]}`;
  const list = (name: ComponentName, slot: Slot, attributes = ''): string =>
    `<${name}${attributes}>\n\n- ${ask(slot)}\n\n</${name}>`;
  const row = (slot: Slot): string => `|${` ${ask(slot)} |`.repeat(OPTIONS_COLUMNS)}`;
  const parts: Partial<Record<ComponentName, string>> = {
    KeyPoints: list('KeyPoints', 'point'),
    DangerSigns: '<DangerSigns />',
    Options: `<Options caption="${ask('option')}" nothing="${ask('nothing')}">\n\n${row('option')}\n|${' --- |'.repeat(OPTIONS_COLUMNS)}\n${row('cell')}\n\n</Options>`,
    NotFor: list('NotFor', 'person'),
    StopIf: list('StopIf', 'stop'),
    Steps: `<Steps>\n\n<Step title="${ask('step')}">\n\n${ask('text')}\n\n</Step>\n\n</Steps>`,
    Compare: `<Compare caption="${ask('option')}">\n\n| ${ask('option')} | ${ask('option')} |\n| --- | --- |\n| ${ask('cell')} | ${ask('cell')} |\n\n</Compare>`,
    Evidence: `<Evidence level="weak" claim="${ask('claim')}" limits="${ask('limits')}">\n\n${ask('text')}<Cite source="${PLACEHOLDER_SOURCE}" />\n\n</Evidence>`,
  };
  const body = REQUIRED_PARTS[kind].flatMap((part) => parts[part] ?? []).join('\n\n');
  const translation =
    lang === DEFAULT_LANG
      ? ''
      : `translation:\n  of: ${DEFAULT_LANG}\n  hash: '${hashOf(articleDraft({ ...options, lang: DEFAULT_LANG }))}'\n`;
  return `---
title: "${ask('title')}"
description: "${ask('description')}"
slug: ${draftSlug(key, lang)}
topic: ${topic}
kind: ${kind}
keywords: []
audience: [mother]
published: ${today}
updated: ${today}
authors: [alir]
review: awaiting
evidence: { searched: ${today}, next: ${Temporal.PlainDate.from(today).add({ years: 1 }).toString()} }
signs:
  baby: [general]
  mother: []
  first: [${Array(FIRST_SIGNS).fill(PLACEHOLDER_SIGN).join(', ')}]
related: []
featured: false
${translation}draft: true
---

${body}

## ${ask('section')}

${ask('text')}<Cite source="${PLACEHOLDER_SOURCE}" />

## ${ask('help')}

<WhenToGetHelp />
`;
}

/** The fingerprint that a draft will have when it is read. */
function hashOf(text: string): string {
  const { parts } = splitFrontMatter(text, 'draft');
  const { title, description } = parse(parts?.yaml ?? '') as { title: string; description: string };
  return textHash(title, description, parts?.body ?? '');
}
