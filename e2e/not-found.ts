/** Hosts such as GitHub Pages know one 404 page only, whatever the language. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Answers an address as such a host would, with 404.html of a built site. */
export const answerWithOnlyPage = (page: Page, address: string, dir: string): Promise<unknown> =>
  page.route(address, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', path: join(dir, '404.html') }),
  );
