/** The calculator: questions first, then the form, then the estimate. Nothing here computes dates; `domain.ts` does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { localDate } from './civil-date.ts';
import { CycleForm } from './CycleForm.tsx';
import { estimate, type Result } from './domain.ts';
import { deleteEntry, loadEntry, saveEntry } from './entry-storage.ts';
import { emptyEntry, type Entry, type Mode, type ReadEntry } from './entry.ts';
import { Estimate } from './Estimate.tsx';
import { Explained } from './Explained.tsx';
import { LamCheck } from './LamCheck.tsx';
import { Question } from './Question.tsx';
import { FIRST, isQuestion, type Step } from './questions.ts';
import type { SavedEntry } from './SaveActions.tsx';
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
  const t = translator(words, lang);
  const [steps, setSteps] = useState<Step[]>([FIRST]);
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const [isSaved, setSaved] = useState(false);
  const [answer, setAnswer] = useState<{ result: Result; read: ReadEntry; mode: Mode }>();
  const top = useRef<HTMLDivElement>(null);
  const step = steps.at(-1) ?? FIRST;

  useEffect(() => {
    const found = loadEntry();
    if (!found) return;
    setEntry(found);
    setSaved(true);
  }, []);

  /** Moves to another step and brings its heading into focus, so that keyboards and screen readers follow. */
  const go = (next: Step[]): void => {
    setSteps(next);
    setAnswer(undefined);
    requestAnimationFrame(() => top.current?.querySelector<HTMLElement>('[data-focus]')?.focus());
  };

  const saved: SavedEntry = {
    isSaved,
    save: () => {
      const done = saveEntry(entry);
      setSaved(done);
      return done;
    },
    remove: () => {
      deleteEntry();
      setSaved(false);
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
    // What is saved follows what is computed, as long as the reader wants it saved.
    if (valid && isSaved) saveEntry(entry);
    return result;
  };

  return (
    <div ref={top} class="rounded-card border border-line bg-card p-5 md:p-7">
      {isQuestion(step) ? (
        <Question key={step} question={step} t={t} onAnswer={(to) => go([...steps, to])} />
      ) : step === 'form' ? (
        <CycleForm t={t} entry={entry} onEntry={change} onSubmit={compute} />
      ) : step === 'lam' ? (
        <LamCheck lang={lang} t={t} methods={methods} />
      ) : (
        <Explained explanation={step} t={t} help={help} methods={methods} />
      )}
      <div role="status" aria-live="polite">
        {step === 'form' && answer && (
          <Estimate
            result={answer.result}
            lengths={answer.read.lengths}
            mode={answer.mode}
            lang={lang}
            t={t}
            help={help}
            saved={saved}
          />
        )}
      </div>
      <div class="no-print mt-6 flex flex-wrap items-center gap-2 border-t border-line pt-4 text-sm text-soft">
        <p class="flex-1 basis-60">{isSaved ? t('save.remembered') : t('privacy')}</p>
        {isSaved && (
          <button
            type="button"
            class="button quiet text-danger"
            onClick={() => {
              saved.remove();
              setEntry(emptyEntry());
              go([FIRST]);
            }}
          >
            {t('save.forget')}
          </button>
        )}
        {steps.length > 1 && (
          <button type="button" class="button quiet" onClick={() => go(steps.slice(0, -1))}>
            {t('back')}
          </button>
        )}
        {steps.length > 2 && (
          <button type="button" class="button quiet" onClick={() => go([FIRST])}>
            {t('restart')}
          </button>
        )}
      </div>
    </div>
  );
}
