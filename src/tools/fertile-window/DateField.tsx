import { useState } from 'preact/hooks';
import { type DateText, rewrite } from './date-text.ts';
import { Field } from './Field.tsx';
import type { ToolTranslate } from './words.ts';

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  t: ToolTranslate;
  value: DateText;
  onChange: (value: DateText) => void;
}

/** A date: the browser's own picker, or typed day first where a person prefers it or the browser has none. */
export function DateField({ id, label, help, error, t, value, onChange }: Props) {
  const [native] = useState(() => supportsDateInput());
  const typed = value.typed || !native;
  const hint = [help, typed && t('form.typedHelp')].filter(Boolean).join(' ');
  return (
    <Field id={id} label={label} help={hint || undefined} error={error}>
      {(attributes) => (
        <span class="flex flex-wrap items-center gap-x-3 gap-y-2">
          <input
            {...attributes}
            key={typed ? 'typed' : 'native'}
            type={typed ? 'text' : 'date'}
            inputMode={typed ? 'numeric' : undefined}
            class={`${attributes.class} w-full max-w-60`}
            value={value.text}
            onInput={(event) => onChange({ text: event.currentTarget.value, typed: value.typed })}
          />
          {native && (
            <button
              type="button"
              class="button quiet"
              onClick={() => onChange({ text: rewrite(value.text, !value.typed), typed: !value.typed })}
            >
              {t(typed ? 'form.pickDate' : 'form.typeDate')}
              <span class="sr-only">: {label}</span>
            </button>
          )}
        </span>
      )}
    </Field>
  );
}

/** Browsers without date inputs turn them into text. On the build's server there is none to ask: it assumes one. */
function supportsDateInput(): boolean {
  if (typeof document === 'undefined') return true;
  return Object.assign(document.createElement('input'), { type: 'date' }).type === 'date';
}
