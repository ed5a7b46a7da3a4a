/** Reading aloud: what is said, in which order, and who is in charge of it. The voice is a stub: browsers of tests have none. */
import { expect, type Page, test } from '@playwright/test';
import { clientWords } from '../src/client/words.ts';
import { words } from '../src/i18n/words.ts';
import { LANGS, type Lang } from '../src/languages.ts';
import { sectionPath } from '../src/site/paths.ts';
import { axe, overflow, THEMED } from './axe.ts';
import { article } from './content.ts';

/** A sentence as the voice was asked to say it. */
interface Said {
  text: string;
  rate: number;
  lang: string;
}
interface Stub {
  said: Said[];
  /** What is being said now. */
  current: { onend?: () => void; onerror?: () => void } | undefined;
  setVoices: (voices: { lang: string; localService: boolean }[]) => void;
}
type Stubbed = Window & { stub: Stub };

/** A device with voices, of which each sentence lasts until the test ends it. */
const withVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
  page.addInitScript((first) => {
    const synthesis = new EventTarget();
    let known = first;
    const stub: Stub = {
      said: [],
      current: undefined,
      setVoices: (next) => {
        known = next;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
    };
    Object.assign(window, { stub });
    class Utterance {
      onend?: () => void;
      onerror?: () => void;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(synthesis, {
        getVoices: () => known,
        cancel: () => {
          // As browsers do it: what is cancelled fails, and later than what is begun right after it.
          const { current } = stub as { current?: { onerror?: () => void } };
          stub.current = undefined;
          if (current) queueMicrotask(() => current.onerror?.());
        },
        speak: (utterance: Utterance) => {
          stub.current = utterance;
          stub.said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
        },
      }),
    });
  }, voices);

const said = (page: Page): Promise<Said[]> => page.evaluate(() => (window as unknown as Stubbed).stub.said);
const texts = async (page: Page): Promise<string[]> => (await said(page)).map(({ text }) => text);
/** Lets sentences end, one after the other. */
const finish = (page: Page, sentences = 1): Promise<void> =>
  page.evaluate((count) => {
    const { stub } = window as unknown as Stubbed;
    for (let sentence = 0; sentence < count; sentence++) stub.current?.onend?.();
  }, sentences);
const isSilent = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Stubbed).stub.current === undefined);

const local = (lang: Lang) => [{ lang: lang === 'id' ? 'in_ID' : 'en-GB', localService: true }];
const listen = (page: Page, lang: Lang) => page.getByRole('button', { name: words(lang)('listen'), exact: true });
const bar = (page: Page, lang: Lang) => page.getByRole('region', { name: clientWords(lang)('listen.title') });
const marked = (page: Page) => page.locator('.being-read');

async function start(page: Page, lang: Lang, path: string): Promise<(name: string) => Promise<void>> {
  await withVoices(page, local(lang));
  await page.goto(path);
  await listen(page, lang).click();
  await expect(bar(page, lang)).toBeVisible();
  return (name) => bar(page, lang).getByRole('button', { name, exact: true }).click();
}

