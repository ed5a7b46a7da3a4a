import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/index.ts';
import { errorsOf, formatProblems } from '../content/problem.ts';

/** Stops a build on bad content, with every problem at once; in development it only prints them. */
export default function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'preview') return;
        const problems = await checkContent();
        if (problems.length === 0) return;
        if (command === 'build' && errorsOf(problems).length > 0)
          throw new Error(`The content has problems; nothing was built.\n\n${formatProblems(problems)}`);
        logger.warn(`\n${formatProblems(problems)}`);
      },
    },
  };
}
