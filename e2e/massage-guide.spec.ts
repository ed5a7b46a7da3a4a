/** The massage guide: a card a step that comes by itself, on a phone that nobody touches, that may sleep meanwhile. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS, type Lang } from '../src/languages.ts';
import { type GuideTranslate, guideWords } from '../src/tools/massage-guide/words.ts';
import { translator } from '../src/i18n/messages.ts';
import { axe, overflow, THEMED } from './axe.ts';
import { massageGuide } from './content.ts';
import { watch } from './watch.ts';

/** The first step that keeps time, counted from 1: 30 seconds, then shares of 2, 1 and 1. */
const FIRST_TIMED = 5;
const LAST = 9;
/** Longer than a tap is held back after something new has come. */
const SETTLED = 600;

const say = (lang: Lang): GuideTranslate => translator(guideWords[lang], lang);
const dialog = (page: Page): Locator => page.getByRole('dialog');
const title = (page: Page): Locator => dialog(page).getByRole('heading', { level: 2 });
const clock = (page: Page): Locator => dialog(page).getByRole('timer').locator('span').first();
const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

/** What the page says of its steps: the words of the cards. */
const titles = async (page: Page): Promise<string[]> =>
  (await page.locator('.steps > .step > h3').allTextContents()).map((text) => text.replace(/^\d+\.\s*/, '').trim());

async function open(page: Page, lang: Lang): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-29T20:00:00Z') });
  await page.goto(massageGuide(lang).path);
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  // From now on time passes only where a test says so.
  await page.clock.pauseAt(new Date('2026-11-29T20:10:00Z'));
}

/** One tap, once what is shown has stood for a moment. */
async function tap(page: Page, name: string): Promise<void> {
  await page.clock.runFor(SETTLED);
  await button(dialog(page), name).click();
}

async function begin(page: Page, lang: Lang): Promise<void> {
  await open(page, lang);
  await button(page, say(lang)('start.begin')).click();
  await expect(title(page)).toBeFocused();
}

/** To the first step that keeps time, which has just begun. */
async function toMassage(page: Page, lang: Lang): Promise<void> {
  const t = say(lang);
  await begin(page, lang);
  for (let step = 1; step < FIRST_TIMED - 1; step++) await tap(page, t('guide.next'));
  await tap(page, t('guide.massage'));
  await expect(clock(page)).toHaveText('0:30');
}

