import type { Lang } from '../../languages.ts';
import { addDays, localDate } from '../shared/civil-date.ts';
import { dateText } from '../shared/dates.tsx';
import type { Answer, Level } from './answer.ts';
import { type Answers, earlierWeighing } from './answers.ts';

import type { WordedRow } from './rows.ts';
import { wetAtLeast } from './signs.ts';
import { canCompare, lossSinceBirth, minimumGain } from './weight.ts';
import type { ToolTranslate } from './words.ts';

/** Pages that the answer leads to. */
export interface Links {
  help: { href: string; title: string };
  more: { href: string; title: string };
  /** None where the site has no such page. */
  jaundice: { href: string; title: string } | undefined;
}

/** What a source is called and where it stands, by its key. */
export type SourceNames = Record<string, { name: string; href: string }>;

interface Props {
  answers: Answers;
  answer: Answer;
  rows: readonly WordedRow[];
  t: ToolTranslate;
  lang: Lang;
  sources: SourceNames;
  links: Links;
}

/** The answer in one sentence. */
export const sentenceOf = ({ level }: Answer, t: ToolTranslate): string => `${t(`level.${level}`)}.`;

const LOOK: Record<Level, string> = {
  emergency: 'border-danger bg-danger-tint',
  today: 'border-urgent bg-urgent-tint',
  soon: 'border-urgent bg-card',
  weigh: 'border-accent bg-card',
  'no-sign': 'border-accent bg-card',
};
const URGENT: readonly Level[] = ['emergency', 'today', 'soon'];

/** How soon, why, what was entered, what would change it, and when to weigh next. */
export function AnswerCard(props: Props) {
  const { answers, answer, t, links } = props;
  const { level } = answer;
  return (
    <section class="print-target" aria-labelledby="answer">
      <div class={`rounded-card border-2 px-4 py-3 ${LOOK[level]}`}>
        <h2
          id="answer"
          tabindex={-1}
          data-focus
          class={`text-2xl outline-none ${level === 'emergency' ? 'text-danger' : ''}`}
        >
          {t(`level.${level}`)}
        </h2>
        {level === 'emergency' && (
          <p class="no-print mt-3">
            <a class="button" href="tel:119">
              {t('call')}
            </a>
          </p>
        )}
        <p class="mt-2">{t(`level.${level}.text`)}</p>
        <Reasons {...props} />
      </div>
      <Weights {...props} />
      <Change {...props} />
      <NextWeighing {...props} />
      <p class="mt-5 text-soft">{t('limits')}</p>
      <ul class="mt-3 grid gap-2">
        {[
          links.help,
          ...(links.jaundice && answers.yellow && answers.yellow !== 'no' ? [links.jaundice] : []),
          links.more,
        ].map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each sign with its source; and why the whole is more urgent than each. */
function Reasons({ answer: { signs, belowTable, escalation, level }, rows, sources, t }: Props) {
  if (signs.length + belowTable.length === 0) return null;
  return (
    <>
      <p class="mt-3 font-semibold">{t('because')}</p>
      <ul class="mt-1 list-disc space-y-1 pl-5">
        {signs.map(({ key, level: own }) => {
          const row = rows.find((candidate) => candidate.key === key);
          return (
            <li key={key}>
              {row?.line}
              {own !== level &&
                URGENT.includes(own as Level) &&
                !escalation &&
                ` (${t(`alone.${own as 'today' | 'soon'}`)})`}{' '}
              <span class="text-sm text-soft">
                {row && row.sources.length > 0
                  ? row.sources.map((source, at) => (
                      <>
                        {at > 0 && '; '}
                        <a key={source} href={sources[source]?.href}>
                          {sources[source]?.name}
                        </a>
                      </>
                    ))
                  : t('expert')}
              </span>
            </li>
          );
        })}
        {belowTable.map((key) => (
          <li key={key}>{t(`table.${key}`)}</li>
        ))}
      </ul>
      {escalation && <p class="mt-2 font-semibold">{t(`escalation.${escalation}`)}</p>}
    </>
  );
}

/** What the weights say, in per cent and grams. */
function Weights({ answers, t }: Props) {
  const { birth, last } = answers;
  if (!last) return null;
  const lines: string[] = [];
  if (birth !== undefined && last.day <= 28) {
    const percent = Math.round(Math.abs(lossSinceBirth(birth, last)) * 1000) / 10;
    lines.push(t(last.grams < birth ? 'weight.lost' : 'weight.regained', { day: last.day, percent }));
  }
  const earlier = earlierWeighing(answers);
  if (earlier && last.day > 28 && canCompare(earlier, last)) {
    lines.push(t('weight.gain', { grams: last.grams - earlier.grams, n: last.day - earlier.day }));
    const minimum = minimumGain(earlier, last);
    lines.push(minimum === undefined ? t('weight.kbmLater') : t('weight.kbm', { minimum }));
  } else if (earlier && last.day > 28) lines.push(t('weight.tooClose'));
  if (lines.length === 0) return null;
  return (
    <>
      <h3 class="mt-5 text-lg">{t('weight.title')}</h3>
      <ul class="mt-1 list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What is not known, and what would make it more urgent. */
function Change({ answers: { day }, answer: { level, unknown, awaited }, t }: Props) {
  if (level === 'emergency') return null;
  return (
    <>
      <h3 class="mt-5 text-lg">{t('change.title')}</h3>
      <ul class="mt-1 list-disc space-y-1 pl-5">
        {awaited.map((what) => (
          <li key={what}>{t(`awaited.${what}`)}</li>
        ))}
        {unknown.map((what) => (
          <li key={what}>{t(`unknown.${what}`)}</li>
        ))}
        {level !== 'today' && day <= 183 && day > 2 && <li>{t('change.wet', { n: wetAtLeast(day) })}</li>}
        <li>{t('change.danger')}</li>
        {day > 1 && <li>{t('change.dry')}</li>}
      </ul>
    </>
  );
}

function NextWeighing({ answers: { day }, answer: { level, weighBy }, t, lang }: Props) {
  const urgent = level === 'emergency' || level === 'today';
  const date = dateText(addDays(localDate(), weighBy - day), lang, { weekday: 'long' });
  return (
    <>
      <h3 class="mt-5 text-lg">{t('next.title')}</h3>
      <p class="mt-1">
        {urgent ? t('next.urgent') : weighBy <= day ? t('next.now') : t('next.by', { date })}{' '}
        {!urgent && t('next.where')}
      </p>
    </>
  );
}
