/**
 * `npm run check:content`: prints every problem of the content; exit code 1 when there is an error.
 * `--lang id|en`: the language of the messages; `--format github`: as annotations of a proposal; `--fix`: first mends what is
 * safe to mend without a person.
 */
import { checkContent } from '../checks/index.ts';
import { errorsOf, formatAnnotation, formatProblems } from '../content/problem.ts';
import { LANGS } from '../languages.ts';
import { oneOf, readCommandLine, runCommand } from './ask.ts';
import { fixContent } from './fix-content.ts';

const FORMATS = ['text', 'github'] as const;
const USAGE = `Use: npm run check:content -- [--lang ${LANGS.join('|')}] [--format ${FORMATS.join('|')}] [--fix]`;

await runCommand(USAGE, async () => {
  const { options, flags } = readCommandLine(['lang', 'format'], ['fix']);
  const lang = oneOf(options.lang ?? 'en', LANGS, 'language');
  const format = oneOf(options.format ?? 'text', FORMATS, 'format');
  if (flags.fix) for (const file of fixContent(process.cwd())) console.log(`mended: ${file}`);
  const problems = await checkContent();
  if (format === 'github') for (const problem of problems) console.log(formatAnnotation(problem, lang));
  console.log(formatProblems(format === 'github' ? [] : problems, lang));
  process.exitCode = errorsOf(problems).length > 0 ? 1 : 0;
});
