import { useState } from 'preact/hooks';
import { LOCALES, type Lang } from '../../languages.ts';
import { toIso } from './civil-date.ts';
import { type DateProblem, type DateText, readDate, rewrite } from './date-text.ts';
import { dateText } from './dates.tsx';
import { Field } from './Field.tsx';
import { useTool } from './tool-context.ts';
import type { SharedTranslate } from './words.ts';

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  value: DateText;
  onChange: (value: DateText) => void;
}

/** A date: the browser's own picker, or typed where a person prefers it or the browser has none. */
export function DateField({ id, label, help, error, value, onChange }: Props) {
  const { t, lang } = useTool();
  const [native] = useState(() => supportsDateInput());
  const typed = value.typed || !native;
  const found = readDate(value);
  const hint = [help, typed && t('date.typedHelp')].filter(Boolean).join(' ');
  return (
    <div class="min-w-0">
      <Field id={id} label={label} help={hint || undefined} error={error}>
        {(attributes) => (
          <span class="flex flex-wrap items-center gap-x-3 gap-y-2">
            <input
              {...attributes}
              key={typed ? 'typed' : 'native'}
              type={typed ? 'text' : 'date'}
              size={typed ? attributes.size : undefined}
              class={`${attributes.class} w-60`}
              value={value.text}
              onInput={(event) => onChange({ text: event.currentTarget.value, typed: value.typed })}
            />
            {native && (
              <button
                type="button"
                class="button quiet"
                onClick={() => onChange({ text: rewrite(value.text, !value.typed), typed: !value.typed })}
              >
                {t(typed ? 'date.pick' : 'date.type')}
                <span class="sr-only">: {label}</span>
              </button>
            )}
          </span>
        )}
      </Field>
      {error && found.problem === 'unclear' && (
        <p class="mt-2 flex flex-wrap gap-2">
          {found.readings.map((date) => (
            <button
              key={toIso(date)}
              type="button"
              class="button quiet"
              onClick={() => {
                onChange({ text: dateText(date, lang), typed: true });
                document.getElementById(id)?.focus();
              }}
            >
              {dateText(date, lang)}
            </button>
          ))}
        </p>
      )}
      {/* Which day was understood. Its line is there before, so that nothing moves under a finger. */}
      {typed && (
        <p role="status" class="min-h-7 text-sm text-soft">
          {'date' in found && dateText(found.date, lang, { weekday: 'long' })}
        </p>
      )}
    </div>
  );
}

/** Why a date cannot be taken, as it stands beside its field. */
export function dateMessage(found: DateProblem, t: SharedTranslate, lang: Lang): string {
  switch (found.problem) {
    case 'no-such-day':
      return t('date.no-such-day', { date: noSuchDay(found, lang) });
    case 'unclear': {
      const [a, b] = found.readings;
      return t('date.unclear', { a: dateText(a, lang), b: dateText(b, lang) });
    }
    default:
      return t(`date.${found.problem}`);
  }
}

/** A day that the calendar does not have, as the language would write it. */
function noSuchDay({ day, month, year }: { day: number; month: number; year: number }, lang: Lang): string {
  const name = new Intl.DateTimeFormat(LOCALES[lang].intl, { month: 'long', timeZone: 'UTC' });
  return `${day} ${name.format(Date.UTC(year, month - 1, 1))} ${year}`;
}

/** Browsers without date inputs turn them into text. On the build's server there is none to ask: it assumes one. */
function supportsDateInput(): boolean {
  if (typeof document === 'undefined') return true;
  return Object.assign(document.createElement('input'), { type: 'date' }).type === 'date';
}
