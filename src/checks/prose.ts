import type { Problem } from '../content/problem.ts';
import type { Lang } from '../site/config.ts';
import type { Check } from './index.ts';

/** Claims and words that the evidence brief and the language guide rule out, where a pattern can find them. */
const FORBIDDEN: Record<Lang, { pattern: RegExp; reason: string; fix: string }[]> = {
  id: [
    {
      pattern: /pijat oksitosin (terbukti|pasti)/i,
      reason: 'promises what no study has shown',
      fix: 'write “mungkin membantu ASI mengalir; belum terbukti menambah jumlahnya”',
    },
    { pattern: /menyusui mencegah kanker/i, reason: 'says too much', fix: 'write “menurunkan risiko”' },
    { pattern: /kewajiban ibu|ibu (yang )?malas/i, reason: 'blames or obliges the mother', fix: 'say what she may do' },
    { pattern: /masa subur anda pasti/i, reason: 'no calendar can know', fix: 'write “perkiraan”' },
    { pattern: /\b(Mums|Bunda|Bun|si Kecil)\b/, reason: 'is not our voice', fix: 'write “Anda”, “ibu”, “bayi”' },
    { pattern: /\bcc\b|\bmL\b/, reason: 'is not how we write millilitres', fix: 'write “ml”' },
  ],
  en: [
    {
      pattern: /oxytocin massage (is proven|works)/i,
      reason: 'promises what no study has shown',
      fix: 'write “may help flow; more milk is not proven”',
    },
    { pattern: /breastfeeding prevents (breast )?cancer/i, reason: 'says too much', fix: 'write “lowers the risk”' },
    { pattern: /a mother’?'?s duty|lazy mother/i, reason: 'blames or obliges the mother', fix: 'say what she may do' },
    { pattern: /your fertile days are (certain|sure)/i, reason: 'no calendar can know', fix: 'write “estimate”' },
    { pattern: /\bbreastmilk\b/i, reason: 'is not our spelling', fix: 'write “breast milk”' },
    { pattern: /\bcc\b|\bmL\b/, reason: 'is not how we write millilitres', fix: 'write “ml”' },
  ],
};

/** Longest sentence that passes without a word, in words. */
const LONG_SENTENCE = 30;

/** Words that may not be used, and sentences that are too long. A quoted myth may say what is wrong. */
export const checkProse: Check = ({ articles, pages, tools }) =>
  [...articles, ...pages, ...tools].flatMap(({ file, lang, body }) =>
    body.blocks.flatMap(({ text, line }) => [...forbidden(file, lang, text, line), ...long(file, text, line)]),
  );

const forbidden = (file: string, lang: Lang, text: string, line: number): Problem[] =>
  FORBIDDEN[lang].flatMap(({ pattern, reason, fix }) => {
    const found = pattern.exec(text)?.[0];
    return found ? [{ file, line, reason: `“${found}” ${reason}`, fix }] : [];
  });

function long(file: string, text: string, line: number): Problem[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }))
    .filter(({ words }) => words > LONG_SENTENCE)
    .map(({ sentence, words }) => ({
      file,
      line,
      reason: `a sentence of ${words} words: “${sentence.slice(0, 60)}…”`,
      fix: `split it: one idea a sentence, at most ${LONG_SENTENCE} words, mostly under 20`,
      level: 'warning' as const,
    }));
}
