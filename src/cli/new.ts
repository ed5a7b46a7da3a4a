/**
 * `npm run new -- <key> <topic> [kind]`: starts an article in both languages, as drafts that hold every field and every part
 * that the kind needs. All that the checks say of them is that their placeholders are placeholders.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { LANGS } from '../languages.ts';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import { keySchema } from '../schemas/shared.ts';
import { currentSite, today } from '../site/current.ts';
import { articleDraft } from './article-draft.ts';

const [key = '', topic = '', kindName = 'explainer'] = process.argv.slice(2);
const { content, resolve } = currentSite();
const topics = content.topics.map(({ key: name }) => name);
const folder = `content/articles/${key}`;
const kind = ARTICLE_KINDS.find((known) => known === kindName);
const taken = LANGS.some((lang) => resolve.page(key, lang).value);
const problem = !keySchema.safeParse(key).success
  ? 'The key must be lower-case English words joined by hyphens, such as nipple-pain.'
  : existsSync(folder)
    ? `${folder} exists already.`
    : taken
      ? `The key ${key} belongs to another page already.`
      : !topics.includes(topic)
        ? `The topic must be one of: ${topics.join(', ')}.`
        : !kind
          ? `The kind must be one of: ${ARTICLE_KINDS.join(', ')}.`
          : undefined;

if (problem || !kind) {
  console.error(
    `${problem ?? ''}\nUse: npm run new -- <key> <topic> [kind]\nTopics: ${topics.join(', ')}\nKinds: ${ARTICLE_KINDS.join(', ')}`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const lang of LANGS) {
    writeFileSync(`${folder}/${lang}.mdx`, articleDraft({ key, topic, kind, lang, today: today() }));
    console.log(`${folder}/${lang}.mdx`);
  }
  console.log(
    [
      'Both are drafts. Write them until `npm run check:content` finds no placeholder, then:',
      `- run \`npm run translated -- ${key}\`, remove \`draft: true\` in each language,`,
      `- add ${key} to \`related\` of a near article in each language, and run \`npm run addresses\`.`,
    ].join('\n'),
  );
}
