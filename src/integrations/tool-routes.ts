import type { AstroIntegration } from 'astro';
import { tools } from '../tools/index.ts';

/** Gives every tool of the registry its own route, so that its page loads its own styles and no other tool's. */
export default function toolRoutes(): AstroIntegration {
  return {
    name: 'tool-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { page } of tools) injectRoute({ pattern: '/[...tool]', entrypoint: page });
      },
    },
  };
}
