import { expect, test } from 'vitest';
import { content, infoPage } from '../testing/content.ts';
import { editorConfig } from './config.ts';

const config = editorConfig(content({ pages: [infoPage({ lang: 'id' }), infoPage({ lang: 'en' })] }), 'you/alir');

test('every text has one form for both languages, in a folder of its own', () => {
  expect(config.collections).toHaveLength(1);
  expect(config.collections?.[0]).toMatchObject({
    name: 'pages',
    i18n: true,
    files: [{ name: 'about', file: 'content/pages/about/{{locale}}.mdx', i18n: true }],
  });
});
