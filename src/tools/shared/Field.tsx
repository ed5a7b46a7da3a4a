import type { ComponentChildren } from 'preact';

interface Attributes {
  id: string;
  autocomplete: 'off';
  size: 1;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
  class: string;
}

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  /** Draws the input with the attributes that tie it to its label, help and error. */
  children: (attributes: Attributes) => ComponentChildren;
}

interface NotesProps {
  id: string;
  help?: ComponentChildren;
  error?: string | undefined;
}

/** A field's help and error, under the ids that `describedBy` names. */
const Notes = ({ id, help, error }: NotesProps) => (
  <>
    {help && (
      <p id={`${id}-help`} class="text-sm text-soft">
        {help}
      </p>
    )}
    {error && (
      <p id={`${id}-error`} class="font-semibold text-danger">
        {error}
      </p>
    )}
  </>
);

/** What describes a field, for assistive technology. */
const describedBy = (id: string, help: ComponentChildren, error: string | undefined): string | undefined =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** A labelled input with its help and its error. */
export function Field({ id, label, help, error, children }: Props) {
  return (
    <div class="min-w-0">
      <label class="block font-semibold" for={id}>
        {label}
      </label>
      <Notes id={id} help={help} error={error} />
      {children({
        id,
        autocomplete: 'off',
        // As narrow as its room, also where text is large.
        size: 1,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': describedBy(id, help, error),
        class: `mt-1.5 min-h-12 min-w-0 max-w-full rounded-[0.6rem] border bg-paper px-3 ${error ? 'border-2 border-danger' : 'border-edge'}`,
      })}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  help?: ComponentChildren;
  error?: string | undefined;
  options: readonly T[];
  label: (option: T) => string;
  value: T | undefined;
  onChange: (option: T) => void;
}

/** One of several, as radio buttons. */
export function Choice<T extends string>({
  name,
  legend,
  help,
  error,
  options,
  label,
  value,
  onChange,
}: ChoiceProps<T>) {
  return (
    <fieldset class="min-w-0" aria-describedby={describedBy(name, help, error)}>
      <legend class="font-semibold">{legend}</legend>
      <Notes id={name} help={help} error={error} />
      {options.map((option, index) => (
        <label key={option} class="flex min-h-11 items-start gap-3 py-1.5 line-snug">
          <input
            type="radio"
            id={index === 0 ? name : undefined}
            name={name}
            class="size-5 shrink-0"
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {label(option)}
        </label>
      ))}
    </fieldset>
  );
}
