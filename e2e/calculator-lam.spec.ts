/** The LAM check: in place of a window, for a mother who breastfeeds and has no period yet. */
import { expect, test } from '@playwright/test';
import { LANGS } from '../src/languages.ts';
import type { Bleeding, Feeding } from '../src/tools/fertile-window/lam.ts';
import { checkLam, choice, dates, heading, island, named, open, setDay, toLam, tap, toolMessages } from './island.ts';

/** What stands at each condition: no period, full breastfeeding, under six months. */
type State = `lam.${'met' | 'notMet' | 'lessReliable' | 'metUntil' | 'ended'}`;
type States = readonly [State, State, State];

/** From table D of the evidence brief (11.7); born on 10 January, six months on 10 July. */
const NOT_MET: [string, string, Bleeding, Feeding, States][] = [
  ['a period', '2026-03-25', 'period', 'full', ['lam.notMet', 'lam.met', 'lam.metUntil']],
  ['formula every day', '2026-03-01', 'none', 'other-food', ['lam.met', 'lam.notMet', 'lam.metUntil']],
  ['long gaps', '2026-03-01', 'none', 'long-gaps', ['lam.met', 'lam.notMet', 'lam.metUntil']],
  ['expressed milk', '2026-03-01', 'none', 'expressed', ['lam.met', 'lam.lessReliable', 'lam.metUntil']],
  [
    'a period, with expressed milk',
    '2026-03-25',
    'period',
    'expressed',
    ['lam.notMet', 'lam.lessReliable', 'lam.metUntil'],
  ],
  ['six months', '2026-07-10', 'one-day', 'full', ['lam.met', 'lam.met', 'lam.ended']],
];

/** Any date, where a message is taken for a pattern. */
const ANY = { date: '.+' };

for (const lang of LANGS) {
  const w = toolMessages(lang);

  test.describe(`the LAM check in "${lang}"`, () => {
    test.beforeEach(async ({ page }) => {
      await setDay(page, '2026-03-14');
      await open(page, lang);
      await toLam(page, lang);
    });

    for (const bleeding of ['none', 'one-day'] as const)
      test(`with all three met, bleeding ${bleeding}: says until when, and to prepare`, async ({ page }) => {
        await checkLam(page, lang, { birth: '2025-09-15', bleeding, feeding: 'full' });
        await expect(heading(page, lang, 'lam.yes')).toBeFocused();
        const answer = island(page).getByRole('region', { name: w('lam.yes') });
        expect(await dates(answer)).toEqual(['2026-03-15', '2026-03-15']);
        await expect(answer).toContainText({ id: '15 Maret 2026', en: '15 March 2026' }[lang]);
        await expect(answer).toContainText(new RegExp(w('lam.yes.ends', ANY)));
        await expect(answer).toContainText(w('lam.ends'));
        await expect(answer).not.toContainText(w('lam.no.text'));
      });

    for (const [what, today, bleeding, feeding, states] of NOT_MET)
      test(`does not protect: ${what}`, async ({ page }) => {
        await setDay(page, today);
        await checkLam(page, lang, { birth: '2026-01-10', bleeding, feeding });
        await expect(heading(page, lang, 'lam.no')).toBeFocused();
        const answer = island(page).getByRole('region', { name: w('lam.no') });
        await expect(answer.getByRole('listitem').locator('b')).toHaveText(
          states.map((key) => new RegExp(w(key, ANY))),
        );
        expect(await dates(answer)).toEqual(['2026-07-10']);
        await expect(answer).toContainText(
          w(feeding === 'expressed' && bleeding === 'none' ? 'lam.expressed.text' : 'lam.no.text'),
        );
        await expect(answer).not.toContainText(w('lam.yes.text'));
      });

    test('names the day until which bleeding does not count, once the birth is known', async ({ page }) => {
      await expect(island(page).getByText(w('lam.bleedingHelp'))).toBeVisible();
      await island(page).getByLabel(w('lam.birth'), { exact: true }).fill('2026-01-10');
      await expect(
        island(page)
          .getByRole('group', { name: w('lam.bleeding') })
          .locator('time'),
      ).toHaveAttribute('datetime', '2026-03-07');
    });

    test('says what is missing, each with a link to its field, and loses nothing', async ({ page }) => {
      await checkLam(page, lang, {});
      const summary = island(page).getByRole('alert');
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('link')).toHaveText([
        named(w('lam.birth'), w('date.missing')),
        named(w('lam.bleeding'), w('error.choose')),
        named(w('lam.feeding'), w('error.choose')),
      ]);
      for (const [index, field] of [
        island(page).getByLabel(w('lam.birth'), { exact: true }),
        choice(page, lang, 'lam.bleeding.none'),
        choice(page, lang, 'lam.feeding.full'),
      ].entries()) {
        await summary.getByRole('link').nth(index).click();
        await expect(field).toBeFocused();
      }
      await checkLam(page, lang, { birth: '2026-03-15', bleeding: 'none', feeding: 'full' });
      await expect(summary.getByRole('link')).toHaveText([named(w('lam.birth'), w('date.future'))]);
      await expect(choice(page, lang, 'lam.feeding.full')).toBeChecked();
      await expect(heading(page, lang, 'lam.yes')).toHaveCount(0);
      // Born today: the first day on which LAM can hold.
      await checkLam(page, lang, { birth: '2026-03-14' });
      await expect(heading(page, lang, 'lam.yes')).toBeFocused();
    });

    test('takes a typed date of birth', async ({ page }) => {
      await island(page)
        .getByRole('button', { name: w('date.type') })
        .click();
      await checkLam(page, lang, { birth: '31.8.2025', bleeding: 'none', feeding: 'full' });
      await expect(heading(page, lang, 'lam.no')).toBeFocused();
      await expect(island(page).getByRole('listitem').last()).toContainText(new RegExp(w('lam.ended', ANY)));
    });

    test('leads to the methods while breastfeeding, on this page', async ({ page }) => {
      await checkLam(page, lang, { birth: '2026-01-10', bleeding: 'period', feeding: 'full' });
      const link = island(page).getByRole('link', { name: w('lam.methods') });
      await expect(link).toHaveAttribute('href', '#kb-selama-menyusui');
      await link.click();
      await expect(page.locator('#kb-selama-menyusui')).toBeInViewport();
    });

    test('leads back to the question before', async ({ page }) => {
      await tap(page, lang, 'back');
      await expect(heading(page, lang, 'question.periods-breastfeeding')).toBeFocused();
    });
  });
}
