import type { Problem } from '../content/problem.ts';
import { LIST_PAGE_KEYS, PAGE_LINK } from '../site/links.ts';
import type { Check } from './check.ts';

/** Links inside the text lead to pages by key, or out of the site by https. */
export const checkLinks: Check = ({ articles, pages, tools, topics }) => {
  const keys = new Set([
    ...[...articles, ...pages, ...tools].map(({ key }) => key),
    ...topics.map(({ key }) => key),
    ...LIST_PAGE_KEYS,
  ]);
  return [...articles, ...pages, ...tools].flatMap(({ file, body }) => {
    const problems: Problem[] = [];
    for (const { url, line } of body.links) {
      const key = PAGE_LINK.exec(url)?.[1];
      if (key !== undefined ? keys.has(key) : /^(https:|tel:|mailto:|#)/.test(url)) continue;
      problems.push({
        file,
        line,
        reason: key === undefined ? `the link “${url}” names no page` : `there is no page with the key "${key}"`,
        fix: 'link to a page of ours by its key, [text](page:get-help), or to another site with https://',
      });
    }
    for (const { name, attributes, line } of body.components) {
      if (name !== 'SeeAlso' || keys.has(attributes['to'] ?? '')) continue;
      problems.push({
        file,
        line,
        field: 'SeeAlso to',
        reason: `there is no page with the key "${attributes['to'] ?? ''}"`,
        fix: 'write the name of the article’s folder: <SeeAlso to="oxytocin-massage" />',
      });
    }
    return problems;
  });
};
