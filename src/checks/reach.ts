import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import type { Check } from './check.ts';

/** Nothing stands apart: every source is cited or a danger sign rests on it, every published article is related reading of another. */
export const checkReach: Check = ({ content, pagesOf }) => {
  const { articles, pages, tools, kader, questions, dangerSigns, sources, damaged } = content;
  const used = new Set([
    ...[...articles, ...pages, ...tools, ...kader].flatMap(({ body }) => body.citations.map(({ source }) => source)),
    ...questions.flatMap((question) => question.sources),
    ...dangerSigns.flatMap((sign) => sign.sources),
  ]);
  // A text or sign that cannot be read may be the one that cites it, or names it as related.
  const uncited =
    damaged.documents.size > 0 || damaged.dangerSigns === 'all' || damaged.dangerSigns.size > 0
      ? []
      : sources
          .filter(({ id }) => !used.has(id))
          .map(({ id }): Problem => ({
            file: LISTS.sources,
            field: id,
            reason: `nothing cites "${id}"; the list of sources shows only what the pages rest on`,
            fix: `add <Cite source="${id}" /> where it is used, or remove the entry`,
          }));

  const published = damaged.documents.size > 0 ? [] : pagesOf('article');
  const named = new Set(
    published.flatMap(({ lang, key, related }) =>
      related.filter((name) => name !== key).map((name) => `${lang}/${name}`),
    ),
  );
  const apart = published
    .filter(({ lang, key }) => !named.has(`${lang}/${key}`) && pagesOf('article', lang).length > 1)
    .map(({ file, key }): Problem => ({
      file,
      field: 'related',
      reason: 'no other article names this one as related reading, so hardly anybody finds it',
      fix: `add ${key} to \`related\` of an article on a near subject`,
    }));
  return [...uncited, ...apart];
};
