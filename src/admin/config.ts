/** What the web editor is told: one form a folder of texts, made from its schema, both languages side by side. */
import type { CmsConfig, Collection, Field } from '@sveltia/cms';
import type { Content } from '../content/read.ts';
import { DOCUMENT_FOLDERS, type DocumentFolder } from '../content/tree.ts';
import { DEFAULT_LANG, LANGS } from '../languages.ts';
import { articleSchema } from '../schemas/article.ts';
import { textPageSchema } from '../schemas/text-page.ts';
import { fieldsOf } from './fields.ts';
import { TEXT_FORMAT } from './format-name.ts';

/** Written by `npm run review` and `npm run translations`, which ask a person. */
const WRITTEN_BY_COMMANDS = ['review', 'translation'];

/** What the form has besides the front matter: the body as it is written, and the whole file (`text-format.ts`). */
const BODY: Field[] = [
  { name: 'body', label: 'body', hint: 'MDX, as docs/editors.en.md describes it.', widget: 'text', i18n: true },
  { name: 'source', widget: 'hidden', i18n: true },
];

/** @param repo owner and name on GitHub */
export function editorConfig(content: Content, repo: string): CmsConfig {
  const options = { topic: content.topics.map(({ key }) => key) };
  const collection = (folder: DocumentFolder): Collection => {
    const fields = [
      ...fieldsOf(folder === 'articles' ? articleSchema : textPageSchema, WRITTEN_BY_COMMANDS, options),
      ...BODY,
    ];
    return {
      name: folder,
      label: `content/${folder}`,
      i18n: true,
      editor: { preview: false },
      files: [...new Set(content[folder].map(({ key }) => key))].sort().map((key) => ({
        name: key,
        label: key,
        file: `content/${folder}/${key}/{{locale}}.mdx`,
        format: TEXT_FORMAT,
        i18n: true,
        fields,
      })),
    };
  };
  return {
    load_config_file: false,
    backend: { name: 'github', repo },
    // Pictures stand beside their text, where no upload puts them.
    media_folder: '',
    i18n: { structure: 'multiple_files', locales: [...LANGS], default_locale: DEFAULT_LANG },
    collections: DOCUMENT_FOLDERS.filter((folder) => content[folder].length > 0).map(collection),
  };
}
