import { dirname, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/index.ts';
import { errorsOf, formatProblems } from '../content/problem.ts';
import { currentSite, lookAgain } from '../site/current.ts';
import type { Site } from '../site/site.ts';

/** Stops a build on bad content, with every problem at once; in development it only prints them. */
export default function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'preview' || command === 'sync') return;
        const problems = await checkContent();
        if (command === 'build') {
          if (errorsOf(problems).length > 0) {
            logger.error(`\n${formatProblems(problems)}`);
            // Astro explains errors by words that stand in them: "window", which is in the key of a page, is none of it.
            throw new Error('The content has problems; nothing was built.');
          }
          updateConfig({ vite: { plugins: [withoutUnpublished(currentSite())] } });
        }
        if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve('content') + sep;
        server.watcher.on('all', (_, file) => {
          // The routes are made from all of it; a text that could not be read is none of Astro's modules.
          if (!file.startsWith(folder)) return;
          lookAgain();
          server.environments.ssr.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

const withoutQuery = (id: string): string => id.split('?')[0] ?? '';

/** Stands for a picture that is not published. */
const NOTHING = '\0nothing';

/**
 * Files of drafts are in the folders that are compiled: whatever is wrong in them must not stop a build, and the pictures of
 * a page that is not there are not published.
 */
function withoutUnpublished({ content, pages }: Site) {
  const published = new Set(pages.flatMap((page) => ('file' in page ? dirname(page.file) : [])));
  const pictures = [...content.figures]
    .filter(([folder]) => !published.has(`content/${folder}`))
    .flatMap(([, figures]) => figures.map(({ file }) => file));
  const drafts = new Set([...content.drafts].map((file) => join(content.root, file)));
  const hidden = new Set(pictures.map((file) => join(content.root, file)));
  return {
    name: 'without-unpublished',
    enforce: 'pre' as const,
    resolveId: (source: string, importer = '') =>
      hidden.has(resolve(dirname(importer), withoutQuery(source))) ? NOTHING : undefined,
    load(id: string): string | undefined {
      if (id === NOTHING) return 'export default undefined;';
      return drafts.has(withoutQuery(id)) ? 'Draft.' : undefined;
    },
  };
}
