/**
 * `npm run check:content`: prints every problem of the content; exit code 1 when there is an error.
 * With keys, `npm run check:content -- nipple-pain`: the warnings of these texts only, and every error, wherever it is.
 * `--lang id|en`: the language of the messages; `--format github`: as annotations of a proposal; `--fix`: first mends what is
 * safe to mend without a person.
 */
import { existsSync } from 'node:fs';
import { checkContent } from '../checks/index.ts';
import { errorsOf, formatAnnotation, formatProblems, problemsFor } from '../content/problem.ts';
import { DOCUMENT_FOLDERS } from '../content/tree.ts';
import { LANGS } from '../languages.ts';
import { EditorError, oneOf, readCommandLine, runCommand } from './ask.ts';
import { fixContent } from './fix-content.ts';

const FORMATS = ['text', 'github'] as const;
const USAGE = `Use: npm run check:content -- [<key> …] [--lang ${LANGS.join('|')}] [--format ${FORMATS.join('|')}] [--fix]`;

await runCommand(USAGE, async () => {
  const { names: keys, options, flags } = readCommandLine(['lang', 'format'], ['fix']);
  const lang = oneOf(options.lang ?? 'en', LANGS, 'language');
  const format = oneOf(options.format ?? 'text', FORMATS, 'format');
  const unknown = keys.filter((key) => !DOCUMENT_FOLDERS.some((folder) => existsSync(`content/${folder}/${key}`)));
  if (unknown.length > 0)
    throw new EditorError(
      `There is no text with the key ${unknown.join(', ')}: write the name of its folder below content/.`,
    );
  if (flags.fix) for (const file of fixContent(process.cwd())) console.log(`mended: ${file}`);
  const all = await checkContent();
  const problems = keys.length > 0 ? problemsFor(all, keys) : all;
  if (format === 'github') for (const problem of problems) console.log(formatAnnotation(problem, lang));
  console.log(formatProblems(format === 'github' ? [] : problems, lang));
  process.exitCode = errorsOf(problems).length > 0 ? 1 : 0;
});
