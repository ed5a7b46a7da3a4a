import type { ComponentChildren } from 'preact';
import { LOCALES, type Lang } from '../../languages.ts';
import { type CivilDate, type DateRange, equals, formatCivil, toIso } from './civil-date.ts';

/** A date as the language writes it. @param options what else it says, or leaves out */
export const dateText = (date: CivilDate, lang: Lang, options: Intl.DateTimeFormatOptions = {}): string =>
  formatCivil(date, LOCALES[lang].intl, { day: 'numeric', month: 'long', year: 'numeric', ...options });

/** A date as the language writes it, readable by machines. */
export const When = ({ date, lang, year = true }: { date: CivilDate; lang: Lang; year?: boolean }) => (
  <time dateTime={toIso(date)}>{dateText(date, lang, year ? {} : { year: undefined })}</time>
);

const sameYear = ({ from, to }: DateRange): boolean => toIso(from).slice(0, 4) === toIso(to).slice(0, 4);

/** Both ends of a range, for `t.rich()`: the year stands once when it is the same. */
export const ends = (range: DateRange, lang: Lang): Record<'from' | 'to' | 'date', ComponentChildren> => ({
  from: <When date={range.from} lang={lang} year={!sameYear(range)} />,
  to: <When date={range.to} lang={lang} />,
  date: <When date={range.from} lang={lang} />,
});

/** Both ends of a range as text, for `t()`. */
export const endsText = (range: DateRange, lang: Lang): Record<'from' | 'to', string> => ({
  from: dateText(range.from, lang, sameYear(range) ? { year: undefined } : {}),
  to: dateText(range.to, lang),
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
