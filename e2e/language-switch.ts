/** The language switch in the head of a page. */
import type { Page } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import type { Lang } from '../src/languages.ts';

/** Goes from a page to the same one in another language. */
export const switchLanguage = (page: Page, to: Lang): Promise<void> =>
  page
    .getByRole('banner')
    .getByRole('link', { name: words(to)('lang.name') })
    .click();
