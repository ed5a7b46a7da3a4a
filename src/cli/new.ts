/**
 * `npm run new -- <key> <topic> [kind]`: starts an article in both languages, as drafts that hold every field and the
 * parts that the kind needs.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { readContent } from '../content/read.ts';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import { keySchema } from '../schemas/shared.ts';
import { LANGS, type Lang } from '../languages.ts';

const WORDS: Record<
  Lang,
  Record<'title' | 'description' | 'keyword' | 'point' | 'sign' | 'section' | 'text', string>
> = {
  id: {
    title: 'Judul yang menyebut pertanyaannya',
    description:
      'Satu atau dua kalimat yang sudah menjawab judul, 60 sampai 180 karakter. Pembaca memutuskan dari sini.',
    keyword: 'kata sehari-hari',
    point: 'Jawaban dalam satu baris pendek.',
    sign: 'tanda bahaya yang melengkapi judul kartu ini',
    section: 'Judul bagian',
    text: 'Isi bagian ini, dengan sumbernya.',
  },
  en: {
    title: 'A title that names the question',
    description: 'One or two sentences that already answer the title, 60 to 180 characters. Readers decide from this.',
    keyword: 'everyday words',
    point: 'The answer in one short line.',
    sign: 'a danger sign that completes the heading of this card',
    section: 'Heading of a section',
    text: 'The text of this section, with its source.',
  },
};

function draft(key: string, topic: string, kind: string, lang: Lang, today: string): string {
  const words = WORDS[lang];
  return `---
title: ${words.title}
description: ${words.description}
slug: ${key}
topic: ${topic}
kind: ${kind}
keywords:
  - ${words.keyword}
audience: [mother]
published: ${today}
updated: ${today}
authors: [alir]
review: awaiting
related: []
featured: false
draft: true
---

<KeyPoints>

- ${words.point}

</KeyPoints>

<CareCard level="urgent">

- ${words.sign}

</CareCard>

## ${words.section}

${words.text}<Cite source="kent2006" />
`;
}

const [key = '', topic = '', kind = 'explainer'] = process.argv.slice(2);
const topics = readContent().topics.map((shelf) => shelf.key);
const folder = `content/articles/${key}`;
const problem = !keySchema.safeParse(key).success
  ? 'The key must be lower-case English words joined by hyphens, such as nipple-pain.'
  : existsSync(folder)
    ? `${folder} exists already.`
    : !topics.includes(topic)
      ? `The topic must be one of: ${topics.join(', ')}.`
      : !ARTICLE_KINDS.some((known) => known === kind)
        ? `The kind must be one of: ${ARTICLE_KINDS.join(', ')}.`
        : undefined;

if (problem) {
  console.error(`${problem}\nUse: npm run new -- <key> <topic> [kind]`);
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const today = Temporal.Now.plainDateISO().toString();
  for (const lang of LANGS) {
    writeFileSync(`${folder}/${lang}.mdx`, draft(key, topic, kind, lang, today));
    console.log(`${folder}/${lang}.mdx`);
  }
  console.log(
    'Both are drafts. Write, run `npm run check:content` and `npm run translated`, then remove `draft: true`.',
  );
}
