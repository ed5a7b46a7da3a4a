/** `npm run articles`: what each article holds, in both languages: words, sources, citations, evidence boxes, figures. */
import { currentSite } from '../site/current.ts';
import { LANGS } from '../languages.ts';

const { articles } = currentSite().content;

for (const lang of LANGS) {
  console.log(`${lang}:`);
  console.table(
    Object.fromEntries(
      articles
        .filter((article) => article.lang === lang)
        .map(({ key, data, body }) => {
          const count = (...names: string[]) => body.components.filter(({ name }) => names.includes(name)).length;
          return [
            key,
            {
              kind: data.kind,
              words: body.words,
              sources: body.citations.length,
              citations: count('Cite'),
              evidence: count('Evidence'),
              figures:
                count('Figure', 'Chart') + body.components.filter(({ attributes }) => attributes['figure']).length,
              state: data.draft ? 'draft' : data.review === 'awaiting' ? 'not reviewed' : `reviewed ${data.review.on}`,
            },
          ];
        }),
    ),
  );
}
