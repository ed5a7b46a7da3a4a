/** The calculator: questions first, then the form, then the estimate. Nothing here computes dates; `domain.ts` does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { localDate } from './civil-date.ts';
import { CycleForm } from './CycleForm.tsx';
import { estimate, type Result } from './domain.ts';
import { emptyEntry, type Entry, type Mode, type ReadEntry } from './entry.ts';
import { Estimate } from './Estimate.tsx';
import { Explained } from './Explained.tsx';
import { forget, recall, remember } from './keep.ts';
import type { Storage } from './Keep.tsx';
import { LamCheck } from './LamCheck.tsx';
import { Question } from './Question.tsx';
import { FIRST, isQuestion, type Step } from './questions.ts';
import type { ToolWords } from './words.ts';

interface Props {
  lang: Lang;
  words: ToolWords;
  /** Address of the page with danger signs and numbers. */
  help: { href: string; title: string };
  /** Address of the table of methods while breastfeeding. */
  methods: string;
}

export default function Calculator({ lang, words, help, methods }: Props) {
  const [steps, setSteps] = useState<Step[]>([FIRST]);
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const [kept, setKept] = useState(false);
  const [answer, setAnswer] = useState<{ result: Result; read: ReadEntry; mode: Mode }>();
  const top = useRef<HTMLDivElement>(null);
  const step = steps.at(-1) ?? FIRST;

  useEffect(() => {
    const found = recall();
    if (!found) return;
    setEntry(found);
    setKept(true);
  }, []);

  /** Moves to another step and brings its heading into focus, so that keyboards and screen readers follow. */
  const go = (next: Step[]): void => {
    setSteps(next);
    setAnswer(undefined);
    requestAnimationFrame(() => top.current?.querySelector<HTMLElement>('[data-focus]')?.focus());
  };

  const storage: Storage = {
    kept,
    keep: () => {
      const done = remember(entry);
      setKept(done);
      return done;
    },
    forget: () => {
      forget();
      setKept(false);
    },
  };

  /** A changed entry takes the old result away: nobody should read it with the new numbers. */
  const change = (next: Entry): void => {
    setEntry(next);
    setAnswer(undefined);
  };

  const compute = (read: ReadEntry): Result => {
    const result = estimate(read.input, localDate());
    const valid = read.errors.length === 0 && result.state !== 'invalid';
    setAnswer(valid ? { result, read, mode: entry.mode } : undefined);
    // What is kept follows what is computed, as long as the reader wants it kept.
    if (valid && kept) remember(entry);
    return result;
  };

  return (
    <div ref={top} class="rounded-card border border-line bg-card p-5 md:p-7">
      {isQuestion(step) ? (
        <Question key={step} question={step} words={words} onAnswer={(to) => go([...steps, to])} />
      ) : step === 'form' ? (
        <CycleForm words={words} entry={entry} onEntry={change} onSubmit={compute} />
      ) : step === 'lam' ? (
        <LamCheck lang={lang} words={words} methods={methods} />
      ) : (
        <Explained explanation={step} words={words} help={help} methods={methods} />
      )}
      <div role="status" aria-live="polite">
        {step === 'form' && answer && (
          <Estimate
            result={answer.result}
            lengths={answer.read.lengths}
            mode={answer.mode}
            lang={lang}
            words={words}
            help={help}
            storage={storage}
          />
        )}
      </div>
      <div class="no-print mt-6 flex flex-wrap items-center gap-2 border-t border-line pt-4 text-sm text-soft">
        <p class="flex-1 basis-60">{kept ? words['keep.remembered'] : words.privacy}</p>
        {kept && (
          <button
            type="button"
            class="button quiet text-danger"
            onClick={() => {
              storage.forget();
              setEntry(emptyEntry());
              go([FIRST]);
            }}
          >
            {words['keep.forget']}
          </button>
        )}
        {steps.length > 1 && (
          <button type="button" class="button quiet" onClick={() => go(steps.slice(0, -1))}>
            {words.back}
          </button>
        )}
        {steps.length > 2 && (
          <button type="button" class="button quiet" onClick={() => go([FIRST])}>
            {words.restart}
          </button>
        )}
      </div>
    </div>
  );
}
