/**
 * `npm run review -- <key> …`: makes a document of each language of an article for a midwife, doctor or pharmacist to review.
 * `--record`: writes a signed review down, after asking a person; without one it writes nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { confirm, input } from '@inquirer/prompts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { currentSite, today } from '../site/current.ts';
import { canAsk, EditorError, readCommandLine, runCommand } from './ask.ts';
import { reviewPack } from './review/pack.ts';
import { recordReview } from './review/record.ts';

const FOLDER = '.cache/review';
const USAGE = `Use: npm run review -- <key> …             a document for each language, in ${FOLDER}
     npm run review -- <key> … --record    writes a signed review down, after asking`;

await runCommand(USAGE, async () => {
  const { names: keys, flags } = readCommandLine([], ['record']);
  const site = currentSite();
  const { articles } = site.content;
  const unknown = keys.filter((key) => !articles.some((article) => article.key === key));
  if (keys.length === 0 || unknown.length > 0)
    throw new EditorError(unknown.length > 0 ? `There is no article ${unknown.join(', ')}.` : 'Name the article.');

  if (flags.record) {
    if (!canAsk()) throw new EditorError('A review is recorded by a person at a terminal, and by nothing else.');
    for (const key of keys) {
      const written = await recordReview(site.content, key, today(), {
        text: async (message, problem, fallback) =>
          (
            await input({
              message: `${key}: ${message}`,
              validate: (answer) => problem(answer.trim()) ?? true,
              ...(fallback !== undefined && { default: fallback }),
            })
          ).trim(),
        yes: (message) => confirm({ message, default: false }),
      });
      console.log(written.length > 0 ? written.join('\n') : `${key}: nothing was recorded`);
    }
    return;
  }

  mkdirSync(FOLDER, { recursive: true });
  for (const article of articles.filter(({ key }) => keys.includes(key))) {
    const { parts } = splitFrontMatter(readFileSync(article.file, 'utf8'), article.file);
    const file = `${FOLDER}/${article.key}.${article.lang}.html`;
    writeFileSync(file, reviewPack(site, article, parts?.body ?? ''));
    console.log(file);
  }
  console.log('Open each in a browser, and print it or send it. A signed one is written down with --record.');
});
