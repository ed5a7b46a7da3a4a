import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { localDate } from '../shared/civil-date.ts';
import { dateMessage } from '../shared/DateField.tsx';
import { ErrorSummary, type FormError } from '../shared/ErrorSummary.tsx';
import { BABY_GRAMS } from '../shared/grams.ts';
import { useTool } from '../shared/tool-context.ts';
import { type Entry, type FieldProblem, type Form as FormStep, MOST, problemsIn } from './entry.ts';
import type { ToolTranslate } from './words.ts';

/** What a step gets: what was entered, and a way to change it. */
export interface FormProps {
  t: ToolTranslate;
  entry: Entry;
  /** Takes a change, and with it what was wrong with the fields that changed. */
  set: (change: Partial<Entry>) => void;
  /** What is wrong with a field, in words. */
  errorOf: (field: keyof Entry) => string | undefined;
}

interface Props {
  step: FormStep;
  t: ToolTranslate;
  entry: Entry;
  onEntry: (entry: Entry) => void;
  /** Goes on. */
  onDone: () => void;
  /** What the button that goes on says. */
  button: string;
  children: (props: FormProps) => ComponentChildren;
}

/** One step of questions: its heading, what is wrong, its fields, and the button that goes on. */
export function Form({ step, t, entry, onEntry, onDone, button, children }: Props) {
  const { lang } = useTool();
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const summary = useRef<HTMLElement | null>(null);

  const message = ({ field, problem }: FieldProblem): string => {
    switch (problem.problem) {
      case 'count':
        return t('problem.count', { most: field in MOST ? MOST[field as keyof typeof MOST] : 0 });
      case 'weight':
        return t('problem.weight', { min: BABY_GRAMS.min, max: BABY_GRAMS.max });
      case 'choose':
        return t('error.choose');
      case 'older':
      case 'age':
      case 'before-birth':
      case 'order':
        return t(`problem.${problem.problem}`);
      default:
        return dateMessage(problem, t, lang);
    }
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const found = problemsIn(step, entry, localDate());
    setProblems(found);
    if (found.length === 0) onDone();
    else requestAnimationFrame(() => summary.current?.focus());
  };

  const errors = problems.map((problem): FormError => ({
    id: problem.field,
    field: t(`field.${problem.field as NamedField}`),
    message: message(problem),
  }));
  const set = (change: Partial<Entry>): void => {
    onEntry({ ...entry, ...change });
    setProblems(problems.filter(({ field }) => !(field in change)));
  };

  return (
    <form novalidate onSubmit={submit} aria-labelledby="form-title">
      <h2 id="form-title" tabindex={-1} data-focus class="text-2xl outline-none">
        {t(`step.${step}`)}
      </h2>
      {t.has(`step.${step}.why`) && <p class="mt-1 text-soft">{t(`step.${step}.why` as 'step.nappies.why')}</p>}
      <ErrorSummary errors={errors} focus={(element) => (summary.current = element)} />
      <div class="mt-5 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
        {children({ t, entry, set, errorOf: (field) => errors.find(({ id }) => id === field)?.message })}
        <p>
          <button type="submit" class="button">
            {button}
          </button>
        </p>
      </div>
    </form>
  );
}

/** Fields that can be wrong. */
type NamedField =
  | 'birthday'
  | 'fullDay'
  | 'age'
  | 'early'
  | 'wet'
  | 'stools'
  | 'feeds'
  | 'birthWeight'
  | 'lastWeight'
  | 'lastDate'
  | 'beforeWeight'
  | 'beforeDate';
