import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  /** As typed: `readWhole` makes a number of it. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * A number, in a field of text: those for numbers change under the wheel of a mouse, and hide what they cannot read, so
 * that 28,5 may become 285.
 */
export const NumberField = ({ id, label, help, error, value, onChange }: Props) => (
  <Field id={id} label={label} help={help} error={error}>
    {(attributes) => (
      <input
        {...attributes}
        type="text"
        inputMode="numeric"
        class={`${attributes.class} w-28`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
