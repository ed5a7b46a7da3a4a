import type { Problem } from '../content/problem.ts';
import type { Lang } from '../languages.ts';
import type { Check } from './check.ts';
import { type ContentText, writtenTextsOf } from './texts.ts';

interface Rule {
  pattern: RegExp;
  reason: string;
  fix: string;
}

const DOSE = {
  reason: 'gives a dose',
  fix: 'name the medicine and who prescribes it; doses are for the prescriber',
};
const SHOUT: Rule[] = [
  { pattern: /!/, reason: 'is not our voice', fix: 'end with a full stop' },
  { pattern: /—/, reason: 'is not our typography', fix: 'use a comma, brackets or two sentences' },
  { pattern: /\p{Extended_Pictographic}/u, reason: 'is not our voice', fix: 'say it in words' },
  { pattern: /\bcc\b|\bmL\b/, reason: 'is not how we write millilitres', fix: 'write “ml”' },
];

/** Claims and words that the evidence brief and the language guide rule out, where a pattern can find them. */
export const FORBIDDEN: Record<Lang, Rule[]> = {
  id: [
    {
      pattern: /pijat (oksitosin|punggung) (terbukti|pasti|ampuh)/i,
      reason: 'promises what no study has shown',
      fix: 'write “mungkin membantu ASI mengalir; belum terbukti menambah jumlahnya”',
    },
    {
      pattern:
        /\d+ ?(%|persen)[^.]{0,40}(ibu|perempuan|wanita)[^.]{0,40}(merembes|bocor|keluar) [^.]{0,40}(intim|seks|orgasme)/i,
      reason: 'gives a share of women that nobody has measured',
      fix: 'say that it is common and that nobody has counted it',
    },
    {
      pattern: /\d+ menit (pijat )?(adalah )?(yang )?paling (efektif|baik)/i,
      reason: 'names a best dose that nobody knows',
      fix: 'write “durasi yang dipakai berbeda-beda; belum ada dosis terbaik”',
    },
    {
      pattern: /(?<!bukan |tidak )noradrenalin\w*( yang)? (memberi rasa tenang|menenangkan)/i,
      reason: 'is wrong: noradrenaline is a stress chemical',
      fix: 'write that it falls when the body calms',
    },
    {
      pattern: /minum (lebih )?(banyak )?(air|cairan)( putih)? (agar|supaya|biar|untuk) (ASI|memperbanyak|menambah)/i,
      reason: 'promises milk from water',
      fix: 'write “minum saat haus”',
    },
    {
      pattern:
        /(domperidon|metoklopramid|kabergolin|bromokriptin|sulpirid|amoksisilin|sefaleksin|kloksasilin|eritromisin)[^.]{0,40}\d ?(mg|tablet|kapsul)/i,
      ...DOSE,
    },
    {
      pattern: /(peluang|kemungkinan) (Anda )?(untuk )?hamil( Anda)? (adalah |sebesar )?\d/i,
      reason: 'gives a personal chance that no calendar knows',
      fix: 'give the study, its people and its average',
    },
    { pattern: /masa subur anda pasti/i, reason: 'no calendar can know', fix: 'write “perkiraan”' },
    { pattern: /menyusui mencegah kanker/i, reason: 'says too much', fix: 'write “menurunkan risiko”' },
    {
      pattern: /kewajiban (seorang )?ibu|ibu (yang )?malas/i,
      reason: 'blames or obliges the mother',
      fix: 'say what she may do',
    },
    {
      pattern: /\b(ibu|Anda) (telah |sudah )?gagal (menyusui|memberi)/i,
      reason: 'blames the mother',
      fix: 'say what made it hard and what helps',
    },
    {
      pattern: /\b(haram|halal|makruh|berdosa)\b/i,
      reason: 'sounds like a religious ruling',
      fix: 'write “tanyakan kepada ustaz, pendeta, atau pemuka agama lain”',
    },
    {
      pattern: /(didukung|disetujui|direstui) (oleh )?(WHO|Kemenkes|IDAI|UNICEF)/i,
      reason: 'claims a support that nobody gave',
      fix: 'cite what they wrote',
    },
    {
      pattern: /\b(ampuh|mujarab|ajaib|dijamin|100% aman)\b/i,
      reason: 'promises',
      fix: 'say what changes, for whom, and how sure it is',
    },
    {
      pattern: /\b(Mums|Bunda|Bun|Busui|si Kecil|yuk|lho|kok|nih)\b/,
      reason: 'is not our voice',
      fix: 'write “Anda”, “ibu”, “bayi”',
    },
    {
      pattern: /\b(resiko|nafas|syaraf|stress|hisap|dirumah|di rumahsakit|apotik|aktifitas|analisa|praktek)\b/i,
      reason: 'is not the standard spelling',
      fix: 'write risiko, napas, saraf, stres, isap, di rumah, apotek, aktivitas, analisis, praktik',
    },
    {
      pattern:
        /\b(adalah merupakan|merupakan salah satu|dalam rangka|hal ini dikarenakan|melakukan pemijatan|memberikan kompres|rasa nyeri|rasa sakit|penting untuk dicatat|para ibu-ibu|apabila|bilamana|Anda tidak sendirian)\b/i,
      reason: 'is stiff or translated Indonesian',
      fix: 'write what the language guide puts in its place: bisa, untuk, karena, memijat, mengompres, nyeri, jika',
    },
    ...SHOUT,
  ],
  en: [
    {
      pattern: /(oxytocin|back) massage (is proven|works|boosts|increases supply)/i,
      reason: 'promises what no study has shown',
      fix: 'write “may help flow; more milk is not proven”',
    },
    {
      pattern: /\d+ ?(%|per ?cent)[^.]{0,40}(women|mothers)[^.]{0,40}leak[^.]{0,40}(sex|orgasm|arous)/i,
      reason: 'gives a share of women that nobody has measured',
      fix: 'say that it is common and that nobody has counted it',
    },
    {
      pattern: /\d+ minutes (of massage )?(is|are|works?) (the )?(best|most effective)/i,
      reason: 'names a best dose that nobody knows',
      fix: 'write “lengths differ; no best length is known”',
    },
    {
      pattern: /noradrenaline,? (which )?(calms|is calming|gives calm)/i,
      reason: 'is wrong: noradrenaline is a stress chemical',
      fix: 'write that it falls when the body calms',
    },
    {
      pattern: /drink (more|lots of|plenty of) (water|fluids?) (to|for|and) (make|get|boost|increase|more)/i,
      reason: 'promises milk from water',
      fix: 'write “drink when you are thirsty”',
    },
    {
      pattern:
        /(domperidone|metoclopramide|cabergoline|bromocriptine|sulpiride|amoxicillin|cephalexin|cloxacillin|erythromycin)[^.]{0,40}\d ?(mg|tablets?|capsules?)/i,
      ...DOSE,
    },
    {
      pattern: /your (chance|risk|probability) of (pregnancy|getting pregnant|conceiving) is (about )?\d/i,
      reason: 'gives a personal chance that no calendar knows',
      fix: 'give the study, its people and its average',
    },
    { pattern: /your fertile days are (certain|sure)/i, reason: 'no calendar can know', fix: 'write “estimate”' },
    { pattern: /breastfeeding prevents (breast )?cancer/i, reason: 'says too much', fix: 'write “lowers the risk”' },
    { pattern: /a mother’?'?s duty|lazy mother/i, reason: 'blames or obliges the mother', fix: 'say what she may do' },
    {
      pattern: /\b(you|mothers?|she) (have |has )?failed to\b/i,
      reason: 'blames the mother',
      fix: 'say what made it hard and what helps',
    },
    {
      pattern: /\b(haram|halal|sinful)\b/i,
      reason: 'sounds like a religious ruling',
      fix: 'write “ask your religious adviser”',
    },
    {
      pattern: /\b(endorsed|approved) by (the )?(WHO|UNICEF|Ministry)/i,
      reason: 'claims a support that nobody gave',
      fix: 'cite what they wrote',
    },
    {
      pattern: /\b(miracles?|guaranteed|liquid gold|works wonders|magic)\b/i,
      reason: 'promises',
      fix: 'say what changes, for whom, and how sure it is',
    },
    {
      pattern: /\b(mommy|mama|mums|hubby|little one)\b/i,
      reason: 'is not our voice',
      fix: 'write “you”, “your partner”, “your baby”',
    },
    { pattern: /\bbreastmilk\b/i, reason: 'is not our spelling', fix: 'write “breast milk”' },
    ...SHOUT,
  ],
};

/** Longest sentence that passes without a word, in words. */
const LONG_SENTENCE = 30;

/** Words that may not be used, and sentences that are too long. A quoted claim may say what is wrong. */
export const checkProse: Check = ({ content }) =>
  writtenTextsOf(content).flatMap((text) => [
    ...(text.quoted ? [] : forbidden(text)),
    ...(text.sentences ? long(text) : []),
  ]);

const forbidden = ({ file, line, field, lang, text }: ContentText): Problem[] =>
  FORBIDDEN[lang].flatMap(({ pattern, reason, fix }) => {
    const found = pattern.exec(text)?.[0];
    return found ? [{ file, line, field, reason: `“${found}” ${reason}`, fix }] : [];
  });

function long({ file, line, field, text }: ContentText): Problem[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }))
    .filter(({ words }) => words > LONG_SENTENCE)
    .map(({ sentence, words }) => ({
      file,
      line,
      field,
      reason: `a sentence of ${words} words: “${sentence.slice(0, 60)}…”`,
      fix: `split it: one idea a sentence, at most ${LONG_SENTENCE} words, mostly under 20`,
      level: 'warning' as const,
      rule: 'sentences' as const,
    }));
}
