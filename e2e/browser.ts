/** Finds the Chromium that the tests run in, and installs one where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** Path of a Chromium: Playwright's own, else the machine's. */
export const findBrowser = (): string | undefined =>
  existsSync(chromium.executablePath()) ? chromium.executablePath() : onPath();

const run = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

/** Installs a Chromium: Playwright's, or where that cannot be downloaded, Debian's. */
export function installBrowser(): string {
  const tries = [
    () => run('npx', 'playwright', 'install', '--with-deps', 'chromium'),
    () => run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium-headless-shell'),
  ];
  for (const attempt of tries) {
    attempt();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error('No Chromium was found or could be installed. Install one and put it on PATH.');
}

/** Arguments for machines without internet, and for root, which Chromium's sandbox refuses. */
export const BROWSER_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

if (import.meta.main) console.log(`Browser: ${findBrowser() ?? installBrowser()}`);
