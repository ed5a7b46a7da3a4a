import type { AstroIntegration } from 'astro';
import { tools } from '../tools/index.ts';

/**
 * Gives every tool of the registry its own route, so that its page loads its own styles and no other tool's, and the way in
 * which tools come to life: `client:tool`.
 */
export default function toolRoutes(): AstroIntegration {
  return {
    name: 'tool-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute, addClientDirective }) => {
        addClientDirective({ name: 'tool', entrypoint: './src/tools/shared/tool-directive.ts' });
        for (const { page } of tools) injectRoute({ pattern: '/[...tool]', entrypoint: page });
      },
    },
  };
}
