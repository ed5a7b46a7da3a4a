/** Questions of one subject on one step, and the button that goes on. */
import { useRef, useState } from 'preact/hooks';
import { ErrorSummary } from '../tools/shared/ErrorSummary.tsx';
import { Choice } from '../tools/shared/Field.tsx';
import { type Answers, UNKNOWN } from './rounds.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { KaderTranslate } from './words.ts';

interface Props {
  t: KaderTranslate;
  heading: string;
  subject: string;
  questions: readonly AskedQuestion[];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  isLast: boolean;
  onDone: () => void;
}

export function QuestionForm({ t, heading, subject, questions, answers, onAnswers, isLast, onDone }: Props) {
  const [missing, setMissing] = useState<string[]>([]);
  const summary = useRef<HTMLElement | null>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    const open = questions.map(({ key }) => key).filter((key) => answers[key] === undefined);
    setMissing(open);
    if (open.length === 0) onDone();
    else requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <form novalidate onSubmit={submit} aria-labelledby="form-title">
      <p class="text-sm text-soft">{heading}</p>
      <h2 id="form-title" tabindex={-1} data-focus class="text-2xl outline-none">
        {subject}
      </h2>
      <ErrorSummary
        errors={questions
          .filter(({ key }) => missing.includes(key))
          .map(({ key, ask }) => ({ id: key, field: ask, message: t('error.choose') }))}
        focus={(element) => (summary.current = element)}
      />
      <div class="mt-5 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
        {questions.map(({ key, ask, answers: offered }) => (
          <Choice
            key={key}
            name={key}
            legend={ask}
            error={missing.includes(key) ? t('error.choose') : undefined}
            options={[...offered.map((_, index) => String(index + 1)), String(UNKNOWN)]}
            label={(option) => offered[Number(option) - 1] ?? t('test.unknown')}
            value={answers[key] === undefined ? undefined : String(answers[key])}
            onChange={(option) => {
              onAnswers({ ...answers, [key]: Number(option) });
              setMissing(missing.filter((other) => other !== key));
            }}
          />
        ))}
        <p>
          <button type="submit" class="button">
            {t(isLast ? 'test.finish' : 'test.next')}
          </button>
        </p>
      </div>
    </form>
  );
}
