import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS } from '../languages.ts';
import { LIST_PAGE_KEYS } from '../site/links.ts';
import { sourceAnchor } from '../site/paths.ts';
import type { Check } from './check.ts';

/** A key names one thing: over articles, pages, tools, topics and the pages of the house; inside each list, of `related` and of authors. */
export const checkKeys: Check = ({ content }) => {
  const {
    articles,
    pages,
    tools,
    kader,
    topics,
    glossary,
    people,
    dangerSigns,
    sources,
    questions,
    lessons,
    skills,
    booklet,
  } = content;
  const owners = new Map<string, string>(LIST_PAGE_KEYS.map((key) => [key, 'a page that the site makes itself']));
  const shared: Problem[] = [];
  const claim = (key: string, place: string, file: string): void => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, place);
    else if (owner !== place)
      shared.push({
        file,
        reason: `the key "${key}" belongs to ${owner}; links to it would lead to one of the two by chance`,
        fix: 'give the folder or the entry another name',
      });
  };
  // The house comes first: whoever takes a key that it needs is the one to give way.
  for (const { key, folder, file } of [...pages, ...tools, ...kader]) claim(key, `content/${folder}/${key}/`, file);
  for (const { key } of lessons) claim(key, `a lesson of ${LISTS.lessons}`, LISTS.lessons);
  for (const { key } of topics) claim(key, `a topic of ${LISTS.topics}`, LISTS.topics);
  for (const { key, folder, file } of articles) claim(key, `content/${folder}/${key}/`, file);

  const lists: [string, string[]][] = [
    [LISTS.topics, topics.map(({ key }) => key)],
    [LISTS.glossary, glossary.map(({ key }) => key)],
    [LISTS.people, people.map(({ key }) => key)],
    [LISTS.dangerSigns, dangerSigns.map(({ key }) => key)],
    [LISTS.sources, sources.map(({ id }) => id)],
    [LISTS.questions, questions.map(({ key }) => key)],
    [LISTS.lessons, lessons.map(({ key }) => key)],
    [LISTS.booklet, booklet.map(({ key }) => key)],
    [LISTS.skills, skills.map(({ key }) => key)],
  ];
  const twice = lists.flatMap(([file, keys]) =>
    repeated(keys).map((key): Problem => ({
      file,
      field: key,
      reason: `the key "${key}" stands twice`,
      fix: 'remove one of the two, or give it a key of its own',
    })),
  );

  const entries = [...new Map(glossary.map((term) => [term.key, term])).values()];
  const terms = entries.flatMap((term, index) =>
    LANGS.flatMap((lang): Problem[] => {
      const name = term[lang].term.toLowerCase();
      const other = entries.slice(0, index).find((earlier) => earlier[lang].term.toLowerCase() === name);
      if (!other) return [];
      return [
        {
          file: LISTS.glossary,
          field: `${term.key}.${lang}.term`,
          reason: `"${other.key}" explains the term “${term[lang].term}” already`,
          fix: 'make one entry of the two; what a term is also called goes into `also`',
        },
      ];
    }).slice(0, 1),
  );
  const ids = [...new Set(sources.map(({ id }) => id))];
  const anchors = repeated(ids.map(sourceAnchor)).map((anchor): Problem => {
    const [first = '', second = ''] = ids.filter((id) => sourceAnchor(id) === anchor);
    return {
      file: LISTS.sources,
      field: second,
      reason: `in addresses the keys "${first}" and "${second}" are the same: both become #${anchor}`,
      fix: 'give one of the two a key that differs in a letter from a to z or a digit, also where it is cited',
    };
  });

  const related = articles.flatMap(({ key, file, data }): Problem[] => [
    ...(data.related.includes(key)
      ? [{ file, field: 'related', reason: 'the article names itself as related reading', fix: `remove ${key}` }]
      : []),
    ...(['related', 'authors'] as const).flatMap((field) =>
      repeated(data[field]).map((name) => ({
        file,
        field,
        reason: `"${name}" stands twice`,
        fix: 'remove one of the two',
      })),
    ),
  ]);
  return [...shared, ...twice, ...terms, ...anchors, ...related];
};

/** What stands more than once, named once. */
const repeated = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];
