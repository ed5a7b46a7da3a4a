/** The last two weeks as charts with their tables, and the baby's weight. It counts; it does not judge. */
import { LOCALES, type Lang } from '../../languages.ts';
import { parseIso } from '../shared/civil-date.ts';
import { dateText } from '../shared/dates.tsx';
import { Bars, ChartFigure, Line } from './Chart.tsx';
import { entriesByDay, lastDays, totalsOf, weighings } from './days.ts';
import type { Log } from './log.ts';
import { dayOf, minuteOf } from './moment.ts';
import { dayText } from './texts.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: LogTranslate;
  log: Log;
  today: string;
  /** The tool that judges. */
  enough: { href: string; title: string };
}

/** What a table shows where nothing is known. */
const NONE = '–';

export function Overview({ lang, t, log, today, enough }: Props) {
  const days = lastDays(today);
  const totals = [...entriesByDay(log.entries, days)].map(([day, entries]) => ({
    day,
    counted: entries.length > 0 ? totalsOf(entries) : undefined,
  }));
  const heads = days.map((day) => String(Number(day.slice(8))));
  const [from = today] = days;
  const short = (day: string): string => {
    const date = parseIso(day);
    return date ? dateText(date, lang, { year: undefined, month: 'short' }) : day;
  };
  const number = (n: number): string => n.toLocaleString(LOCALES[lang].intl);
  const weights = weighings(log);

  return (
    <section aria-labelledby="overview">
      <h2 id="overview" tabindex={-1} data-focus class="text-2xl outline-none">
        {t('overview.title')}
      </h2>
      <p class="mt-1 text-soft">
        {t('overview.why')} <a href={enough.href}>{enough.title}</a>
      </p>
      <ChartFigure
        id="chart-days"
        caption={t('chart.days', { from: dayText(from, lang, { year: undefined }), to: dayText(today, lang) })}
        summary={t('chart.data')}
        columns={[t('table.day'), t('table.feeds'), t('table.wet'), t('table.stools')]}
        rows={totals.map(({ day, counted }) => [
          short(day),
          ...[counted?.feeds, counted?.wet, counted?.stools].map((n) => (n === undefined ? NONE : number(n))),
        ])}
      >
        {(['feeds', 'wet', 'stools'] as const).map((what) => (
          <Bars
            key={what}
            label={t(`chart.${what}`)}
            values={totals.map(({ counted }) => counted?.[what])}
            heads={heads}
          />
        ))}
      </ChartFigure>
      {weights.length === 0 ? (
        <p class="mt-5 text-soft">{t('chart.noWeight')}</p>
      ) : (
        <ChartFigure
          id="chart-weight"
          caption={t('chart.weight')}
          summary={t('chart.data')}
          columns={[t('table.date'), t('table.grams'), t('table.since')]}
          rows={weights.map(({ at, grams }, index) => {
            const before = weights[index - 1];
            const gain = before && grams - before.grams;
            return [
              dayText(dayOf(at), lang, { month: 'short' }),
              number(grams),
              gain === undefined ? NONE : `${gain > 0 ? '+' : ''}${number(gain)}`,
            ];
          })}
        >
          <Line
            label={t('chart.weight')}
            points={weights.map(({ at, grams }) => ({ at: minuteOf(at), value: grams, text: number(grams) }))}
          />
        </ChartFigure>
      )}
    </section>
  );
}
