import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './e2e/browser.ts';
import { FIXTURE_OUT_DIR } from './e2e/fixture/build.ts';
import { COMPLETE, type SiteOptions } from './e2e/site/test.ts';

/** Where the server said that it is: Playwright puts it into the environment, also of its workers. */
const baseURL = process.env['E2E_BASE_URL'];
const executablePath = findBrowser();

export default defineConfig<object, SiteOptions>({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Only what hangs is cut off: how quick something is, benchmarks say.
  timeout: 90_000,
  // More than a small machine has cores: part of the time a test waits as a person does who reads.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...(baseURL ? { baseURL } : {}),
    ...devices['Desktop Chrome'],
    channel: undefined,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS },
  },
  projects: [
    { name: 'site', testIgnore: '**/e2e/fixture/**' },
    { name: 'build of the fixture', testMatch: 'fixture/build.setup.ts' },
    {
      name: 'fixture',
      dependencies: ['build of the fixture'],
      // Its own tests, and those of any built site.
      testMatch: ['fixture/*.spec.ts', 'site/*.spec.ts'],
      grepInvert: new RegExp(COMPLETE),
      use: { siteDir: FIXTURE_OUT_DIR },
    },
  ],
  webServer: {
    // The server of `npm start` on a port of its own, so that the tests pass beside a running site.
    command: 'npm run --silent serve',
    env: { PORT: '0' },
    wait: { stdout: /The site is at (?<e2e_base_url>http:\/\/[\d.:]+)/ },
  },
});
