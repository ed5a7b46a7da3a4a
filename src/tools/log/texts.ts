/** Entries, times and durations as a language says them. */
import { LOCALES, type Lang } from '../../languages.ts';
import { parseIso } from '../shared/civil-date.ts';
import { dateText } from '../shared/dates.tsx';
import type { Entry } from './entry.ts';
import { dayOf, type Moment, timeOf } from './moment.ts';
import type { LogTranslate } from './words.ts';

const formats = new Map<Lang, Intl.DateTimeFormat>();

/** The time of a moment: `03.10` in Indonesian, `03:10` in English. */
export function clockText(at: Moment, lang: Lang): string {
  const format =
    formats.get(lang) ??
    new Intl.DateTimeFormat(LOCALES[lang].intl, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    });
  formats.set(lang, format);
  return format.format(new Date(`2000-01-01T${timeOf(at)}Z`));
}

/** A day (`YYYY-MM-DD`) as the language writes it. */
export function dayText(day: string, lang: Lang, options: Intl.DateTimeFormatOptions = {}): string {
  const date = parseIso(day);
  return date ? dateText(date, lang, options) : day;
}

/** Date and time of a moment, for a message that has places for both. */
export const whenText = (at: Moment, lang: Lang): { date: string; time: string } => ({
  date: dayText(dayOf(at), lang),
  time: clockText(at, lang),
});

/** What was noted, without its time. */
export function entryText(entry: Entry, t: LogTranslate): string {
  switch (entry.kind) {
    case 'feed':
      return entry.side === 'cup' ? t('what.cup') : t('what.feed', { side: sideText(entry.side, t) });
    case 'expression': {
      const side = sideText(entry.side, t);
      return entry.ml === undefined ? t('what.expression', { side }) : t('what.ml', { side, ml: entry.ml });
    }
    case 'nappy': {
      if (!entry.stool) return t('what.wet');
      const colour = inSentence(t(`colour.${entry.stool}`));
      return t(entry.wet ? 'what.both' : 'what.stool', { colour });
    }
    case 'weight':
      return t('what.weight', { grams: entry.grams });
    case 'massage':
      return entry.minutes === undefined ? t('what.massage') : t('what.minutes', { minutes: entry.minutes });
    case 'mood':
      return t('what.mood', { mood: inSentence(t(`mood.${entry.mood}`)) });
  }
}

/** A side inside a sentence. */
const sideText = (side: 'left' | 'right' | 'both', t: LogTranslate): string => inSentence(t(`side.${side}`));

/** Words of a button inside a sentence. */
export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How long ago, in minutes; what a clock that was set back puts into the future is just now. */
export function agoText(minutes: number, t: LogTranslate): string {
  if (minutes < 1) return t('ago.now');
  if (minutes < 60) return t('ago.minutes', { n: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48
    ? t('ago.hours', { n: hours, minutes: minutes % 60 })
    : t('ago.days', { n: Math.floor(hours / 24) });
}
