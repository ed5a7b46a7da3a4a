import { Fragment } from 'preact';
import { PATH, type Question as QuestionKey, type Step } from './questions.ts';
import type { ToolTranslate } from './words.ts';

interface Props {
  question: QuestionKey;
  t: ToolTranslate;
  onAnswer: (to: Step) => void;
}

/** One question; each answer is a button. A list stands before the answers that speak of it. */
export function Question({ question, t, onAnswer }: Props) {
  const text = (key: string): string | undefined => (t.has(key) ? t(key) : undefined);
  const why = text(`question.${question}.why`);
  const list = text(`question.${question}.list`);
  return (
    <section aria-labelledby="question">
      <h2 id="question" tabindex={-1} data-focus class="text-2xl outline-none">
        {text(`question.${question}`)}
      </h2>
      {why && <p class="mt-2 text-soft">{why}</p>}
      <ul class="mt-4 grid gap-2.5">
        {PATH[question].map(({ answer, to }, at) => (
          <Fragment key={answer}>
            {list && at === 1 && (
              <li id="list" class="mt-2 text-soft">
                {list}
              </li>
            )}
            <li>
              <button
                type="button"
                class="min-h-12 w-full rounded-card border border-edge bg-paper px-5 py-2.5 text-left line-snug hover:border-accent hover:bg-tint"
                aria-describedby={list && at > 0 ? 'list' : undefined}
                onClick={() => onAnswer(to)}
              >
                {text(`answer.${question}.${answer}`)}
              </button>
            </li>
          </Fragment>
        ))}
      </ul>
    </section>
  );
}
