import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/messages.ts';
import { LANGS } from '../../languages.ts';
import type { DateProblem } from './date-text.ts';
import { dateMessage } from './DateField.tsx';
import { day } from './testing.ts';
import { sharedWords } from './words.ts';

describe.for(LANGS)('what is wrong with a date, in "%s"', (lang) => {
  const say = (found: DateProblem): string => dateMessage(found, translator(sharedWords[lang], lang), lang);

  test('names the day that the calendar does not have', () => {
    expect(say({ problem: 'no-such-day', day: 29, month: 2, year: 2023 })).toContain(
      { id: '29 Februari 2023', en: '29 February 2023' }[lang],
    );
    expect(say({ problem: 'no-such-day', day: 32, month: 12, year: 2023 })).toContain(
      { id: '32 Desember 2023', en: '32 December 2023' }[lang],
    );
  });

  test('asks back which of two days is meant', () => {
    const question = say({ problem: 'unclear', readings: [day('2024-03-01'), day('2024-01-03')] });
    const days = { id: ['1 Maret 2024', '3 Januari 2024'], en: ['1 March 2024', '3 January 2024'] }[lang];
    for (const text of days) expect(question).toContain(text);
    expect(question).toMatch(/\?$/);
  });

  test('has words of its own for each problem', () => {
    const all = (['missing', 'format', 'future'] as const).map((problem) => say({ problem }));
    expect(new Set(all).size).toBe(3);
  });
});
