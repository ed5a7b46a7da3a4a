import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { compare, localDate } from './civil-date.ts';
import { type DateText, noDate, readDate } from './date-text.ts';
import { DateField } from './DateField.tsx';
import { Choice, ErrorSummary } from './Field.tsx';
import { BLEEDING, type Bleeding, checkLam, FEEDING, type Feeding, type LamResult, lochiaUntil } from './lam.ts';
import { When } from './dates.tsx';
import type { ToolTranslate } from './words.ts';

/** The form's fields, in order; each one's label is `lam.<field>`. */
const FIELDS = ['birth', 'bleeding', 'feeding'] as const;

/** Errors for the summary: "choose one" says what is to be chosen. */
const summaryOf = (errors: Record<string, string>, t: ToolTranslate): { id: string; message: string }[] =>
  FIELDS.flatMap((id) => {
    const message = errors[id];
    if (message === undefined) return [];
    return [{ id, message: id === 'birth' ? message : `${t(`lam.${id}`)} ${message}` }];
  });

interface Props {
  lang: Lang;
  t: ToolTranslate;
  /** Address of the table of methods while breastfeeding. */
  methods: string;
}

/** The LAM check: for a reader who breastfeeds and has no period, in place of a window. */
export function LamCheck({ lang, t, methods }: Props) {
  const [birth, setBirth] = useState<DateText>(noDate);
  const [bleeding, setBleeding] = useState<Bleeding>();
  const [feeding, setFeeding] = useState<Feeding>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState<{ result: LamResult; feeding: Feeding }>();
  const summary = useRef<HTMLElement | null>(null);
  const outcome = useRef<HTMLHeadingElement>(null);
  const born = readDate(birth).date;
  /** A changed answer takes the old result away: nobody should read it with the new words. */
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setAnswer(undefined);
    };

  const submit = (event: Event): void => {
    event.preventDefault();
    const today = localDate();
    const { date, problem } = readDate(birth);
    const found: Record<string, string> = {};
    if (problem) found['birth'] = t(`error.start.${problem}`);
    else if (date && compare(date, today) > 0) found['birth'] = t('error.start.future');
    if (!bleeding) found['bleeding'] = t('error.choose');
    if (!feeding) found['feeding'] = t('error.choose');
    setErrors(found);
    const valid = Object.keys(found).length === 0 && date && bleeding && feeding;
    setAnswer(valid ? { result: checkLam({ birth: date, bleeding, feeding }, today), feeding } : undefined);
    requestAnimationFrame(() => (valid ? outcome.current : summary.current)?.focus());
  };

  return (
    <>
      <form novalidate onSubmit={submit} aria-labelledby="lam-title">
        <h2 id="lam-title" tabindex={-1} data-focus class="text-2xl outline-none">
          {t('lam.title')}
        </h2>
        <p class="mt-2">{t('lam.why')}</p>
        <ErrorSummary
          title={t('error.title')}
          errors={summaryOf(errors, t)}
          focus={(element) => (summary.current = element)}
        />
        <div class="mt-5 grid gap-5">
          <DateField
            id="birth"
            label={t('lam.birth')}
            error={errors['birth']}
            t={t}
            value={birth}
            onChange={changed(setBirth)}
          />
          <Choice
            name="bleeding"
            legend={t('lam.bleeding')}
            help={
              born
                ? t.rich('lam.bleedingHelpDate', {
                    date: <When date={lochiaUntil(born)} lang={lang} />,
                  })
                : t('lam.bleedingHelp')
            }
            error={errors['bleeding']}
            options={BLEEDING}
            label={(option) => t(`lam.bleeding.${option}`)}
            value={bleeding}
            onChange={changed(setBleeding)}
          />
          <Choice
            name="feeding"
            legend={t('lam.feeding')}
            error={errors['feeding']}
            options={FEEDING}
            label={(option) => t(`lam.feeding.${option}`)}
            value={feeding}
            onChange={changed(setFeeding)}
          />
          <p>
            <button type="submit" class="button">
              {t('lam.submit')}
            </button>
          </p>
        </div>
      </form>
      <div role="status" aria-live="polite">
        {answer && (
          <section class="print-target mt-7 border-t border-line pt-6" aria-labelledby="lam-result">
            <Outcome {...answer} heading={outcome} lang={lang} t={t} methods={methods} />
          </section>
        )}
      </div>
    </>
  );
}

function Outcome({
  result: { conditions, protects, ends },
  feeding,
  heading,
  lang,
  t,
  methods,
}: Props & { result: LamResult; feeding: Feeding; heading: { current: HTMLHeadingElement | null } }) {
  /** Expressed milk is the only thing in the way. */
  const onlyExpressed = feeding === 'expressed' && conditions.filter(({ met }) => !met).length === 1;
  const until = { date: <When date={ends} lang={lang} /> };
  /** A condition's state in words: the age ends on a date, expressed milk is less reliable. */
  const state = ({ condition, met }: LamResult['conditions'][number]) =>
    condition === 'under-six-months'
      ? t.rich(met ? 'lam.metUntil' : 'lam.ended', until)
      : condition === 'full-breastfeeding' && feeding === 'expressed'
        ? t('lam.lessReliable')
        : t(met ? 'lam.met' : 'lam.notMet');
  return (
    <>
      <h2 id="lam-result" ref={heading} tabindex={-1} class="text-2xl outline-none">
        {t(protects ? 'lam.yes' : 'lam.no')}
      </h2>
      <ul class="mt-3 grid gap-2">
        {conditions.map((row) => (
          <li
            key={row.condition}
            class={`rounded-card border-2 px-4 py-2.5 ${row.met ? 'border-accent bg-tint' : 'border-danger bg-danger-tint'}`}
          >
            <span aria-hidden="true">{row.met ? '✓' : '✕'}</span> {t(`lam.condition.${row.condition}`)}:{' '}
            <b>{state(row)}</b>
          </li>
        ))}
      </ul>
      {protects ? (
        <>
          <p class="mt-3">{t('lam.yes.text')}</p>
          <p class="mt-2 font-semibold">{t.rich('lam.yes.ends', until)}</p>
        </>
      ) : (
        <p class="mt-3 font-semibold">{t(onlyExpressed ? 'lam.expressed.text' : 'lam.no.text')}</p>
      )}
      <p class="mt-2">{t('lam.ends')}</p>
      <p class="mt-3">
        <a href={methods}>{t('lam.methods')}</a>
      </p>
    </>
  );
}
