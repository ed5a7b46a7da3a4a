import type { ComponentChildren } from 'preact';
import { LOCALES, type Lang } from '../../languages.ts';
import { type CivilDate, type DateRange, equals, formatCivil, toIso } from './civil-date.ts';

/** A date as the language writes it, readable by machines. */
export function When({ date, lang, year = true }: { date: CivilDate; lang: Lang; year?: boolean }) {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) };
  return <time dateTime={toIso(date)}>{formatCivil(date, LOCALES[lang].intl, options)}</time>;
}

const sameYear = ({ from, to }: DateRange): boolean => toIso(from).slice(0, 4) === toIso(to).slice(0, 4);

/** Both ends of a range, for `t.rich()`: the year stands once when it is the same. */
export const ends = (range: DateRange, lang: Lang): Record<'from' | 'to' | 'date', ComponentChildren> => ({
  from: <When date={range.from} lang={lang} year={!sameYear(range)} />,
  to: <When date={range.to} lang={lang} />,
  date: <When date={range.from} lang={lang} />,
});

/** A range of dates, or one date when both ends are the same. */
export function Range({ range, lang }: { range: DateRange; lang: Lang }) {
  const { from, to, date } = ends(range, lang);
  return equals(range.from, range.to) ? (
    <>{date}</>
  ) : (
    <>
      {from} – {to}
    </>
  );
}
