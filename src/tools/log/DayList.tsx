/** One day of the log: what it comes to, and its entries, the newest first. */
import type { Lang } from '../../languages.ts';
import { totalsOf } from './days.ts';
import type { Entry } from './entry.ts';
import { clockText, dayText, entryText } from './texts.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: LogTranslate;
  /** `YYYY-MM-DD`. */
  day: string;
  today: string;
  /** Of this day, oldest first. */
  entries: readonly Entry[];
  onDay: (by: -1 | 1) => void;
  onChange: (entry: Entry) => void;
}

export function DayList({ lang, t, day, today, entries, onDay, onChange }: Props) {
  const { feeds, wet, stools } = totalsOf(entries);
  return (
    <section class="mt-6" aria-labelledby="day">
      <h3 id="day" class="text-lg">
        {day === today ? `${t('day.today')}, ` : ''}
        {dayText(day, lang, { weekday: 'long' })}
      </h3>
      <p class="mt-1 text-soft">{entries.length > 0 ? t('day.totals', { feeds, wet, stools }) : t('day.none')}</p>
      <ul class="mt-2">
        {entries.toReversed().map((entry) => (
          <li key={entry.id} class="flex items-center gap-3 border-b border-line">
            <p class="min-w-0 flex-1 py-2 line-snug">
              <strong>{clockText(entry.at, lang)}</strong> {entryText(entry, t)}
            </p>
            <button
              type="button"
              class="button quiet no-print shrink-0"
              aria-label={t('changeEntry', { time: clockText(entry.at, lang), what: entryText(entry, t) })}
              onClick={() => onChange(entry)}
            >
              {t('change')}
            </button>
          </li>
        ))}
      </ul>
      <p class="no-print mt-3 flex flex-wrap gap-2">
        <button type="button" class="button quiet" onClick={() => onDay(-1)}>
          {t('day.before')}
        </button>
        {day < today && (
          <button type="button" class="button quiet" onClick={() => onDay(1)}>
            {t('day.after')}
          </button>
        )}
      </p>
    </section>
  );
}
