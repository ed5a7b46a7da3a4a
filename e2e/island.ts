/** Ways through the calculator, as a person takes them. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../src/site/config.ts';
import { PATH, type Question } from '../src/tools/fertile-window/questions.ts';
import { toolWords } from '../src/tools/fertile-window/words.ts';
import { calculator } from './content.ts';

type Answer<Q extends Question> = (typeof PATH)[Q][number]['answer'];

const text = (lang: Lang, key: string): string => (toolWords[lang] as Record<string, string>)[key] ?? key;

export const island = (page: Page): Locator => page.locator('astro-island');

/** Opens the calculator's page and waits until it is alive: Astro then takes the `ssr` attribute away. */
export async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(calculator(lang).path);
  await island(page).scrollIntoViewIfNeeded();
  await expect(island(page)).not.toHaveAttribute('ssr');
}

export const heading = (page: Page, lang: Lang, key: string): Locator =>
  island(page).getByRole('heading', { name: text(lang, key), exact: true });

export const button = (page: Page, lang: Lang, key: string): Locator =>
  island(page).getByRole('button', { name: text(lang, key), exact: true });

/** Answers one question, once it is asked. */
export async function answer<Q extends Question>(
  page: Page,
  lang: Lang,
  question: Q,
  choice: Answer<Q>,
): Promise<void> {
  await expect(heading(page, lang, `question.${question}`)).toBeVisible();
  await button(page, lang, `answer.${question}.${choice}`).click();
}

/** To the form, for somebody for whom a calendar works. */
export async function toForm(page: Page, lang: Lang): Promise<void> {
  await answer(page, lang, 'birth', 'no');
  await answer(page, lang, 'other', 'nothing');
  await expect(heading(page, lang, 'form.title')).toBeVisible();
}

export const input = (page: Page, lang: Lang, key: 'start' | 'length' | 'shortest' | 'longest'): Locator =>
  island(page).getByLabel(text(lang, `form.${key}`), { exact: true });

export interface Entry {
  start: string;
  /** One length, or shortest and longest. */
  cycle: string | readonly [string, string];
}

/** Fills the form and sends it. */
export async function compute(page: Page, lang: Lang, { start, cycle }: Entry): Promise<void> {
  await input(page, lang, 'start').fill(start);
  const range = typeof cycle !== 'string';
  await island(page)
    .getByLabel(text(lang, range ? 'form.mode.range' : 'form.mode.one'))
    .check();
  if (range) {
    await input(page, lang, 'shortest').fill(cycle[0]);
    await input(page, lang, 'longest').fill(cycle[1]);
  } else await input(page, lang, 'length').fill(cycle);
  await button(page, lang, 'form.submit').click();
}
