import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS } from '../languages.ts';
import { componentRule } from '../schemas/components.ts';
import type { Reference } from '../site/resolve.ts';
import type { Check } from './check.ts';

/** Everything that names something elsewhere, asked of the one resolver: fields, glossary, topics, danger signs, components. */
export const checkReferences: Check = ({ content, resolve }) => {
  const { articles, pages, tools, kader, topics, glossary, dangerSigns, asked } = content;
  const problems: Problem[] = [];
  const elsewhere = new Set<string>();
  const expect = ({ problem }: Reference<unknown>, where: Pick<Problem, 'file' | 'line' | 'field'>): void => {
    if (!problem) return;
    const { file, ...said } = problem;
    if (file === undefined) problems.push({ ...where, ...said });
    // One cause elsewhere is said once, however many refer to it.
    else if (!elsewhere.has(file)) problems.push({ file, ...said });
    if (file !== undefined) elsewhere.add(file);
  };

  for (const { file, data } of articles) {
    expect(resolve.topic(data.topic), { file, field: 'topic' });
    for (const author of data.authors) expect(resolve.person(author), { file, field: 'authors' });
    if (data.review !== 'awaiting') expect(resolve.reviewer(data.review.by), { file, field: 'review.by' });
    for (const key of data.related) expect(resolve.article(key), { file, field: 'related' });
  }
  for (const { key, see } of glossary) {
    if (!see) continue;
    const where = { file: LISTS.glossary, field: `${key}.see` };
    const article = resolve.article(see);
    const pages = LANGS.map((lang) => resolve.page(see, lang));
    if (article.problem) expect(article, where);
    // A meaning in a language that lacks the article stands alone; a key that no language has is a mistake.
    else if (pages.every(({ problem }) => problem)) expect(pages[0] ?? {}, where);
  }
  for (const { key, cover } of topics) expect(resolve.cover(cover), { file: LISTS.topics, field: `${key}.cover` });

  for (const { key, sources } of dangerSigns)
    for (const source of sources) expect(resolve.source(source), { file: LISTS.dangerSigns, field: `${key}.sources` });

  const told = new Set<string>();
  for (const { lang, file, line, pages: keys } of asked)
    for (const key of keys) {
      // A key that many questions name is told once; they may be there before their article is published.
      if (told.has(`${lang}/${key}`) || !resolve.article(key).problem) continue;
      told.add(`${lang}/${key}`);
      const { value, problem } = resolve.page(key, lang);
      const fix = 'name a page that search finds, or write - if none has the answer';
      if (problem) problems.push({ file, line, reason: problem.reason, fix });
      else if (value?.searchable === false)
        problems.push({ file, line, reason: `search does not find the page "${key}"`, fix });
    }

  for (const { file, folder, key, lang, data, body } of [...articles, ...pages, ...tools, ...kader]) {
    for (const list of ['first', 'also'] as const)
      for (const sign of new Set(data.signs?.[list])) expect(resolve.sign(sign), { file, field: `signs.${list}` });
    const cited = new Set(body.citations.map(({ source }) => source));
    for (const { name, attributes, line } of body.components)
      for (const [attribute, { type }] of Object.entries(componentRule(name)?.attributes ?? {})) {
        const value = attributes[attribute];
        if (type.kind !== 'reference' || !value) continue;
        const where = { file, line, field: `${name} ${attribute}` };
        if (type.to === 'page') expect(resolve.page(value, lang), where);
        else if (type.to === 'figure') expect(resolve.figure(`${folder}/${key}`, value), where);
        else expect(resolve[type.to](value), where);
        if (type.to === 'chart')
          for (const source of resolve.chart(value).value?.sources ?? [])
            if (!cited.has(source))
              problems.push({
                ...where,
                reason: 'the page does not cite the source of this chart',
                fix: `add <Cite source="${source}" /> near it`,
              });
      }
  }
  return problems;
};
