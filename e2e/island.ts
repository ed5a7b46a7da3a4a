/** Ways through the calculator, as a person takes them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '../src/i18n/messages.ts';
import { words } from '../src/i18n/words.ts';
import type { Lang } from '../src/languages.ts';
import type { Bleeding, Feeding } from '../src/tools/fertile-window/lam.ts';
import { PATH, type Question } from '../src/tools/fertile-window/questions.ts';
import { type ToolTranslate, toolWords } from '../src/tools/fertile-window/words.ts';
import { SETTLING_MS } from '../src/tools/shared/tap-guard.ts';
import { calculator } from './content.ts';

type Answer<Q extends Question> = (typeof PATH)[Q][number]['answer'];

/** What the calculator says in a language. */
export const toolMessages = (lang: Lang): ToolTranslate => translator(toolWords[lang], lang);

/** A text by a key that is put together. @throws when there is none */
function text(lang: Lang, key: string): string {
  const t = toolMessages(lang);
  if (!t.has(key)) throw new Error(`The calculator has no text "${key}".`);
  return t(key);
}

export const island = (page: Page): Locator => page.locator('astro-island');

/** Waits until the calculator is alive: Astro then takes the `ssr` attribute away. */
export async function alive(page: Page): Promise<void> {
  await island(page).scrollIntoViewIfNeeded();
  await expect(island(page)).not.toHaveAttribute('ssr');
}

/** Opens the calculator's page. */
export async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(calculator(lang).path);
  await alive(page);
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await alive(page);
}

/** Taps the link that loads the page again, and waits for it: scripts are asked for first. */
export async function loadAgain(page: Page, lang: Lang): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('link', { name: words(lang)('tool.reload') }).click();
  await loaded;
}

export const heading = (page: Page, lang: Lang, key: string): Locator =>
  island(page).getByRole('heading', { name: text(lang, key), exact: true });

export const button = (page: Page, lang: Lang, key: string): Locator =>
  island(page).getByRole('button', { name: text(lang, key), exact: true });

/** What is wrong with a field, as the summary of errors says it. */
export const named = (field: string, message: string): string =>
  field.endsWith('?') ? `${field} ${message}` : `${field}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

/** Waits as long as a person who reads what has come: what is tapped sooner is taken for a second tap. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(SETTLING_MS);

/** Taps a button of the calculator, once what it stands in has settled. */
export async function tap(page: Page, lang: Lang, key: string): Promise<void> {
  await expect(button(page, lang, key)).toBeVisible();
  await settle(page);
  await button(page, lang, key).click();
}

/** Answers one question, once it is asked. */
export async function answer<Q extends Question>(
  page: Page,
  lang: Lang,
  question: Q,
  choice: Answer<Q>,
): Promise<void> {
  await expect(heading(page, lang, `question.${question}`)).toBeVisible();
  await tap(page, lang, `answer.${question}.${choice}`);
}

/** To the form in one tap, for somebody for whom a calendar works. */
export async function toForm(page: Page, lang: Lang): Promise<void> {
  await answer(page, lang, 'birth', 'nothing');
  await expect(heading(page, lang, 'form.title')).toBeFocused();
  await settle(page);
}

/** To the LAM check, for somebody who breastfeeds and has no period yet. */
export async function toLam(page: Page, lang: Lang): Promise<void> {
  await answer(page, lang, 'birth', 'yes');
  await answer(page, lang, 'feeding', 'yes');
  await answer(page, lang, 'periods-breastfeeding', 'none');
  await expect(heading(page, lang, 'lam.title')).toBeFocused();
  await settle(page);
}

export const input = (page: Page, lang: Lang, key: 'start' | 'length' | 'shortest' | 'longest'): Locator =>
  island(page).getByLabel(text(lang, `form.${key}`), { exact: true });

/** One of several answers of a form. */
export const choice = (page: Page, lang: Lang, key: string): Locator =>
  island(page).getByRole('radio', { name: text(lang, key), exact: true });

export interface Entry {
  start: string;
  /** One length, or shortest and longest. */
  cycle: string | readonly [string, string];
}

/** Fills the form and sends it. */
export async function compute(page: Page, lang: Lang, { start, cycle }: Entry): Promise<void> {
  await input(page, lang, 'start').fill(start);
  const range = typeof cycle !== 'string';
  await choice(page, lang, range ? 'form.mode.range' : 'form.mode.one').check();
  if (range) {
    await input(page, lang, 'shortest').fill(cycle[0]);
    await input(page, lang, 'longest').fill(cycle[1]);
  } else await input(page, lang, 'length').fill(cycle);
  await button(page, lang, 'form.submit').click();
}

/** Fills the LAM check as far as it is given, and sends it. */
export async function checkLam(
  page: Page,
  lang: Lang,
  { birth, bleeding, feeding }: { birth?: string; bleeding?: Bleeding; feeding?: Feeding },
): Promise<void> {
  if (birth) await island(page).getByLabel(text(lang, 'lam.birth'), { exact: true }).fill(birth);
  if (bleeding) await choice(page, lang, `lam.bleeding.${bleeding}`).check();
  if (feeding) await choice(page, lang, `lam.feeding.${feeding}`).check();
  await button(page, lang, 'lam.submit').click();
}

/** Dates that machines read in a part of the page, in order. */
export const dates = (within: Locator): Promise<(string | null)[]> =>
  within.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));

/** Midday in Indonesia: the same day everywhere. */
export const setDay = (page: Page, date: string): Promise<void> => page.clock.setFixedTime(`${date}T05:00:00Z`);

/** The answer, when there is one with dates. */
export const result = (page: Page, lang: Lang): Locator =>
  island(page).getByRole('region', { name: text(lang, 'result.title'), exact: true });

/** From the first question to an answer with dates; `at` is today. */
export async function toResult(page: Page, lang: Lang, at: string, entry: Entry): Promise<Locator> {
  await setDay(page, at);
  await open(page, lang);
  await toForm(page, lang);
  await compute(page, lang, entry);
  await expect(heading(page, lang, 'result.title')).toBeFocused();
  return result(page, lang);
}
