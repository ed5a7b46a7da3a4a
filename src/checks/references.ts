import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Keys that name something elsewhere: sources, topics, people, terms, related articles. */
export const checkReferences: Check = ({ articles, pages, tools, topics, glossary, people, sources }) => {
  const problems: Problem[] = [];
  const known = {
    topics: topics.map(({ key }) => key),
    people: people.map(({ key }) => key),
    terms: glossary.map(({ key }) => key),
    sources: sources.map(({ id }) => id),
    articles: [...new Set(articles.map(({ key }) => key))],
  };
  const expect = (
    list: keyof typeof known,
    key: string,
    where: Pick<Problem, 'file' | 'line' | 'field'>,
    place: string,
  ): void => {
    if (!known[list].includes(key))
      problems.push({
        ...where,
        reason: `"${key}" is not in ${place}`,
        fix: `use one of its keys${nearest(key, known[list])}, or add it there first`,
      });
  };

  for (const { file, data } of articles) {
    expect('topics', data.topic, { file, field: 'topic' }, 'content/topics.yaml');
    for (const author of data.authors) expect('people', author, { file, field: 'authors' }, 'content/people.yaml');
    if (data.review !== 'awaiting')
      expect('people', data.review.by, { file, field: 'review.by' }, 'content/people.yaml');
    for (const key of data.related) expect('articles', key, { file, field: 'related' }, 'content/articles/');
  }
  for (const { file, body } of [...articles, ...pages, ...tools])
    for (const { name, attributes, line } of body.components) {
      if (name === 'Cite') {
        const source = attributes['source'] ?? '';
        expect('sources', source, { file, line, field: 'Cite source' }, 'content/sources.json');
      }
      if (name === 'Term')
        expect('terms', attributes['id'] ?? '', { file, line, field: 'Term id' }, 'content/glossary.yaml');
    }
  for (const { key, see } of glossary)
    if (see) expect('articles', see, { file: 'content/glossary.yaml', field: `${key}.see` }, 'content/articles/');
  for (const [file, keys] of [
    ['topics.yaml', known.topics],
    ['glossary.yaml', known.terms],
    ['people.yaml', known.people],
    ['sources.json', known.sources],
  ] as const)
    for (const key of keys.filter((candidate, index) => keys.indexOf(candidate) !== index))
      problems.push({
        file: `content/${file}`,
        field: key,
        reason: `the key "${key}" stands twice`,
        fix: 'remove one of the two, or give it a key of its own',
      });
  return problems;
};

/** A hint at the key that was probably meant. */
function nearest(key: string, keys: string[]): string {
  const start = key.slice(0, 4).toLowerCase();
  const close = keys.filter((candidate) => start.length > 2 && candidate.includes(start)).slice(0, 4);
  return close.length > 0 ? ` (perhaps ${close.join(', ')})` : '';
}