for (const lang of LANGS) {
  const t = say(lang);

  test.describe(`the massage guide in "${lang}"`, () => {
    test('shows the steps of the page, waits before the massage, and then goes on by itself to the end', async ({
      page,
    }) => {
      await begin(page, lang);
      const all = await titles(page);
      expect(all).toHaveLength(LAST);
      await page.clock.fastForward(600_000);
      await expect(title(page)).toHaveText(all[0] ?? '');
      await expect(dialog(page).getByRole('timer')).toHaveCount(0);
      for (const [at, name] of (['next', 'next', 'next', 'massage'] as const).entries()) {
        await tap(page, t(`guide.${name}`));
        await expect(title(page)).toHaveText(all[at + 1] ?? '');
      }
      // 30 seconds for the oil, then 3 minutes: a half, a quarter, a quarter.
      for (const [at, seconds] of [30, 90, 45, 45].entries()) {
        await expect(title(page)).toHaveText(all[FIRST_TIMED - 1 + at] ?? '');
        await page.clock.fastForward(seconds * 1000);
      }
      await expect(title(page)).toHaveText(all[LAST - 1] ?? '');
      await expect(dialog(page).getByRole('status')).toHaveText(
        t('guide.status', { step: LAST, of: LAST, title: all[LAST - 1] ?? '' }),
      );
      await tap(page, t('guide.finish'));
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.locator('astro-island').getByRole('status')).toHaveText(t('finished'));
      await expect(button(page, t('start.begin'))).toBeFocused();
    });

    for (const [minutes, circles] of [
      [2, '1:00'],
      [3, '1:30'],
      [5, '2:30'],
      [10, '5:00'],
      [15, '7:30'],
    ] as const)
      test(`${minutes} minutes are divided among the steps, and their source is named`, async ({ page }) => {
        await open(page, lang);
        const choice = page.getByRole('radio', { name: t('start.minutes.choice', { n: minutes }), exact: true });
        await page.locator('label').filter({ has: choice }).click();
        await expect(choice).toBeChecked();
        const source = minutes < 5 ? 'who' : minutes < 10 ? 'clinic' : 'kader';
        await expect(page.locator('#minutes-source')).toHaveText(
          `${t(`start.source.${source}`)} ${t('start.unknown')}`,
        );
        await button(page, t('start.begin')).click();
        for (const name of ['next', 'next', 'next', 'massage', 'next'] as const) await tap(page, t(`guide.${name}`));
        await expect(clock(page)).toHaveText(circles);
        await expect(dialog(page).getByRole('timer')).toContainText(t('guide.leftInAll', { time: `${minutes}:00` }));
      });

    test('a phone that was locked wakes at the right step', async ({ page }) => {
      await toMassage(page, lang);
      const all = await titles(page);
      await page.clock.fastForward(100_000);
      await expect(title(page)).toHaveText(all[FIRST_TIMED] ?? '');
      await expect(clock(page)).toHaveText('0:20');
      await page.clock.fastForward(3_600_000);
      await expect(title(page)).toHaveText(all[LAST - 1] ?? '');
    });

    test('can be paused, repeated, made longer, and moved to and fro', async ({ page }) => {
      await toMassage(page, lang);
      const all = await titles(page);
      await page.clock.runFor(10_000);
      await tap(page, t('guide.pause'));
      const stood = await clock(page).textContent();
      await page.clock.fastForward(3_600_000);
      await expect(clock(page)).toHaveText(stood ?? '');
      await expect(dialog(page).getByRole('timer')).toContainText(t('guide.paused'));
      await tap(page, t('guide.repeat'));
      await expect(clock(page)).toHaveText('0:30');
      await tap(page, t('guide.longer'));
      await expect(clock(page)).toHaveText('1:00');
      await tap(page, t('guide.go'));
      await page.clock.runFor(20_000);
      await expect(clock(page)).toHaveText('0:40');
      await tap(page, t('guide.next'));
      await expect(title(page)).toHaveText(all[FIRST_TIMED] ?? '');
      await tap(page, t('guide.back'));
      await expect(title(page)).toHaveText(all[FIRST_TIMED - 1] ?? '');
      await expect(clock(page)).toHaveText('0:30');
    });

    test('when to stop is one tap away on every card, and holds the time', async ({ page }) => {
      await begin(page, lang);
      const stopIf = await page.locator('[data-stop-if] li').allTextContents();
      for (let step = 1; step <= LAST; step++) {
        await tap(page, t('guide.stop'));
        await expect(title(page)).toHaveText(t('stop.title'));
        await expect(title(page)).toBeFocused();
        await expect(dialog(page).getByRole('listitem')).toHaveText(stopIf);
        // Nothing on it leads away but the call.
        await expect(dialog(page).getByRole('link')).toHaveText([t('stop.call')]);
        await expect(dialog(page).getByRole('link')).toHaveAttribute('href', 'tel:119');
        await page.clock.fastForward(3_600_000);
        const isTimed = step >= FIRST_TIMED && step < LAST;
        await tap(page, t(isTimed ? 'stop.goOn' : 'stop.backToStep'));
        await expect(dialog(page)).toContainText(t('guide.step', { step, of: LAST }));
        if (step < LAST) await tap(page, t(step === FIRST_TIMED - 1 ? 'guide.massage' : 'guide.next'));
      }
    });

    test('whoever stopped finds the step again, or begins anew', async ({ page }) => {
      await toMassage(page, lang);
      await page.clock.runFor(40_000);
      await tap(page, t('guide.stop'));
      await tap(page, t('stop.end'));
      await expect(dialog(page)).toHaveCount(0);
      const goOn = button(page, t('start.goOn', { step: FIRST_TIMED + 1 }));
      await expect(goOn).toBeFocused();
      await page.clock.fastForward(3_600_000);
      await goOn.click();
      await expect(dialog(page)).toContainText(t('guide.step', { step: FIRST_TIMED + 1, of: LAST }));
      await expect(clock(page)).toHaveText('1:20');
      await page.goBack();
      await page.clock.runFor(SETTLED);
      await button(page, t('start.again')).click();
      await expect(dialog(page)).toContainText(t('guide.step', { step: 1, of: LAST }));
    });

    test('Back leaves the guide and not the page, Forward leads into it again', async ({ page }) => {
      await toMassage(page, lang);
      await page.goBack();
      await expect(dialog(page)).toHaveCount(0);
      await expect(page).toHaveURL(massageGuide(lang).path);
      await page.clock.fastForward(3_600_000);
      await page.goForward();
      await expect(dialog(page)).toContainText(t('guide.step', { step: FIRST_TIMED, of: LAST }));
      await expect(dialog(page).getByRole('timer')).toContainText(t('guide.paused'));
    });

    test('Escape leaves a step that waits, and asks while the clock runs', async ({ page }) => {
      await begin(page, lang);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await page.clock.runFor(SETTLED);
      await button(page, t('start.begin')).click();
      for (const name of ['next', 'next', 'next', 'massage'] as const) await tap(page, t(`guide.${name}`));
      await page.keyboard.press('Escape');
      await expect(title(page)).toHaveText(t('stop.title'));
      await tap(page, t('stop.goOn'));
      await expect(clock(page)).toBeVisible();
    });

    test('keys do what buttons do', async ({ page }) => {
      await begin(page, lang);
      for (let step = 1; step < FIRST_TIMED; step++) await page.keyboard.press('ArrowRight');
      await expect(clock(page)).toHaveText('0:30');
      await expect(title(page)).toBeFocused();
      await page.keyboard.press(' ');
      await expect(dialog(page).getByRole('timer')).toContainText(t('guide.paused'));
      await page.keyboard.press(' ');
      await expect(dialog(page).getByRole('timer')).not.toContainText(t('guide.paused'));
      await page.keyboard.press('ArrowLeft');
      await expect(dialog(page)).toContainText(t('guide.step', { step: FIRST_TIMED - 1, of: LAST }));
      // The focus stays inside.
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        // It may stand on the browser's own buttons for a moment, never on the page below.
        expect(
          await page.evaluate(() => document.activeElement?.closest('dialog, main, header')?.tagName ?? ''),
        ).not.toMatch(/MAIN|HEADER/);
      }
    });

    test('a step says itself once, and leaves the focus where it is', async ({ page }) => {
      await toMassage(page, lang);
      const all = await titles(page);
      await page.clock.runFor(SETTLED);
      await button(dialog(page), t('guide.pause')).focus();
      const status = dialog(page).getByRole('status');
      const said = (step: number) => t('guide.status', { step, of: LAST, title: all[step - 1] ?? '' });
      await expect(status).toHaveText(said(FIRST_TIMED));
      await status.evaluate((node) => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        new MutationObserver(() => changes.push(node.textContent)).observe(node, {
          characterData: true,
          childList: true,
          subtree: true,
        });
      });
      await page.clock.runFor(60_000);
      await expect(status).toHaveText(said(FIRST_TIMED + 1));
      expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([
        said(FIRST_TIMED + 1),
      ]);
      await expect(button(dialog(page), t('guide.pause'))).toBeFocused();
    });

    test('two taps in a row do one thing', async ({ page }) => {
      await open(page, lang);
      await button(page, t('start.begin')).dblclick();
      await expect(dialog(page)).toContainText(t('guide.step', { step: 1, of: LAST }));
      await page.clock.runFor(SETTLED);
      await button(dialog(page), t('guide.next')).dblclick();
      await expect(dialog(page)).toContainText(t('guide.step', { step: 2, of: LAST }));
      await tap(page, t('guide.next'));
      await tap(page, t('guide.next'));
      await tap(page, t('guide.massage'));
      await page.clock.runFor(SETTLED);
      const pause = await button(dialog(page), t('guide.pause')).boundingBox();
      for (let taps = 0; taps < 2; taps++) await page.mouse.click((pause?.x ?? 0) + 30, (pause?.y ?? 0) + 30);
      await expect(dialog(page).getByRole('timer')).toContainText(t('guide.paused'));
    });

    test('without wake lock, sound, vibration and voices it works all the same', async ({ page }) => {
      const broken = await watch(page, new URL(test.info().project.use.baseURL ?? 'http://localhost').origin);
      await page.addInitScript(() => {
        for (const name of ['AudioContext', 'speechSynthesis']) Reflect.deleteProperty(window, name);
        for (const name of ['wakeLock', 'vibrate']) Reflect.deleteProperty(Navigator.prototype, name);
      });
      await toMassage(page, lang);
      await page.clock.fastForward(240_000);
      await expect(dialog(page)).toContainText(t('guide.step', { step: LAST, of: LAST }));
      await tap(page, t('guide.finish'));
      await page.clock.runFor(SETTLED);
      await page.getByText(t('cues'), { exact: true }).click();
      await expect(page.locator('astro-island').getByRole('checkbox')).toHaveCount(0);
      await expect(page.getByText(t('cues.noVoice'))).toBeVisible();
      expect((await broken()).filter((what) => !what.startsWith('request'))).toEqual([]);
    });

    test('keeps the screen awake while it is open, asks again after a lock, and bears a refusal', async ({ page }) => {
      await page.addInitScript(() => {
        const asked: string[] = [];
        Object.assign(window, { asked });
        Object.defineProperty(navigator, 'wakeLock', {
          value: {
            request: () => {
              asked.push('asked');
              if (asked.length === 2) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
              return Promise.resolve({ release: () => Promise.resolve(void asked.push('released')) });
            },
          },
        });
      });
      const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
      await toMassage(page, lang);
      expect(await asked()).toEqual(['asked']);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect(await asked()).toEqual(['asked', 'asked']);
      await page.goBack();
      await page.clock.runFor(SETTLED);
      await expect.poll(asked).toEqual(['asked', 'asked', 'released']);
    });

    test('chimes, vibrates and speaks at a step that comes by itself, as far as it is wanted', async ({ page }) => {
      await page.addInitScript((language) => {
        const cues: string[] = [];
        Object.assign(window, { cues });
        const sound = { connect: (next: unknown) => next, start: () => cues.push('note'), stop: () => undefined };
        const value = { value: 0, setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined };
        class Audio {
          currentTime = 0;
          destination = {};
          resume = () => Promise.resolve();
          createOscillator = () => ({ ...sound, frequency: value });
          createGain = () => ({ ...sound, gain: value });
        }
        Object.defineProperty(window, 'AudioContext', { value: Audio });
        Object.defineProperty(navigator, 'vibrate', { value: () => cues.push('vibration') });
        const voice = (lang: string, localService: boolean) => ({
          lang,
          localService,
          name: `${lang} ${localService}`,
        });
        Object.defineProperty(window, 'SpeechSynthesisUtterance', {
          value: class {
            voice = { name: '' };
            constructor(public text: string) {}
          },
        });
        Object.defineProperty(window, 'speechSynthesis', {
          value: {
            getVoices: () => [voice(`${language}-XX`, false), voice(language === 'id' ? 'in_ID' : 'en_GB', true)],
            addEventListener: () => undefined,
            removeEventListener: () => undefined,
            cancel: () => undefined,
            speak: ({ text, voice: { name } }: { text: string; voice: { name: string } }) =>
              cues.push(`${text} (${name})`),
          },
        });
      }, lang);
      const cues = () => page.evaluate(() => (window as unknown as { cues: string[] }).cues.splice(0));
      const local = lang === 'id' ? 'in_ID true' : 'en_GB true';
      await open(page, lang);
      const all = await titles(page);
      await page.getByText(t('cues'), { exact: true }).click();
      await page.getByRole('checkbox', { name: t('cues.voice') }).check();
      await button(page, t('start.begin')).click();
      for (const name of ['next', 'next', 'next', 'massage'] as const) await tap(page, t(`guide.${name}`));
      // What somebody presses makes no sound: the voice only says what came.
      expect(await cues()).toEqual(all.slice(0, FIRST_TIMED).map((text) => `${text} (${local})`));
      await page.clock.runFor(31_000);
      expect(await cues()).toEqual(['note', 'note', 'vibration', `${all[FIRST_TIMED] ?? ''} (${local})`]);
      await page.goBack();
      await page.clock.runFor(SETTLED);
      for (const cue of ['chime', 'vibration', 'voice'] as const)
        await page.getByRole('checkbox', { name: t(`cues.${cue}`) }).uncheck();
      await button(page, t('start.goOn', { step: FIRST_TIMED + 1 })).click();
      await page.clock.runFor(240_000);
      await expect(dialog(page)).toContainText(t('guide.step', { step: LAST, of: LAST }));
      expect(await cues()).toEqual([]);
    });

    test('what is tapped before its script is there is done when it is', async ({ page }) => {
      let let_it_come = (): void => undefined;
      const waited = new Promise<void>((resolve) => (let_it_come = resolve));
      await page.route(/MassageGuide.*\.js/, async (route) => {
        await waited;
        await route.continue();
      });
      await page.goto(massageGuide(lang).path, { waitUntil: 'commit' });
      await button(page, t('start.begin')).click();
      await expect(page.getByText(words(lang)('tool.slow'))).toBeVisible();
      let_it_come();
      await expect(title(page)).toBeFocused();
    });

    test('a script that does not come says so', async ({ page }) => {
      await page.route(/MassageGuide.*\.js/, (route) => route.abort());
      await page.goto(massageGuide(lang).path);
      await expect(page.getByRole('alert')).toContainText(words(lang)('tool.failed'));
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('is a guide all the same', async ({ page }) => {
        await page.goto(massageGuide(lang).path);
        // By element: Playwright takes the text of <noscript> for invisible, whatever the browser shows.
        await expect(page.locator('noscript p').filter({ visible: true })).toContainText(words(lang)('tool.noScript'));
        await expect(page.locator('astro-island')).toBeHidden();
        await expect(page.locator('.step').filter({ visible: true })).toHaveCount(LAST);
        await expect(page.locator('[data-stop-if]')).toBeVisible();
      });
    });

    test('prints as a guide: every step with its drawing, without what can only be clicked', async ({ page }) => {
      await toMassage(page, lang);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('astro-island')).toBeHidden();
      await expect(page.locator('.step').filter({ visible: true })).toHaveCount(LAST);
      await expect(page.locator('.step img').filter({ visible: true })).toHaveCount(LAST - 2);
      await expect(page.locator('[data-stop-if]')).toBeVisible();
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeLessThanOrEqual(8);
    });

    for (const width of [320, 360])
      test(`fits ${width} px, with targets for oily hands, in larger text and forced colours`, async ({ page }) => {
        // Every card, twice.
        test.slow();
        await page.setViewportSize({ width, height: 640 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await open(page, lang);
        for (const percent of [100, 200]) {
          await page.evaluate((size) => void (document.documentElement.style.fontSize = `${size * 1.0625}%`), percent);
          await page.clock.runFor(SETTLED);
          await button(page, t(percent === 100 ? 'start.begin' : 'start.again')).click();
          await tap(page, t('guide.stop'));
          const call = dialog(page).getByRole('link');
          expect(await call.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
          await tap(page, t('stop.backToStep'));
          for (let step = 1; step <= LAST; step++) {
            for (const target of await dialog(page).getByRole('button').all()) {
              const box = await target.boundingBox();
              expect(
                Math.min(box?.width ?? 0, box?.height ?? 0),
                `step ${step} at ${percent} %`,
              ).toBeGreaterThanOrEqual(64);
            }
            expect(await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
            expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
            if (step < LAST) await tap(page, t(step === FIRST_TIMED - 1 ? 'guide.massage' : 'guide.next'));
          }
          await page.goBack();
          expect(await overflow(page)).toEqual([]);
        }
      });

    test('has no barrier that a machine can find', async ({ page }) => {
      // Many looks at a long page.
      test.slow();
      const found: string[] = [];
      const look = async (): Promise<void> => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: 'light' });
          found.push(...(await axe(page)));
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await axe(page, THEMED)));
        }
      };
      await page.goto(massageGuide(lang).path);
      await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
      await page.getByText(t('cues'), { exact: true }).click();
      await look();
      await button(page, t('start.begin')).click();
      await look();
      for (let step = 1; step < FIRST_TIMED; step++) await page.keyboard.press('ArrowRight');
      await expect(clock(page)).toBeVisible();
      await look();
      await page.keyboard.press('Escape');
      await expect(title(page)).toHaveText(t('stop.title'));
      await look();
      expect(found).toEqual([]);
    });
  });
}
