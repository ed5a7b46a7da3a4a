import { useRef, useState } from 'preact/hooks';
import { DateField } from './DateField.tsx';
import { noDate } from './date-text.ts';
import { CYCLE_LENGTH, DAYS_TO_NEXT_PERIOD, type Result } from './domain.ts';
import { type Entry, fieldErrors, type FieldError, MODES, readEntry, type ReadEntry } from './entry.ts';
import { Choice, ErrorSummary, Field } from './Field.tsx';
import { MAX_STARTS } from './history.ts';
import type { ToolTranslate } from './words.ts';

interface Props {
  t: ToolTranslate;
  entry: Entry;
  onEntry: (entry: Entry) => void;
  /** Computes; an invalid result comes back as errors at the fields. */
  onSubmit: (read: ReadEntry) => Result;
}

/** Every number of days a reader may set between ovulation and the next period. */
const DAYS = Array.from(
  { length: DAYS_TO_NEXT_PERIOD.max - DAYS_TO_NEXT_PERIOD.min + 1 },
  (_, index) => DAYS_TO_NEXT_PERIOD.min + index,
);

/** Dates and lengths; errors beside the fields and in a summary, nothing is lost. */
export function CycleForm({ t, entry, onEntry, onSubmit }: Props) {
  const [errors, setErrors] = useState<{ id: string; message: string }[]>([]);
  const summary = useRef<HTMLElement | null>(null);
  const set = (change: Partial<Entry>): void => onEntry({ ...entry, ...change });
  const errorOf = (id: string): string | undefined => errors.find((error) => error.id === id)?.message;

  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readEntry(entry);
    const result = onSubmit(read);
    const found = fieldErrors(read, result.state === 'invalid' ? result.errors : [], entry.mode);
    setErrors(found.map((error) => ({ id: error.id, message: message(error, t) })));
    requestAnimationFrame(() =>
      (found.length > 0 ? summary.current : document.querySelector<HTMLElement>('[data-result]'))?.focus(),
    );
  };

  const days = (id: 'length' | 'shortest' | 'longest', help?: string) => (
    <Field id={id} label={t(`form.${id}`)} help={help} error={errorOf(id)}>
      {(attributes) => (
        <input
          {...attributes}
          type="number"
          inputMode="numeric"
          min={CYCLE_LENGTH.min}
          max={CYCLE_LENGTH.max}
          class={`${attributes.class} w-28`}
          value={entry[id]}
          onInput={(event) => set({ [id]: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  return (
    <form novalidate onSubmit={submit} aria-labelledby="form-title">
      <h2 id="form-title" tabindex={-1} data-focus class="text-2xl outline-none">
        {t('form.title')}
      </h2>
      <p class="mt-1 font-semibold text-danger">{t('notContraception')}.</p>
      <ErrorSummary title={t('error.title')} errors={errors} focus={(element) => (summary.current = element)} />
      <div class="mt-5 grid gap-5">
        <Choice
          name="mode"
          legend={t('form.mode')}
          options={MODES}
          label={(mode) => t(`form.mode.${mode}`)}
          value={entry.mode}
          onChange={(mode) => {
            set({ mode });
            setErrors([]);
          }}
        />
        {entry.mode === 'history' ? (
          <fieldset>
            <legend class="font-semibold">{t('form.history')}</legend>
            <p class="text-sm text-soft">{t('form.historyHelp')}</p>
            <div class="mt-3 grid gap-3">
              {entry.starts.map((value, index) => (
                <DateField
                  key={index}
                  id={`start-${index + 1}`}
                  label={t('form.historyDate', { number: index + 1 })}
                  error={errorOf(`start-${index + 1}`)}
                  t={t}
                  value={value}
                  onChange={(next) => set({ starts: entry.starts.map((start, at) => (at === index ? next : start)) })}
                />
              ))}
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
            t={t}
            value={entry.start}
            onChange={(start) => set({ start })}
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
            {(attributes) => (
              <select
                {...attributes}
                class={`${attributes.class} w-28`}
                value={entry.daysToNextPeriod}
                onChange={(event) => set({ daysToNextPeriod: Number(event.currentTarget.value) })}
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

function message(error: FieldError, t: ToolTranslate): string {
  switch (error.problem) {
    case 'gap':
      return t('error.history.gap', { n: error.days });
    case 'too-few':
      return t('error.history.too-few');
    case 'order':
      return t('error.order');
    case 'days':
      return t('error.length');
    case 'before-day-one':
      return t('error.beforeDayOne');
    default:
      return t(`error.start.${error.problem}`);
  }
}
