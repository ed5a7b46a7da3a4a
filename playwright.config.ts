import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './e2e/browser.ts';

/** Where the server said that it is: Playwright puts it into the environment, also of its workers. */
const baseURL = process.env['E2E_BASE_URL'];
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...(baseURL ? { baseURL } : {}),
    ...devices['Desktop Chrome'],
    channel: undefined,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS },
    trace: 'retain-on-failure',
  },
  webServer: {
    // The server of `npm start` on a port of its own, so that the tests pass beside a running site.
    command: 'npm run --silent serve',
    env: { PORT: '0' },
    wait: { stdout: /The site is at (?<e2e_base_url>http:\/\/[\d.:]+)/ },
  },
});
