import { DateField } from '../shared/DateField.tsx';
import { Field } from '../shared/Field.tsx';
import type { Time } from './draft.ts';
import type { LogTranslate } from './words.ts';

interface Props {
  t: LogTranslate;
  time: Time;
  onTime: (change: Partial<Time>) => void;
  errorOf: (field: 'date' | 'time') => string | undefined;
}

/** Time and date of something. */
export const TimeFields = ({ t, time: { date, time }, onTime, errorOf }: Props) => (
  <>
    <Field id="time" label={t('field.time')} error={errorOf('time')}>
      {(attributes) => (
        <input
          {...attributes}
          type="time"
          size={undefined}
          class={`${attributes.class} w-60`}
          value={time}
          onInput={(event) => onTime({ time: event.currentTarget.value })}
        />
      )}
    </Field>
    <DateField
      id="date"
      label={t('field.date')}
      error={errorOf('date')}
      value={date}
      onChange={(value) => onTime({ date: value })}
    />
  </>
);
