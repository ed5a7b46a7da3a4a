/** The calculator: questions first, then the form, then the estimate. Nothing here computes dates; `domain.ts` does. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { localDate } from '../shared/civil-date.ts';
import { packOnSwitch, unpack } from '../shared/language-hop.ts';
import { ToolFrame } from '../shared/ToolFrame.tsx';
import { useKept } from '../shared/use-kept.ts';
import { useSteps } from '../shared/use-steps.ts';
import { parseCarried, type Carried } from './carried.ts';
import { CycleForm } from './CycleForm.tsx';
import { estimate, type Result } from './domain.ts';
import { emptyEntry, type Entry, fieldErrors, type Mode, readEntry, type ReadEntry } from './entry.ts';
import { entryStore } from './entry-stored.ts';
import { Estimate, sentenceOf } from './Estimate.tsx';
import { Explained } from './Explained.tsx';
import { checkEntry, emptyLam, LamCheck, type LamEntry, lamSentence } from './LamCheck.tsx';
import { Question } from './Question.tsx';
import { FIRST, isQuestion, type Step } from './questions.ts';
import type { ToolWords } from './words.ts';

interface Props {
  lang: Lang;
  words: ToolWords;
  /** The tool's key. */
  tool: string;
  /** Address of the page with danger signs and numbers. */
  help: { href: string; title: string };
  /** Address of the table of methods while breastfeeding. */
  methods: string;
}

/** An answer with what it was made from. */
interface Answer {
  result: Result;
  read: ReadEntry;
  mode: Mode;
}

/** The answer to an entry today, or nothing when something is wrong with it. */
function answerTo(entry: Entry): Answer | undefined {
  const read = readEntry(entry);
  const result = estimate(read.input, localDate());
  const isValid = fieldErrors(read, result.state === 'invalid' ? result.errors : [], entry.mode).length === 0;
  return isValid ? { result, read, mode: entry.mode } : undefined;
}

export default function Calculator({ lang, words, tool, help, methods }: Props) {
  const t = translator(words, lang);
  const way = useSteps<Step>(FIRST);
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const [lam, setLam] = useState<LamEntry>(emptyLam);
  const [answer, setAnswer] = useState<Answer>();
  const [lamAnswer, setLamAnswer] = useState<ReturnType<typeof checkEntry>>();
  const [deletion, setDeletion] = useState('');
  const { step } = way;

  /** Takes everything away that was entered. */
  const clear = (): void => {
    setEntry(emptyEntry());
    setLam(emptyLam());
    setAnswer(undefined);
    setLamAnswer(undefined);
    way.restart();
  };

  const kept = useKept(entryStore, {
    found: setEntry,
    deletedElsewhere: () => {
      clear();
      setDeletion(t('kept.deletedElsewhere'));
    },
  });

  const now = useRef<Carried>();
  now.current = { steps: way.steps, entry, lam, answered: Boolean(step === 'lam' ? lamAnswer : answer) };
  useLayoutEffect(() => {
    const carried = unpack(tool, parseCarried);
    if (carried) {
      setEntry(carried.entry);
      setLam(carried.lam);
      if (carried.answered && carried.steps.at(-1) === 'lam') setLamAnswer(checkEntry(carried.lam, localDate()));
      else if (carried.answered) setAnswer(answerTo(carried.entry));
      way.resume(carried.steps);
    }
    return packOnSwitch(tool, () => now.current);
  }, []);

  /** A changed entry takes the old answer away: nobody should read it with the new numbers. */
  const change = (next: Entry): void => {
    setEntry(next);
    setAnswer(undefined);
    setDeletion('');
  };

  const compute = (): boolean => {
    const found = answerTo(entry);
    setAnswer(found);
    // What is kept follows what is computed, as long as the reader wants it kept.
    if (found) kept.follow(entry);
    return found !== undefined;
  };

  const forget = (): void => {
    if (!kept.remove()) return;
    clear();
    setDeletion(t('kept.deleted'));
  };

  const status =
    step === 'form' && answer
      ? sentenceOf(answer.result, lang, t)
      : step === 'lam' && lamAnswer
        ? lamSentence(lamAnswer, t)
        : deletion;

  return (
    <ToolFrame lang={lang} words={words} way={way} status={status} stored={kept.stored} onForget={forget}>
      {isQuestion(step) ? (
        <Question key={step} question={step} t={t} onAnswer={way.next} />
      ) : step === 'form' ? (
        <CycleForm lang={lang} t={t} entry={entry} onEntry={change} onSubmit={compute} />
      ) : step === 'lam' ? (
        <LamCheck
          lang={lang}
          t={t}
          methods={methods}
          entry={lam}
          onEntry={(next) => {
            setLam(next);
            setLamAnswer(undefined);
          }}
          answer={lamAnswer}
          onAnswer={setLamAnswer}
        />
      ) : (
        <Explained explanation={step} t={t} help={help} methods={methods} />
      )}
      {step === 'form' && answer && (
        <Estimate
          result={answer.result}
          lengths={answer.read.lengths}
          mode={answer.mode}
          lang={lang}
          t={t}
          help={help}
          kept={kept}
          onKeep={() => kept.save(entry)}
        />
      )}
    </ToolFrame>
  );
}
