import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Nothing stands apart: every source is cited somewhere, every published article is related reading of another. */
export const checkReach: Check = ({ articles, pages, tools, sources }) => {
  const cited = new Set(
    [...articles, ...pages, ...tools].flatMap(({ body }) => body.citations.map(({ source }) => source)),
  );
  const uncited = sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id }): Problem => ({
      file: 'content/sources.json',
      field: id,
      reason: `nothing cites "${id}"; the list of sources shows only what the pages rest on`,
      fix: `add <Cite source="${id}" /> where it is used, or remove the entry`,
    }));

  const published = articles.filter(({ data }) => !data.draft);
  const apart = published.flatMap(({ file, lang, key }): Problem[] => {
    const others = published.filter((other) => other.lang === lang && other.key !== key);
    if (others.length === 0 || others.some(({ data }) => data.related.includes(key))) return [];
    return [
      {
        file,
        field: 'related',
        reason: 'no other article names this one as related reading, so hardly anybody finds it',
        fix: `add ${key} to \`related\` of an article on a near subject`,
      },
    ];
  });
  return [...uncited, ...apart];
};
