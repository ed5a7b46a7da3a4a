import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { localDate } from '../shared/civil-date.ts';
import { noDate } from '../shared/date-text.ts';
import { DateField, dateMessage } from '../shared/DateField.tsx';
import { dateText } from '../shared/dates.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { Choice, Field } from '../shared/Field.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { DAYS_TO_NEXT_PERIOD, estimate } from './domain.ts';
import { type Entry, fieldErrors, type FieldError, gapField, gapsToAsk, MODES, readEntry } from './entry.ts';
import { canBeCycle, GAP_MEANINGS, type Gap, gapKey, MAX_STARTS } from './history.ts';
import type { ToolTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: ToolTranslate;
  entry: Entry;
  onEntry: (entry: Entry) => void;
  /** Computes. Returns whether there is an answer. */
  onSubmit: () => boolean;
}

/** Every number of days a reader may set between ovulation and the next period. */
const DAYS = Array.from(
  { length: DAYS_TO_NEXT_PERIOD.max - DAYS_TO_NEXT_PERIOD.min + 1 },
  (_, index) => DAYS_TO_NEXT_PERIOD.min + index,
);

/** Dates and lengths; errors beside the fields and in a summary, nothing is lost. */
export function CycleForm({ lang, t, entry, onEntry, onSubmit }: Props) {
  const [errors, setErrors] = useState<FieldError[]>([]);
  const summary = useRef<HTMLElement | null>(null);
  /** Takes a change, and with it what was wrong with the field that was changed. */
  const set = (change: Partial<Entry>, id?: string): void => {
    onEntry({ ...entry, ...change });
    setErrors(errors.filter((error) => error.id !== id));
  };
  const errorOf = (id: string): string | undefined => {
    const error = errors.find((candidate) => candidate.id === id);
    return error && message(error, t, lang);
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readEntry(entry);
    const result = estimate(read.input, localDate());
    const found = fieldErrors(read, result.state === 'invalid' ? result.errors : [], entry.mode);
    setErrors(found);
    onSubmit();
    requestAnimationFrame(() =>
      (found.length > 0 ? summary.current : document.querySelector<HTMLElement>('[data-result]'))?.focus(),
    );
  };

  const days = (id: 'length' | 'shortest' | 'longest', help?: string) => (
    <NumberField
      id={id}
      label={t(`form.${id}`)}
      help={help}
      error={errorOf(id)}
      value={entry[id]}
      onChange={(value) => set({ [id]: value }, id)}
    />
  );

  const gaps = gapsToAsk(entry.starts);
  /** The question about the gap before a date: once it stands in the way, and as long as it was answered. */
  const gapQuestion = (index: number) => {
    const gap = gaps.find((candidate) => candidate.index === index);
    const id = gapField(index);
    if (!gap || !(entry.gaps[gapKey(gap)] ?? errors.some((error) => error.id === id))) return null;
    return (
      <div class="mt-3 border-l-4 border-accent pl-4">
        <Choice
          name={id}
          legend={gapText(gap, t, lang)}
          error={errorOf(id)}
          options={GAP_MEANINGS.filter((meaning) => meaning !== 'one-cycle' || canBeCycle(gap))}
          label={(meaning) => t(`form.gap.${meaning}`)}
          value={entry.gaps[gapKey(gap)]}
          onChange={(meaning) => set({ gaps: { ...entry.gaps, [gapKey(gap)]: meaning } }, id)}
        />
      </div>
    );
  };

  return (
    <form novalidate onSubmit={submit} aria-labelledby="form-title">
      <h2 id="form-title" tabindex={-1} data-focus class="text-2xl outline-none">
        {t('form.title')}
      </h2>
      <p class="mt-1 font-semibold text-danger">{t('notContraception')}.</p>
      <ErrorSummary
        errors={errors.map((error) => ({
          id: error.id,
          field: fieldName(error.id, gaps, t, lang),
          message: message(error, t, lang),
        }))}
        focus={(element) => (summary.current = element)}
      />
      <div class="mt-5 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
        <Choice
          name="mode"
          legend={t('form.mode')}
          options={MODES}
          label={(mode) => t(`form.mode.${mode}`)}
          value={entry.mode}
          onChange={(mode) => {
            onEntry({ ...entry, mode });
            setErrors([]);
          }}
        />
        {entry.mode === 'history' ? (
          <fieldset class="min-w-0">
            <legend class="font-semibold">{t('form.history')}</legend>
            <p class="text-sm text-soft">{t('form.historyHelp')}</p>
            <div class="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">
              {entry.starts.map((value, index) => {
                const id = `start-${index + 1}`;
                return (
                  <div key={index}>
                    <DateField
                      id={id}
                      label={t('form.historyDate', { number: index + 1 })}
                      error={errorOf(id)}
                      value={value}
                      onChange={(next) =>
                        set({ starts: entry.starts.map((start, at) => (at === index ? next : start)) }, id)
                      }
                    />
                    {gapQuestion(index)}
                  </div>
                );
              })}
            </div>
            {entry.starts.length < MAX_STARTS && (
              <button
                type="button"
                class="button quiet mt-3"
                onClick={() =>
                  set({ starts: [...entry.starts, { ...noDate, typed: entry.starts.at(-1)?.typed ?? false }] })
                }
              >
                {t('form.addDate')}
              </button>
            )}
          </fieldset>
        ) : (
          <DateField
            id="start"
            label={t('form.start')}
            help={t('form.startHelp')}
            error={errorOf('start')}
            value={entry.start}
            onChange={(start) => set({ start }, 'start')}
          />
        )}
        {entry.mode === 'one' && days('length', t('form.lengthHelp'))}
        {entry.mode === 'range' && (
          <div>
            <p class="text-sm text-soft">{t('form.rangeHelp')}</p>
            <div class="mt-2 flex flex-wrap gap-x-8 gap-y-4">
              {days('shortest')}
              {days('longest')}
            </div>
          </div>
        )}
        <details>
          <summary class="min-h-11 content-center text-sm text-accent underline">{t('form.adjust')}</summary>
          <Field
            id="daysToNextPeriod"
            label={t('form.daysToNextPeriod')}
            help={t('form.daysToNextPeriodHelp')}
            error={errorOf('daysToNextPeriod')}
          >
            {({ size: _, ...attributes }) => (
              <select
                {...attributes}
                class={`${attributes.class} w-28`}
                value={entry.daysToNextPeriod}
                onChange={(event) => set({ daysToNextPeriod: Number(event.currentTarget.value) }, 'daysToNextPeriod')}
              >
                {DAYS.map((n) => (
                  <option key={n} value={n}>
                    {n}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </details>
        <p class="text-sm text-soft">{t('form.convention', { n: entry.daysToNextPeriod })}</p>
        <p>
          <button type="submit" class="button">
            {t('form.submit')}
          </button>
        </p>
      </div>
    </form>
  );
}

const gapText = ({ from, to, days }: Gap, t: ToolTranslate, lang: Lang): string =>
  t('form.gap', { n: days, from: dateText(from, lang), to: dateText(to, lang) });

/** What a field is called, by its id. */
function fieldName(id: string, gaps: Gap[], t: ToolTranslate, lang: Lang): string {
  const [kind, number] = id.split('-');
  if (number === undefined) return t(`form.${id as 'start' | 'length' | 'shortest' | 'longest' | 'daysToNextPeriod'}`);
  const gap = gaps.find(({ index }) => gapField(index) === id);
  return kind === 'gap' && gap ? gapText(gap, t, lang) : t('form.historyDate', { number });
}

function message(error: FieldError, t: ToolTranslate, lang: Lang): string {
  switch (error.problem) {
    case 'gap':
      return t('error.history.gap', { n: error.days });
    case 'gap-unknown':
      return t('error.choose');
    case 'too-few':
    case 'after-birth':
      return t(`error.history.${error.problem}`);
    case 'order':
      return t('error.order');
    case 'days':
      return t('error.length');
    case 'before-day-one':
      return t('error.beforeDayOne');
    default:
      return dateMessage(error, t, lang);
  }
}
