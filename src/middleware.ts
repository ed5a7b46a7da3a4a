import { defineMiddleware } from 'astro:middleware';
import { withoutBlanks } from './blanks.ts';
import { withOwnHashes } from './csp.ts';
import { withOwnStyles } from './own-styles.ts';

/** Every page leaves with the styles that it uses and a policy of its own; in development with all styles, which change. */
async function finished(response: Response): Promise<Response> {
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(withOwnHashes(import.meta.env.PROD ? withOwnStyles(withoutBlanks(html)) : html), response);
}

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const render = async (): Promise<Response> => finished(await next());
  if (import.meta.env.PROD) return render();
  const { shownOrExplained } = await import('./preview/failure.ts');
  return shownOrExplained(url, render);
});