for (const lang of LANGS) {
  const t = clientWords(lang);
  const { path, title } = article('galactorrhea', lang);

  test.describe(`reading aloud in "${lang}"`, () => {
    test('is offered only where the device has a voice of the language itself, and nothing moves', async ({ page }) => {
      const other = lang === 'id' ? 'en-US' : 'id-ID';
      await withVoices(page, [
        { lang: other, localService: true },
        ...local(lang).map((voice) => ({ ...voice, localService: false })),
      ]);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      const first = page.locator('.prose').first();
      const before = await first.boundingBox();
      await expect(listen(page, lang)).toBeHidden();
      await page.evaluate((voices) => (window as unknown as Stubbed).stub.setVoices(voices), local(lang));
      await expect(listen(page, lang)).toBeVisible();
      expect(await first.boundingBox()).toEqual(before);
    });

    test('says the page in order: without sources, tables, controls and drawings, with its danger signs', async ({
      page,
    }) => {
      await start(page, lang, path);
      await finish(page, 1000);
      const all = await texts(page);
      expect(all[0]).toBe(title);
      const whole = all.join(' ');
      const at = (text: string): number => whole.indexOf(text.replace(/\s+/g, ' ').trim());
      const main = page.getByRole('main');
      const headings = await main.locator('.prose > h2[id]').allTextContents();
      const places = headings.map((heading) => at(heading));
      expect(places[0]).toBeGreaterThan(0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const sign of await main.locator('[data-care] li').allTextContents()) expect(whole).toContain(sign.trim());
      for (const words of await main.locator('figcaption, .sources li, button, .cite').allTextContents())
        expect(all).not.toContain(words.trim());
      expect(whole).not.toMatch(/\[\d+\]|[●○]/);
      // At the end nothing is left of it.
      await expect(bar(page, lang)).toHaveCount(0);
      await expect(marked(page)).toHaveCount(0);
      expect((await said(page)).every(({ lang: spoken }) => spoken === local(lang)[0]?.lang)).toBe(true);
    });

    test('pauses, goes on with the same sentence, changes its speed, stops and gives the focus back', async ({
      page,
    }) => {
      const press = await start(page, lang, path);
      await finish(page, 2);
      const [, , third = ''] = await texts(page);
      await press(t('listen.pause'));
      expect(await isSilent(page)).toBe(true);
      await press(t('listen.resume'));
      expect((await texts(page)).slice(2)).toEqual([third, third]);
      await bar(page, lang)
        .getByRole('combobox', { name: t('listen.speed') })
        .selectOption(t('listen.speed.1.2'));
      expect((await said(page)).at(-1)).toMatchObject({ text: third, rate: 1.2 });
      await press(t('listen.stop'));
      expect(await isSilent(page)).toBe(true);
      await expect(bar(page, lang)).toHaveCount(0);
      await expect(marked(page)).toHaveCount(0);
      await expect(listen(page, lang)).toBeFocused();
      // The speed stays as it was chosen, from the beginning.
      await listen(page, lang).click();
      await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: title, rate: 1.2 });
    });

    test('a voice that fails is said, and can be tried again', async ({ page }) => {
      const press = await start(page, lang, path);
      await page.evaluate(() => (window as unknown as Stubbed).stub.current?.onerror?.());
      await expect(page.getByText(t('listen.failed'))).toBeVisible();
      await press(t('listen.resume'));
      expect(await texts(page)).toEqual([title, title]);
      await expect(page.getByText(t('listen.failed'))).toBeHidden();
    });

    test('marks what is read and follows it, unless the reader has scrolled away', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await start(page, lang, path);
      await expect(marked(page)).toHaveText(title);
      for (let sentence = 0; sentence < 40; sentence++) await finish(page);
      await expect(marked(page)).toHaveCount(1);
      await expect(marked(page)).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const away = await page.evaluate(() => scrollY);
      for (let sentence = 0; sentence < 5; sentence++) await finish(page);
      expect(await page.evaluate(() => scrollY)).toBe(away);
    });

    test('falls silent when the page is left', async ({ page }) => {
      await start(page, lang, path);
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
      expect(await isSilent(page)).toBe(true);
      await expect(bar(page, lang)).toHaveCount(0);
    });

    test('is in nobody’s way on a small phone, in the light and in the dark', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await start(page, lang, path);
      await finish(page, 12);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page, THEMED)).toEqual([]);
    });

    test('lessons of the kit are read, too', async ({ page }) => {
      await page.goto(sectionPath(lang, 'volunteers'));
      const lesson = page.locator('main section ol a').first();
      await start(page, lang, (await lesson.getAttribute('href')) ?? '');
      await finish(page, 1000);
      const whole = (await texts(page)).join(' ');
      for (const line of await page.locator('main :is(h1, section h2, section li, .prose p)').allTextContents())
        expect(whole).toContain(line.replace(/\s+/g, ' ').trim());
    });
  });
}
