import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { type CivilDate, localDate } from '../shared/civil-date.ts';
import { type DateText, noDate, readDate, readPastDate } from '../shared/date-text.ts';
import { DateField, dateMessage } from '../shared/DateField.tsx';
import { When } from '../shared/dates.tsx';
import { ErrorSummary, type FormError } from '../shared/ErrorSummary.tsx';
import { Choice } from '../shared/Field.tsx';
import { BLEEDING, type Bleeding, checkLam, FEEDING, type Feeding, type LamResult, lochiaUntil } from './lam.ts';
import type { ToolTranslate } from './words.ts';

/** What a reader entered in the check. */
export interface LamEntry {
  birth: DateText;
  bleeding?: Bleeding | undefined;
  feeding?: Feeding | undefined;
}

/** The check's outcome, with the answer that its words depend on. */
export interface LamAnswer {
  result: LamResult;
  feeding: Feeding;
}

export const emptyLam = (): LamEntry => ({ birth: noDate });

/** The outcome for an entry on a day; nothing as long as something is missing or wrong. */
export function checkEntry({ birth, bleeding, feeding }: LamEntry, today: CivilDate): LamAnswer | undefined {
  const found = readPastDate(birth, today);
  if (!('date' in found) || !bleeding || !feeding) return undefined;
  return { result: checkLam({ birth: found.date, bleeding, feeding }, today), feeding };
}

/** The outcome in one sentence. */
export const lamSentence = ({ result }: LamAnswer, t: ToolTranslate): string =>
  `${t(result.protects ? 'lam.yes' : 'lam.no')}.`;

interface Props {
  lang: Lang;
  t: ToolTranslate;
  /** Address of the table of methods while breastfeeding. */
  methods: string;
  entry: LamEntry;
  onEntry: (entry: LamEntry) => void;
  answer: LamAnswer | undefined;
  onAnswer: (answer: LamAnswer | undefined) => void;
}

/** The LAM check: for a reader who breastfeeds and has no period, in place of a window. */
export function LamCheck({ lang, t, methods, entry, onEntry, answer, onAnswer }: Props) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const summary = useRef<HTMLElement | null>(null);
  const outcome = useRef<HTMLHeadingElement>(null);
  const { birth, bleeding, feeding } = entry;
  const born = readDate(birth);
  const errorOf = (id: string): string | undefined => errors.find((error) => error.id === id)?.message;
  /** Takes a change, and with it what was wrong with that field. */
  const set = (change: Partial<LamEntry>): void => {
    onEntry({ ...entry, ...change });
    setErrors(errors.filter(({ id }) => !(id in change)));
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const today = localDate();
    const found = readPastDate(birth, today);
    const wrong = [
      'date' in found ? undefined : { id: 'birth', message: dateMessage(found, t, lang) },
      bleeding ? undefined : { id: 'bleeding', message: t('error.choose') },
      feeding ? undefined : { id: 'feeding', message: t('error.choose') },
    ].filter((error) => error !== undefined);
    setErrors(wrong.map((error) => ({ ...error, field: t(`lam.${error.id as keyof LamEntry}`) })));
    onAnswer(checkEntry(entry, today));
    requestAnimationFrame(() => (wrong.length > 0 ? summary.current : outcome.current)?.focus());
  };

  return (
    <>
      <form novalidate onSubmit={submit} aria-labelledby="lam-title">
        <h2 id="lam-title" tabindex={-1} data-focus class="text-2xl outline-none">
          {t('lam.title')}
        </h2>
        <p class="mt-2">{t('lam.why')}</p>
        <ErrorSummary errors={errors} focus={(element) => (summary.current = element)} />
        <div class="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5">
          <DateField
            id="birth"
            label={t('lam.birth')}
            error={errorOf('birth')}
            value={birth}
            onChange={(next) => set({ birth: next })}
          />
          <Choice
            name="bleeding"
            legend={t('lam.bleeding')}
            help={
              'date' in born
                ? t.rich('lam.bleedingHelpDate', {
                    date: <When date={lochiaUntil(born.date)} lang={lang} />,
                  })
                : t('lam.bleedingHelp')
            }
            error={errorOf('bleeding')}
            options={BLEEDING}
            label={(option) => t(`lam.bleeding.${option}`)}
            value={bleeding}
            onChange={(option) => set({ bleeding: option })}
          />
          <Choice
            name="feeding"
            legend={t('lam.feeding')}
            error={errorOf('feeding')}
            options={FEEDING}
            label={(option) => t(`lam.feeding.${option}`)}
            value={feeding}
            onChange={(option) => set({ feeding: option })}
          />
          <p>
            <button type="submit" class="button">
              {t('lam.submit')}
            </button>
          </p>
        </div>
      </form>
      {answer && (
        <section class="print-target mt-7 border-t border-line pt-6" aria-labelledby="lam-result">
          <Outcome {...answer} heading={outcome} lang={lang} t={t} methods={methods} />
        </section>
      )}
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
}: LamAnswer & Pick<Props, 'lang' | 't' | 'methods'> & { heading: { current: HTMLHeadingElement | null } }) {
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
