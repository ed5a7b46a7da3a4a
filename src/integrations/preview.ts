import type { AstroIntegration } from 'astro';
import { PHONE, SCREENS_BEFORE_SUBSTANCE } from '../checks/anatomy.ts';
import { type Answer, ASK, type Question } from '../preview/events.ts';
import { lookAt } from '../preview/look.ts';
import { checkedContent } from '../preview/problems.ts';
import { previewWords } from '../preview/words.ts';

/** What an editor sees beside a page in development: Astro's toolbar, which no built page has, holds it. */
export default function preview({ basePath }: { basePath: string }): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ addDevToolbarApp }) => {
        addDevToolbarApp({
          id: 'alir-preview',
          name: 'Alir',
          icon: 'file-search',
          entrypoint: new URL('../preview/app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ toolbar, logger }) => {
        const answer = async (path: string): Promise<void> => {
          const { site, quick, all } = checkedContent();
          for (const complete of [false, true]) {
            const look = lookAt(site, path.slice(basePath.length - 1), await (complete ? all() : quick()));
            const pair = look.pair.map((page) => ({ ...page, path: basePath.slice(0, -1) + page.path }));
            toolbar.send<Answer>(ASK, {
              path,
              look: { ...look, pair },
              words: previewWords[look.lang],
              complete,
              limits: { phone: PHONE, screens: SCREENS_BEFORE_SUBSTANCE },
            });
          }
        };
        toolbar.on<Question>(ASK, ({ path }) => {
          answer(path).catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}
