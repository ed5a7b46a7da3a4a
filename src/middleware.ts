import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './csp.ts';

/** Every page leaves with a policy of its own, in the build and in development. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(await response.text()), response);
});
