/** The fields of each step. */
import { localDate } from '../shared/civil-date.ts';
import { DateField } from '../shared/DateField.tsx';
import { Choice, Field } from '../shared/Field.tsx';
import { UNITS } from '../shared/day-of-life.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { STOOL_COLOURS } from '../shared/stool-colours.ts';
import { YELLOW } from './answers.ts';
import { AGE_MODES, asked, asksFullDay, EARLY, YES_NO } from './entry.ts';
import type { FormProps } from './Form.tsx';
import type { WordedRow } from './rows.ts';
import { countsOn } from './signs.ts';

/** Fields that are answered with yes or no. */
type YesNoField = 'fullDay' | 'dry12h' | 'wetFewer' | 'pooed' | 'yellowOnDay1';

const YesNo = ({ field, help, t, entry, set, errorOf }: FormProps & { field: YesNoField; help?: string }) => (
  <Choice
    name={field}
    legend={t(`field.${field}`)}
    help={help}
    error={errorOf(field)}
    options={YES_NO}
    label={(option) => t(`answer.${option}`)}
    value={entry[field]}
    onChange={(option) => set({ [field]: option })}
  />
);

const Count = ({
  field,
  help,
  t,
  entry,
  set,
  errorOf,
}: FormProps & { field: 'wet' | 'stools' | 'feeds'; help: string }) => (
  <NumberField
    id={field}
    label={t(`field.${field}`)}
    help={help}
    error={errorOf(field)}
    value={entry[field]}
    onChange={(value) => set({ [field]: value })}
  />
);

export function AgeFields(props: FormProps) {
  const { t, entry, set, errorOf } = props;
  return (
    <>
      <Choice
        name="ageMode"
        legend={t('field.ageMode')}
        options={AGE_MODES}
        label={(mode) => t(`answer.ageMode.${mode}`)}
        value={entry.ageMode}
        onChange={(ageMode) => set({ ageMode })}
      />
      {entry.ageMode === 'birth' ? (
        <DateField
          id="birthday"
          label={t('field.birthday')}
          error={errorOf('birthday')}
          value={entry.birthday}
          onChange={(birthday) => set({ birthday })}
        />
      ) : (
        <>
          <NumberField
            id="age"
            label={t('field.age')}
            help={t('help.age')}
            error={errorOf('age')}
            value={entry.age}
            onChange={(age) => set({ age })}
          />
          <Choice
            name="unit"
            legend={t('field.unit')}
            options={UNITS}
            label={(unit) => t(`answer.unit.${unit}`)}
            value={entry.unit}
            onChange={(unit) => set({ unit })}
          />
        </>
      )}
      {asksFullDay(entry, localDate()) && <YesNo {...props} field="fullDay" help={t('help.fullDay')} />}
      <Choice
        name="early"
        legend={t('field.early')}
        error={errorOf('early')}
        options={EARLY}
        label={(option) => t(`answer.early.${option}`)}
        value={entry.early}
        onChange={(early) => set({ early })}
      />
    </>
  );
}

/** The signs that are ticked at an age: those that cannot wait first. */
export function DangerFields({ t, entry, set, day, rows }: FormProps & { day: number; rows: readonly WordedRow[] }) {
  const listed = rows.filter((row) => row.listed && countsOn(row, day));
  const toggle = (key: string): void =>
    set({ seen: entry.seen.includes(key) ? entry.seen.filter((seen) => seen !== key) : [...entry.seen, key] });
  return (
    <>
      {(['emergency', 'other'] as const).map((part) => (
        <fieldset key={part} class="min-w-0">
          <legend class="font-semibold">{t(`danger.${part}`)}</legend>
          {listed
            .filter(({ level }) => (level === 'emergency') === (part === 'emergency'))
            .map(({ key, line }) => (
              <label key={key} class="flex min-h-11 items-start gap-3 py-1.5 line-snug">
                <input
                  type="checkbox"
                  name={key}
                  class="size-5 shrink-0"
                  checked={entry.seen.includes(key)}
                  onChange={() => toggle(key)}
                />
                {line}
              </label>
            ))}
        </fieldset>
      ))}
    </>
  );
}

export function NappyFields(props: FormProps & { day: number }) {
  const { t, entry, set, errorOf, day } = props;
  const ask = asked(entry, day);
  return (
    <>
      {ask.wetFewer ? <YesNo {...props} field="wetFewer" /> : <Count {...props} field="wet" help={t('help.wet')} />}
      {day > 2 && <YesNo {...props} field="dry12h" />}
      <Count {...props} field="stools" help={t('help.stools')} />
      {ask.pooed && <YesNo {...props} field="pooed" />}
      {ask.colour && (
        <Choice
          name="colour"
          legend={t('field.colour')}
          error={errorOf('colour')}
          options={STOOL_COLOURS}
          label={(colour) => t(`answer.colour.${colour}`)}
          value={entry.colour}
          onChange={(colour) => set({ colour })}
        />
      )}
    </>
  );
}

export function FeedFields(props: FormProps & { day: number }) {
  const { t, entry, set, errorOf, day } = props;
  return (
    <>
      {asked(entry, day).feeds && <Count {...props} field="feeds" help={t('help.feeds')} />}
      <Choice
        name="yellow"
        legend={t('field.yellow')}
        help={t('help.yellow')}
        error={errorOf('yellow')}
        options={YELLOW}
        label={(yellow) => t(`answer.yellow.${yellow}`)}
        value={entry.yellow}
        onChange={(yellow) => set({ yellow })}
      />
      {day > 1 && day <= 28 && entry.yellow && entry.yellow !== 'no' && <YesNo {...props} field="yellowOnDay1" />}
    </>
  );
}

export function WeightFields({ t, entry, set, errorOf }: FormProps) {
  const weight = (field: 'birthWeight' | 'lastWeight' | 'beforeWeight') => (
    <Field id={field} label={t(`field.${field}`)} help={t('help.weight')} error={errorOf(field)}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          class={`${attributes.class} w-32`}
          value={entry[field]}
          onInput={(event) => set({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const date = (field: 'lastDate' | 'beforeDate') => (
    <DateField
      id={field}
      label={t(`field.${field}`)}
      error={errorOf(field)}
      value={entry[field]}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      {weight('birthWeight')}
      {weight('lastWeight')}
      {entry.lastWeight.trim() && date('lastDate')}
      {weight('beforeWeight')}
      {entry.beforeWeight.trim() && date('beforeDate')}
    </>
  );
}
