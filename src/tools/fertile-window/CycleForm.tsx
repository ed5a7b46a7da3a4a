import { useRef, useState } from 'preact/hooks';
import { parseIso } from './civil-date.ts';
import { CYCLE_LENGTH, type CycleInput, type InputError, type Result } from './domain.ts';
import type { ToolWords } from './words.ts';

interface Props {
  words: ToolWords;
  onSubmit: (input: Partial<CycleInput>) => Result;
}

type Field = InputError['field'];

/** What a person typed as a number of days; NaN when it is not one. */
const parseDays = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);

/** Date and cycle length, or shortest and longest; errors beside the fields and in a summary, nothing is lost. */
export function CycleForm({ words, onSubmit }: Props) {
  const [mode, setMode] = useState<'one' | 'range'>('one');
  const [values, setValues] = useState({ start: '', length: '28', shortest: '', longest: '' });
  const [errors, setErrors] = useState<InputError[]>([]);
  const summary = useRef<HTMLDivElement>(null);

  const message = ({ field, problem }: InputError): string =>
    field === 'start'
      ? words[`error.start.${problem}`]
      : problem === 'order'
        ? words['error.order']
        : words['error.length'];

  /** The errors as this form shows them: one length stands for both ends. */
  const shown = mode === 'one' ? errors.filter(({ field }) => field !== 'longest') : errors;
  const inputId = (field: Field): string => (mode === 'one' && field !== 'start' ? 'length' : field);
  const errorOf = (id: string): InputError | undefined => shown.find(({ field }) => inputId(field) === id);

  const submit = (event: Event): void => {
    event.preventDefault();
    const shortest = parseDays(mode === 'one' ? values.length : values.shortest);
    const start = parseIso(values.start);
    const result = onSubmit({
      ...(start ? { start } : {}),
      shortest,
      longest: mode === 'one' ? shortest : parseDays(values.longest),
    });
    setErrors(result.state === 'invalid' ? result.errors : []);
    requestAnimationFrame(() =>
      result.state === 'invalid'
        ? summary.current?.focus()
        : document.querySelector<HTMLElement>('[data-result]')?.focus(),
    );
  };

  const field = (id: keyof typeof values, label: string, help: string | undefined, type: 'date' | 'number') => {
    const error = errorOf(id);
    return (
      <div>
        <label class="block font-semibold" for={id}>
          {label}
        </label>
        {help && (
          <p id={`${id}-help`} class="text-[0.92rem] text-soft">
            {help}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} class="font-semibold text-danger">
            {message(error)}
          </p>
        )}
        <input
          id={id}
          type={type}
          inputMode={type === 'number' ? 'numeric' : undefined}
          min={type === 'number' ? CYCLE_LENGTH.min : undefined}
          max={type === 'number' ? CYCLE_LENGTH.max : undefined}
          autocomplete="off"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={[help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
          class={`mt-1.5 min-h-12 rounded-[0.6rem] border bg-paper px-3 ${error ? 'border-2 border-danger' : 'border-edge'} ${type === 'date' ? 'w-full max-w-60' : 'w-28'}`}
          value={values[id]}
          onInput={(event) => setValues({ ...values, [id]: event.currentTarget.value })}
        />
      </div>
    );
  };

  return (
    <form novalidate onSubmit={submit} aria-labelledby="form-title">
      <h2 id="form-title" tabindex={-1} data-focus class="text-[1.35rem] outline-none">
        {words['form.title']}
      </h2>
      <p class="mt-1 font-semibold text-danger">{words.notContraception}.</p>
      {shown.length > 0 && (
        <div
          ref={summary}
          tabindex={-1}
          role="alert"
          class="mt-4 rounded-card border-2 border-danger bg-danger-tint px-4 py-3"
        >
          <p class="font-bold text-danger">{words['error.title']}</p>
          <ul class="list-disc pl-5">
            {shown.map((error) => (
              <li key={error.field}>
                <a href={`#${inputId(error.field)}`}>{message(error)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="mt-5 grid gap-5">
        {field('start', words['form.start'], words['form.startHelp'], 'date')}
        <fieldset>
          <legend class="font-semibold">{words['form.mode']}</legend>
          {(['one', 'range'] as const).map((option) => (
            <label key={option} class="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="mode"
                class="size-5 shrink-0"
                checked={mode === option}
                onChange={() => {
                  setMode(option);
                  setErrors([]);
                }}
              />
              {words[`form.mode.${option}`]}
            </label>
          ))}
        </fieldset>
        {mode === 'one' ? (
          field('length', words['form.length'], words['form.lengthHelp'], 'number')
        ) : (
          <div>
            <p class="text-[0.92rem] text-soft">{words['form.rangeHelp']}</p>
            <div class="mt-2 flex flex-wrap gap-x-8 gap-y-4">
              {field('shortest', words['form.shortest'], undefined, 'number')}
              {field('longest', words['form.longest'], undefined, 'number')}
            </div>
          </div>
        )}
        <p class="text-[0.92rem] text-soft">{words['form.convention']}</p>
        <p>
          <button type="submit" class="min-h-12 rounded-full bg-accent px-7 font-semibold text-card">
            {words['form.submit']}
          </button>
        </p>
      </div>
    </form>
  );
}
