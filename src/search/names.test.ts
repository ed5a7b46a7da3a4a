/** What somebody gets who asks about a medicine, or another thing on packets, by its name. */
import { expect, test } from 'vitest';
import { LANGS, type Lang } from '../languages.ts';
import { currentSite } from '../site/current.ts';
import { buildIndex } from './build/build-index.ts';
import { openWholeIndex } from './query/lookup.ts';
import { makeFinder } from './query/rank.ts';
import { tokenize } from './query/tokenize.ts';

const { content, pages } = currentSite();

/** How people ask about a thing by its name. */
const QUESTIONS: Record<Lang, string[]> = {
  id: ['X', 'X buat busui', 'busui minum X', 'X bikin asi seret', 'boleh minum X saat menyusui', 'pengaruh X ke asi'],
  en: [
    'X',
    'X and breast milk',
    'X milk supply',
    'can i take X',
    'X while breastfeeding',
    'is X safe for breastfed baby',
  ],
};

const phrased = (text: string): string => ` ${tokenize(text).join(' ')} `;

for (const lang of LANGS)
  test(`in "${lang}" a name leads to a page that has it, or another name of the same thing, among the first three`, () => {
    const { core, parts, bodies } = buildIndex(content, pages, lang);
    const find = makeFinder(openWholeIndex(core, parts, bodies));
    const texts = content.articles
      .filter((article) => article.lang === lang)
      .map(({ key, data, body }) => ({
        key,
        text: [data.title, data.description, ...data.keywords, ...body.texts.map(({ text }) => text)]
          .map(phrased)
          .join(),
      }));
    let asked = 0;
    for (const names of content.searchWords[lang].names) {
      const having = texts.filter(({ text }) => names.some((name) => text.includes(phrased(name))));
      if (having.length === 0) continue;
      for (const name of names)
        for (const question of QUESTIONS[lang]) {
          const query = question.replace('X', name);
          const found = find(query)
            .hits.slice(0, 3)
            .map(({ page }) => page.key);
          asked++;
          expect
            .soft(
              found.some((key) => having.some((article) => article.key === key)),
              `${query}: ${found.join()}`,
            )
            .toBe(true);
        }
    }
    expect(asked).toBeGreaterThan(0);
  });
