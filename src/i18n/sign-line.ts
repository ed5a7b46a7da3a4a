/** A danger sign as a reader sees it. */
import type { Lang } from '../languages.ts';
import type { DangerSignData } from '../schemas/danger-sign.ts';
import { words } from './words.ts';

/** The line of a sign, and its age where the line itself does not say it. */
export function signLine(sign: DangerSignData, lang: Lang): string {
  const line = sign[lang];
  const { show_age: shown, from_day: from = 1, to_day: to } = sign;
  if (!shown || to === undefined) return line;
  const t = words(lang);
  return `${line} (${from === 1 ? t('age.firstDays', { to }) : t('age.days', { from, to })})`;
}
