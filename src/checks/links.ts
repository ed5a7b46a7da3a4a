import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Links inside the text lead to pages by key and to places that exist, or out of the site by https; each says where. */
export const checkLinks: Check = ({ content, resolve }) =>
  [...content.articles, ...content.pages, ...content.tools, ...content.kader].flatMap(({ file, key, lang, body }) => [
    ...body.components
      .filter(({ name, attributes }) => name === 'SeeAlso' && attributes['to'] === key)
      .map(({ line }): Problem => ({
        file,
        line,
        reason: '<SeeAlso> leads to the very page on which it stands',
        fix: 'name another page, or remove it',
      })),
    ...body.links.flatMap(({ url, text, line }): Problem[] => {
      const { problem } = resolve.link(url, { key, lang });
      return [
        ...(problem ? [{ file, line, ...problem }] : []),
        ...(text === ''
          ? [
              {
                file,
                line,
                reason: `the link to “${url}” has no words, so nobody can see or hear it`,
                fix: `write what is there: [the name of the page](${url})`,
              },
            ]
          : []),
      ];
    }),
  ]);
