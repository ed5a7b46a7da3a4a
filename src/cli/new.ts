/**
 * `npm run new`: starts an article in both languages, as drafts that hold every field and every part that the kind needs. It
 * asks for what its options leave open. All that the checks say of the drafts is that their placeholders are placeholders.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { checkbox, input } from '@inquirer/prompts';
import { languageName } from '../i18n/words.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS, type Lang } from '../languages.ts';
import { ARTICLE_KINDS, AUDIENCES } from '../schemas/article.ts';
import { SUBJECTS } from '../schemas/danger-sign.ts';
import { keySchema, titleSchema } from '../schemas/shared.ts';
import { currentSite, today } from '../site/current.ts';
import { articleDraft } from './article-draft.ts';
import { canAsk, chosenOf, EditorError, listOf, readCommandLine, runCommand } from './ask.ts';

const { content, resolve } = currentSite();
const topics = content.topics.map(({ key }) => key);

const USAGE = `Use: npm run new -- <key> --topic <topic> [--kind <kind>] [--title-id "…"] [--title-en "…"]
  [--audience mother,partner] [--baby <subjects>] [--mother <subjects>]
At a terminal it asks for what is left out.
Topics: ${topics.join(', ')}
Kinds: ${ARTICLE_KINDS.join(', ')}
Audience: ${AUDIENCES.join(', ')}
Subjects of danger signs: ${SUBJECTS.join(', ')}`;

/** Why a key cannot be that of a new article. */
function keyProblem(key: string): string | undefined {
  if (!keySchema.safeParse(key).success)
    return 'The key must be lower-case English words joined by hyphens, such as nipple-pain.';
  if (existsSync(`content/articles/${key}`)) return `content/articles/${key} exists already.`;
  if (LANGS.some((lang) => resolve.page(key, lang).value)) return `The key ${key} belongs to another page already.`;
  return undefined;
}

/** Why a text cannot be a title; an empty one is left to be written. */
const titleProblem = (title: string): string | undefined =>
  title === '' || titleSchema.safeParse(title).success ? undefined : 'A title has 4 to 63 characters.';

const valid =
  (problem: (text: string) => string | undefined) =>
  (text: string): true | string =>
    problem(text.trim()) ?? true;

/** @throws {EditorError} when there is a problem */
function need(text: string, problem: (text: string) => string | undefined): string {
  const found = problem(text);
  if (found) throw new EditorError(found);
  return text;
}

await runCommand(USAGE, async () => {
  const { names, options } = readCommandLine([
    'topic',
    'kind',
    'audience',
    'baby',
    'mother',
    ...LANGS.map((lang) => `title-${lang}` as const),
  ]);
  const asks = canAsk();

  const key = need(
    names[0] ?? (asks ? await input({ message: 'Key, in English: nipple-pain', validate: valid(keyProblem) }) : ''),
    keyProblem,
  );
  const topic = await chosenOf(options.topic, topics, 'topic');
  const kind = await chosenOf(options.kind, ARTICLE_KINDS, 'kind', 'explainer');
  const titles: Partial<Record<Lang, string>> = {};
  for (const lang of LANGS) {
    const message = `Title in ${languageName(lang, 'en')} (empty: later)`;
    const title = options[`title-${lang}`] ?? (asks ? await input({ message, validate: valid(titleProblem) }) : '');
    if (title.trim() !== '') titles[lang] = need(title.trim(), titleProblem);
  }
  const several = async <T extends string>(
    written: string | undefined,
    known: readonly T[],
    what: string,
    checked: readonly T[],
    required = false,
  ): Promise<T[]> => {
    if (written !== undefined) return listOf(written, known, what);
    if (!asks) return [...checked];
    return checkbox({
      message: `${what} (space chooses)`,
      choices: known.map((value) => ({ value, checked: checked.includes(value) })),
      required,
    });
  };
  const audience = await several(options.audience, AUDIENCES, 'audience', ['mother'], true);
  const baby = await several(options.baby, SUBJECTS, 'danger signs of the baby', ['general']);
  const mother = await several(options.mother, SUBJECTS, 'danger signs of the mother', []);

  const folder = `content/articles/${key}`;
  mkdirSync(folder, { recursive: true });
  for (const lang of LANGS) {
    const subjects = { baby, mother };
    const signs = content.dangerSigns;
    writeFileSync(
      `${folder}/${lang}.mdx`,
      articleDraft({ key, topic, kind, lang, today: today(), titles, audience, subjects, signs }),
    );
    console.log(`${folder}/${lang}.mdx`);
  }
  console.log(
    [
      'Both are drafts: `npm run dev` shows them, on the page of their topic.',
      `Write them until \`npm run check:content -- ${key}\` finds no placeholder, then:`,
      `- remove \`draft: true\` in each language, and add ${key} to \`related\` of a near article in each language,`,
      `- add to ${LANGS.map((lang) => LISTS[`asked.${lang}`]).join(' and ')} twenty questions that it answers,`,
      `- run \`npm run translations -- ${key}\` and \`npm run addresses\`.`,
    ].join('\n'),
  );
});
