/**
 * `npm run translations`: which texts are up to date with the language that they were made from. With keys: what has changed in
 * their sources since, word by word; once a person has said that both languages say the same, that is written down.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { confirm } from '@inquirer/prompts';
import { DEFAULT_LANG, LANGS, type Lang } from '../languages.ts';
import { siblings } from '../site/build.ts';
import { currentSite } from '../site/current.ts';
import { canAsk, EditorError, readCommandLine, runCommand } from './ask.ts';
import { readText, textInHistory } from './source-history.ts';
import { withTranslation } from './with-translation.ts';
import { wordDiff } from './word-diff.ts';

const USAGE = `Use: npm run translations              which texts are current, behind or missing
     npm run translations -- <key> …   what changed since; asks whether both languages say the same now
     npm run translations -- <key> … --same   says so at once, after you have compared them`;

/** A text that was made from another language, or should be. */
interface Translation {
  key: string;
  lang: Lang;
  file: string;
  state: 'current' | 'behind' | 'missing';
  words: number;
  source: { file: string; lang: Lang; hash: string; words: number };
  /** Fingerprint of the source when it was made. */
  madeFrom: string | undefined;
}

/** Every pair of languages of every text. */
function translations(): Translation[] {
  const { articles, pages, tools, kader } = currentSite().content;
  return [articles, pages, tools, kader].flatMap((documents) => {
    const sibling = siblings<(typeof documents)[number]['data']>(documents);
    return [...new Set(documents.map(({ key }) => key))].flatMap((key) => {
      const texts = LANGS.flatMap((lang) => sibling(key, lang) ?? []);
      // The source is the text that was made from no other; of two such, that in the default language.
      const source =
        texts.find(({ data, lang }) => !data.translation && lang === DEFAULT_LANG) ??
        texts.find(({ data }) => !data.translation);
      if (!source) return [];
      const { file, lang: from, hash, body } = source;
      return LANGS.filter((lang) => lang !== from).map((lang): Translation => {
        const text = sibling(key, lang);
        const madeFrom = text?.data.translation?.hash;
        return {
          key,
          lang,
          file: text?.file ?? file.replace(`${from}.mdx`, `${lang}.mdx`),
          state: !text ? 'missing' : madeFrom === hash ? 'current' : 'behind',
          words: text?.body.words ?? 0,
          source: { file, lang: from, hash, words: body.words },
          madeFrom,
        };
      });
    });
  });
}

/** What has changed in the source of a text since it was made. */
function changesOf({ source, madeFrom }: Translation): string {
  if (madeFrom === undefined) return 'Compare the two whole texts.';
  const before = textInHistory(source.file, madeFrom);
  if (before === undefined) return `What ${source.file} said then is not in the history: compare the two whole texts.`;
  const now = readText(readFileSync(source.file, 'utf8'), source.file)?.text ?? '';
  return wordDiff(before, now);
}

await runCommand(USAGE, async () => {
  const { names: keys, flags } = readCommandLine([], ['same']);
  const all = translations();
  if (keys.length === 0) {
    console.table(
      Object.fromEntries(
        all
          .toSorted((a, b) => b.state.localeCompare(a.state))
          .map(({ file, state, words, source }) => [
            file,
            { state, words, from: source.lang, 'its words': source.words },
          ]),
      ),
    );
    const count = (state: Translation['state']): number => all.filter((text) => text.state === state).length;
    console.log(`${count('current')} current, ${count('behind')} behind, ${count('missing')} missing`);
    return;
  }
  const unknown = keys.filter((key) => !all.some((text) => text.key === key));
  if (unknown.length > 0)
    throw new EditorError(
      `There is no text with the key ${unknown.join(', ')}: write the name of its folder below content/.`,
    );
  for (const text of all.filter(({ key }) => keys.includes(key))) {
    const { file, state, source, words } = text;
    if (state !== 'behind') {
      console.log(`${file}: ${state}`);
      continue;
    }
    const from = `${source.file} (${source.words} words)`;
    console.log(
      text.madeFrom === undefined
        ? `\n${file} (${words} words), not recorded yet as saying the same as ${from}:\n`
        : `\n${file} (${words} words), made from ${from}, which has changed since:\n`,
    );
    console.log(changesOf(text));
    const same =
      flags.same || (canAsk() && (await confirm({ message: 'Do both languages say the same now?', default: false })));
    if (same) writeFileSync(file, withTranslation(readFileSync(file, 'utf8'), source.lang, source.hash));
    console.log(same ? `${file}: current, ${source.hash}` : `${file}: still behind`);
  }
});
