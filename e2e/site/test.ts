/** Checks over the files of a built site: the one in OUT_DIR, or that of the project of playwright.config.ts that they run in. */
import { test as base } from '@playwright/test';
import { OUT_DIR, readSite, type Site } from './pages.ts';

export interface SiteOptions {
  /** Folder of the built site. Default: OUT_DIR. */
  siteDir: string;
}

export const test = base.extend<object, SiteOptions & { site: Site }>({
  siteDir: [OUT_DIR, { option: true, scope: 'worker' }],
  site: [({ siteDir }, use) => use(readSite(siteDir)), { scope: 'worker' }],
});
/** Of tests that only a site without gaps can pass; the fixture has gaps on purpose. */
export const COMPLETE = '@complete';

export { expect } from '@playwright/test';
