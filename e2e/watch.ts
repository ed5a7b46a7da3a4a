/** Writes down what a page must never do. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    violations: string[];
  }
}

/** Starts to watch, before the page is opened; the answer lists broken policies, errors, and requests to others. */
export async function watch(page: Page, origin: string): Promise<() => Promise<string[]>> {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) wrong.push(`request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`policy: ${violatedDirective} forbids ${blockedURI}`),
    );
  });
  return async () => [...wrong, ...(await page.evaluate(() => window.violations))];
}
