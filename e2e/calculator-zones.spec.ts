/** Today is the day on the reader's own clock, also at midnight and when the clock changes; nothing else depends on it. */
import { expect, test } from '@playwright/test';
import { button, compute, dates, heading, island, named, open, result, toForm, toolMessages } from './island.ts';

const w = toolMessages('id');

interface Moment {
  /** The clock, in UTC. */
  at: string;
  /** First day of the last period, 28 days before the day in question. */
  start: string;
  /** The day after the reader's today. */
  tomorrow: string;
  state: 'estimate' | 'due' | 'late';
}

/** The edge between 29 and 30 June: a period that was due, and is one day late. */
const june = (before: string, after: string): Moment[] => [
  { at: before, start: '2026-06-01', tomorrow: '2026-06-30', state: 'due' },
  { at: after, start: '2026-06-01', tomorrow: '2026-07-01', state: 'late' },
];

const MOMENTS: Record<string, Moment[]> = {
  'Asia/Jakarta': june('2026-06-29T16:59:59Z', '2026-06-29T17:00:00Z'),
  'Asia/Jayapura': june('2026-06-29T14:59:59Z', '2026-06-29T15:00:00Z'),
  'Pacific/Apia': june('2026-06-29T10:59:59Z', '2026-06-29T11:00:00Z'),
  'America/Los_Angeles': [
    ...june('2026-06-30T06:59:59Z', '2026-06-30T07:00:00Z'),
    // 8 March has 23 hours there.
    { at: '2026-03-08T07:59:59Z', start: '2026-02-08', tomorrow: '2026-03-08', state: 'estimate' },
    { at: '2026-03-08T08:00:00Z', start: '2026-02-08', tomorrow: '2026-03-09', state: 'due' },
    { at: '2026-03-08T09:59:59Z', start: '2026-02-08', tomorrow: '2026-03-09', state: 'due' },
    { at: '2026-03-09T06:59:59Z', start: '2026-02-08', tomorrow: '2026-03-09', state: 'due' },
    { at: '2026-03-09T07:00:00Z', start: '2026-02-08', tomorrow: '2026-03-10', state: 'late' },
    // 1 November has 25.
    { at: '2026-11-01T06:59:59Z', start: '2026-10-04', tomorrow: '2026-11-01', state: 'estimate' },
    { at: '2026-11-01T07:00:00Z', start: '2026-10-04', tomorrow: '2026-11-02', state: 'due' },
    { at: '2026-11-01T09:30:00Z', start: '2026-10-04', tomorrow: '2026-11-02', state: 'due' },
    { at: '2026-11-02T07:59:59Z', start: '2026-10-04', tomorrow: '2026-11-02', state: 'due' },
    { at: '2026-11-02T08:00:00Z', start: '2026-10-04', tomorrow: '2026-11-03', state: 'late' },
  ],
};

for (const [timezoneId, moments] of Object.entries(MOMENTS))
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`what is today changes at midnight in ${timezoneId}`, async ({ page }) => {
      await page.clock.setFixedTime(moments[0]?.at ?? '');
      await open(page, 'id');
      await toForm(page, 'id');
      for (const { at, start, tomorrow, state } of moments)
        await test.step(`${at}: ${state}`, async () => {
          await page.clock.setFixedTime(at);
          await compute(page, 'id', { start: tomorrow, cycle: '28' });
          await expect(island(page).getByRole('alert').getByRole('link')).toHaveText([
            named(w('form.start'), w('date.future')),
          ]);
          await compute(page, 'id', { start, cycle: '28' });
          await expect(heading(page, 'id', state === 'late' ? 'result.late.title' : 'result.title')).toBeFocused();
          await expect(island(page).getByText(w('result.due'))).toHaveCount(state === 'due' ? 1 : 0);
          if (state === 'late') await expect(island(page)).toContainText(w('result.late', { n: 1 }));
        });
    });
  });

test('the same entry has the same answer in every zone', async ({ browser, baseURL }) => {
  const answers: string[] = [];
  for (const timezoneId of Object.keys(MOMENTS)) {
    const context = await browser.newContext({ timezoneId, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-03-08T09:30:00Z');
    await open(page, 'id');
    await toForm(page, 'id');
    await compute(page, 'id', { start: '2026-02-20', cycle: ['26', '32'] });
    await expect(heading(page, 'id', 'result.title')).toBeFocused();
    expect((await dates(result(page, 'id'))).slice(0, 2)).toEqual(['2026-02-27', '2026-03-10']);
    await expect(button(page, 'id', 'save.ics')).toBeVisible();
    answers.push(await result(page, 'id').innerText());
    await context.close();
  }
  expect(new Set(answers).size).toBe(1);
});
