import { defineMiddleware } from 'astro:middleware';
import { withoutBlanks } from './blanks.ts';
import { withOwnHashes } from './csp.ts';
import { withOwnStyles } from './own-styles.ts';

/** Every page leaves with the styles that it uses and a policy of its own; in development with all styles, which change. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(withOwnHashes(import.meta.env.PROD ? withOwnStyles(withoutBlanks(html)) : html), response);
});
