import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import type { Lang } from '../languages.ts';
import type { Check } from './check.ts';

/** A limit that texts may repeat: how each language says it, the number in its first group. */
interface Threshold {
  what: string;
  said: Record<Lang, RegExp>;
}

/** Limits whose every number in a text must be one of those in the danger signs. */
const THRESHOLDS: Threshold[] = [
  {
    what: 'a temperature of the body',
    said: {
      id: /(?:demam|suhu (?:ketiak|badan|tubuh|bayi))[^.;:°]{0,20}?(\d+(?:,\d+)?) °C/gi,
      en: /(?:fever|(?:armpit|body|baby’s) temperature)[^.;:°]{0,20}?(\d+(?:\.\d+)?) °C/gi,
    },
  },
  { what: 'breaths a minute', said: { id: /napas (\d+) kali/gi, en: /(\d+) breaths/gi } },
  {
    what: 'too few wet nappies',
    said: { id: /popok basah kurang dari (\d+)/gi, en: /fewer than (\d+) wet nappies/gi },
  },
  {
    what: 'too few feeds',
    said: { id: /menyusu kurang dari (\d+) kali/gi, en: /feeds? fewer than (\d+) times/gi },
  },
  {
    what: 'too much weight lost',
    said: { id: /turun (\d+)% atau lebih/gi, en: /lost (\d+)% or more/gi },
  },
  {
    what: 'too little weight gained',
    said: { id: /naik kurang dari (\d+) gram sebulan/gi, en: /gains? less than (\d+) grams (?:in )?a month/gi },
  },
  {
    what: 'a blood pressure',
    said: { id: /(?:tensi|tekanan darah) (\d+\/\d+)/gi, en: /blood pressure (?:of |over |at )?(\d+\/\d+)/gi },
  },
  {
    what: 'hours without urine',
    said: { id: /tidak BAK selama (\d+) jam/gi, en: /no urine for (\d+) hours/gi },
  },
];

const found = (pattern: RegExp, text: string): { words: string; number: string }[] =>
  [...text.matchAll(pattern)].map(([words, number = '']) => ({ words, number: number.replace(',', '.') }));

/** Most texts have no number, and are looked through for none. */
const hasNumber = ({ text }: { text: string }): boolean => /\d/.test(text);

/** A number of a danger sign that a text repeats is that of the data: two limits would send the same baby to two places. */
export const checkThresholds: Check = ({ content: { articles, pages, tools, kader, dangerSigns } }) => {
  const known = THRESHOLDS.map(
    ({ said }) =>
      new Set(
        dangerSigns.flatMap((sign) =>
          (Object.keys(said) as Lang[]).flatMap((lang) => found(said[lang], sign[lang]).map(({ number }) => number)),
        ),
      ),
  );
  return [...articles, ...pages, ...tools, ...kader].flatMap(({ file, lang, body }) =>
    body.texts.filter(hasNumber).flatMap(({ text, line }) =>
      THRESHOLDS.flatMap(({ what, said }, index): Problem[] => {
        const numbers = known[index] ?? new Set();
        return found(said[lang], text)
          .filter(({ number }) => numbers.size > 0 && !numbers.has(number))
          .map(({ words }) => ({
            file,
            line,
            reason: `“${words}” is ${what} that no danger sign has`,
            fix: `quote the sign with <Sign id="…" />, or write a number of ${LISTS.dangerSigns}: ${[...numbers].join(', ')}`,
          }));
      }),
    ),
  );
};
