/** Two weeks on one page of paper, for the midwife. */
import { useState } from 'preact/hooks';
import { LOCALES, type Lang } from '../../languages.ts';
import { printTarget } from '../shared/print.ts';
import { Table } from './Chart.tsx';
import { dayOfLifeAt, entriesByDay, lastDays, totalsOf, weighings } from './days.ts';
import type { Log } from './log.ts';
import { dayOf, type Moment } from './moment.ts';
import { dayText, inSentence, whenText } from './texts.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: LogTranslate;
  log: Log;
  now: Moment;
}

/** Weighings that have room on the page, the last ones. */
const MOST_WEIGHTS = 10;

export function Sheet({ lang, t, log, now }: Props) {
  const [withMood, setWithMood] = useState(false);
  const today = dayOf(now);
  const days = lastDays(today);
  const [from = today] = days;
  const list = (texts: readonly string[]): string => texts.map(inSentence).join('; ');
  const rows = [...entriesByDay(log.entries, days)].map(([day, entries]) => {
    const head = dayText(day, lang, { year: undefined, month: 'short' });
    if (entries.length === 0) return [head, ...Array<string>(withMood ? 7 : 6).fill('')];
    const { feeds, wet, stools, colours, ml, massages, moods } = totalsOf(entries);
    return [
      head,
      String(feeds),
      String(wet),
      String(stools),
      list(colours.map((colour) => t(`colour.${colour}`))),
      ml === undefined ? '' : String(ml),
      massages === 0 ? '' : String(massages),
      ...(withMood ? [list(moods.map((mood) => t(`mood.${mood}`)))] : []),
    ];
  });
  const weights = weighings(log).slice(-MOST_WEIGHTS);
  const columns = (['day', 'feeds', 'wet', 'stools', 'colours', 'ml', 'massages', 'moods'] as const)
    .filter((column) => withMood || column !== 'moods')
    .map((column) => t(`table.${column}`));

  return (
    <section aria-labelledby="sheet">
      <div class="print-target">
        <h2 id="sheet" tabindex={-1} data-focus class="text-2xl outline-none">
          {t('sheet.title', { from: dayText(from, lang, { year: undefined }), to: dayText(today, lang) })}
        </h2>
        {log.birth !== undefined && (
          <p class="mt-1">
            {t('sheet.born', { ...whenText(log.birth, lang), day: Math.max(1, dayOfLifeAt(log.birth, now)) })}
          </p>
        )}
        <div class="mt-3">
          <Table labelledby="sheet" columns={columns} rows={rows} stacked />
        </div>
        {weights.length > 0 && (
          <>
            <h3 class="mt-3 text-lg">{t('sheet.weights')}</h3>
            <ul>
              {weights.map(({ id, at, grams }) => (
                <li key={id}>
                  {dayText(dayOf(at), lang)}: {grams.toLocaleString(LOCALES[lang].intl)} g
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="mt-3 text-sm text-soft">{t('sheet.note')}</p>
        <h3 class="log-lines mt-3 text-lg">{t('sheet.questions')}</h3>
      </div>
      <div class="no-print mt-4">
        <label class="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            class="size-5 shrink-0"
            checked={withMood}
            onChange={({ currentTarget }) => setWithMood(currentTarget.checked)}
          />
          {t('sheet.mood')}
        </label>
        <p class="mt-2">
          <button type="button" class="button" onClick={printTarget}>
            {t('sheet.print')}
          </button>
        </p>
      </div>
    </section>
  );
}
