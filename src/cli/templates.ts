/** The documents of templates: the text of a new article of each kind, to be copied by who has nothing but a browser. */
import { LANGS, type Lang } from '../languages.ts';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import { articleDraft } from './article-draft.ts';

const HEAD = '<!-- made by `npm run docs` from src/cli/article-draft.ts -->';

const WORDS: Record<Lang, { title: string; how: string; kinds: Record<(typeof ARTICLE_KINDS)[number], string> }> = {
  id: {
    title: 'Kerangka artikel',
    how: 'Pilih jenis yang paling cocok, salin kotaknya dengan tombol salin di sudut kanan atas, dan tempel di berkas baru. Ganti setiap `…` dan setiap `TULIS:`; pilih tiga tanda bahaya dari `content/danger-signs.yaml` untuk menggantikan `write-a-sign`. Caranya ada di [panduan penyunting](editors.id.md#artikel-baru-di-peramban).',
    kinds: {
      explainer: 'menjelaskan cara kerja sesuatu',
      condition: 'keluhan atau keadaan, dan pilihan yang ada',
      'how-to': 'cara melakukan sesuatu, langkah demi langkah',
      comparison: 'membandingkan dua hal atau lebih',
      programme: 'sebuah program, dan apa yang diketahui tentangnya',
    },
  },
  en: {
    title: 'Templates of articles',
    how: 'Choose the kind that fits best, copy its box with the button in the upper right corner, and paste it into a new file. Replace every `…` and every `WRITE:`; choose three danger signs from `content/danger-signs.yaml` in the place of `write-a-sign`. How: see [the guide for editors](editors.en.md#a-new-article-in-the-browser).',
    kinds: {
      explainer: 'explains how something works',
      condition: 'a complaint or a state, and what may be chosen',
      'how-to': 'how something is done, step by step',
      comparison: 'compares two things or more',
      programme: 'a programme, and what is known of it',
    },
  },
};

/** A day that no editor means, in whose place an editor writes one; and the same day a year later. */
const ANY_DAY = ['2000-01-01', '2001-01-01'] as const;

/** The text of a new article in which every field that nobody can foresee is left open: the checks name what still is. */
function template(kind: (typeof ARTICLE_KINDS)[number], lang: Lang): string {
  const draft = articleDraft({ key: 'key', topic: '…', kind, lang, today: ANY_DAY[0] });
  return ANY_DAY.reduce((text, day) => text.replaceAll(day, '…'), draft).replace(/^slug: .*$/m, 'slug: …');
}

/** Every document of templates, by its path from the project's root. */
export const templatePages = (): Map<string, string> =>
  new Map(
    LANGS.map((lang) => {
      const { title, how, kinds } = WORDS[lang];
      const blocks = ARTICLE_KINDS.flatMap((kind) => [
        `## ${kind}`,
        `${kinds[kind]}:`,
        `\`\`\`text\n${template(kind, lang).trimEnd()}\n\`\`\``,
      ]);
      return [`docs/templates.${lang}.md`, `${[HEAD, `# ${title}`, how, ...blocks].join('\n\n')}\n`];
    }),
  );
