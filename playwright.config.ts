import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './e2e/browser.ts';

const PORT = Number(process.env['PORT'] ?? 4321);
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
    baseURL: `http://127.0.0.1:${PORT}`,
    ...devices['Desktop Chrome'],
    channel: undefined,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS },
    trace: 'retain-on-failure',
  },
  webServer: {
    // Not `astro preview`: it runs once a project, so tests would fail beside a running `npm start`.
    command: `node e2e/serve.ts "${process.env['OUT_DIR'] ?? 'dist'}" ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
