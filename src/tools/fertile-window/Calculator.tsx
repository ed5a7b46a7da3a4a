/** The calculator: questions first, then the form, then the estimate. Nothing here computes dates; `domain.ts` does. */
import { useRef, useState } from 'preact/hooks';
import type { Lang } from '../../site/config.ts';
import { localDate } from './civil-date.ts';
import { CycleForm } from './CycleForm.tsx';
import { estimate, type CycleInput, type Result } from './domain.ts';
import { Explained } from './Explained.tsx';
import { Question } from './Question.tsx';
import { FIRST, isQuestion, type Step } from './questions.ts';
import { Estimate } from './Estimate.tsx';
import type { ToolWords } from './words.ts';

interface Props {
  lang: Lang;
  words: ToolWords;
  /** Address of the page with danger signs and numbers. */
  help: { href: string; title: string };
}

export default function Calculator({ lang, words, help }: Props) {
  const [steps, setSteps] = useState<Step[]>([FIRST]);
  const [result, setResult] = useState<Result>();
  const top = useRef<HTMLDivElement>(null);
  const step = steps.at(-1) ?? FIRST;

  /** Moves to another step and brings its heading into focus, so that keyboards and screen readers follow. */
  const go = (next: Step[]): void => {
    setSteps(next);
    setResult(undefined);
    requestAnimationFrame(() => top.current?.querySelector<HTMLElement>('[data-focus]')?.focus());
  };

  const compute = (input: Partial<CycleInput>): Result => {
    const next = estimate(input, localDate());
    setResult(next.state === 'invalid' ? undefined : next);
    return next;
  };

  return (
    <div ref={top} class="rounded-card border border-line bg-card p-5 md:p-7">
      {isQuestion(step) ? (
        <Question key={step} question={step} words={words} onAnswer={(to) => go([...steps, to])} />
      ) : step === 'form' ? (
        <CycleForm words={words} onSubmit={compute} />
      ) : (
        <Explained explanation={step} words={words} help={help} />
      )}
      <div role="status" aria-live="polite">
        {step === 'form' && result && <Estimate result={result} lang={lang} words={words} help={help} />}
      </div>
      <p class="mt-6 flex flex-wrap items-center gap-x-6 border-t border-line pt-3 text-[0.92rem] text-soft">
        <span class="flex-1 basis-60">{words.privacy}</span>
        {steps.length > 1 && (
          <button type="button" class="no-print min-h-11 text-accent underline" onClick={() => go(steps.slice(0, -1))}>
            {words.back}
          </button>
        )}
        {steps.length > 2 && (
          <button type="button" class="no-print min-h-11 text-accent underline" onClick={() => go([FIRST])}>
            {words.restart}
          </button>
        )}
      </p>
    </div>
  );
}
