/** When the baby was born: asked only where days of life are counted. */
import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { noDate } from '../shared/date-text.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { type FieldProblem, readMoment, type Time, timeAt } from './draft.ts';
import { useProblemText } from './EntryForm.tsx';
import { type Moment, momentOf } from './moment.ts';
import { whenText } from './texts.ts';
import { TimeFields } from './TimeFields.tsx';
import type { LogTranslate } from './words.ts';

interface Props {
  lang: Lang;
  t: LogTranslate;
  birth: Moment | undefined;
  onBirth: (birth: Moment) => void;
}

const noTime: Time = { date: noDate, time: '' };

export function BirthForm({ lang, t, birth, onBirth }: Props) {
  const [time, setTime] = useState<Time>();
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const summary = useRef<HTMLElement | null>(null);
  const messageOf = useProblemText(t);

  if (birth !== undefined && !time)
    return (
      <p class="no-print mt-4 flex flex-wrap items-center gap-3">
        <span class="min-w-0">{t('first.birth.set', whenText(birth, lang))}</span>
        <button type="button" class="button quiet" onClick={() => setTime(timeAt(birth))}>
          {t('first.birth.change')}
        </button>
      </p>
    );

  const now = time ?? noTime;
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = readMoment(now, momentOf(), birth);
    setProblems(found.problems ?? []);
    if (found.at === undefined) requestAnimationFrame(() => summary.current?.focus());
    else {
      setTime(undefined);
      onBirth(found.at);
    }
  };
  const errors = problems.map((problem) => ({
    id: problem.field,
    field: t(`field.${problem.field}`),
    message: messageOf(problem),
  }));
  return (
    <form novalidate class="no-print mt-5" onSubmit={submit} aria-labelledby="birth">
      <h3 id="birth" class="text-lg">
        {t('first.birth')}
      </h3>
      <p class="mt-1 text-soft">{t('first.birth.why')}</p>
      <ErrorSummary errors={errors} focus={(element) => (summary.current = element)} />
      <div class="mt-3 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
        <TimeFields
          t={t}
          time={now}
          onTime={(change) => {
            setTime({ ...now, ...change });
            setProblems(problems.filter(({ field }) => !(field in change)));
          }}
          errorOf={(field) => errors.find(({ id }) => id === field)?.message}
        />
        <p>
          <button type="submit" class="button">
            {t('first.birth.save')}
          </button>
        </p>
      </div>
    </form>
  );
}
