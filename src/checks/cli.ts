/** `npm run check:content`: prints every problem of the content; exit code 1 when there is an error. */
import { errorsOf, formatProblems } from '../content/problem.ts';
import { checkContent } from './index.ts';

const problems = await checkContent();
console.log(formatProblems(problems));
process.exitCode = errorsOf(problems).length > 0 ? 1 : 0;
