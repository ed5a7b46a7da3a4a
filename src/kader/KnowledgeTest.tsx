/** The knowledge test: three rounds of the same questions, points side by side. Nothing leaves the device. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';
import { localDate, toIso } from '../tools/shared/civil-date.ts';
import { packOnSwitch, unpack } from '../tools/shared/language-hop.ts';
import { ToolFrame } from '../tools/shared/ToolFrame.tsx';
import { useKept } from '../tools/shared/use-kept.ts';
import { useSteps } from '../tools/shared/use-steps.ts';
import type { AskedQuestion } from './asked-question.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { dayText, Result, sentenceOf } from './Result.tsx';
import {
  type Answers,
  bySubject,
  nextRound,
  parseRounds,
  percentOf,
  type Round,
  ROUNDS,
  type Rounds,
  roundsStore,
  scoreOf,
} from './rounds.ts';
import type { KaderWords } from './words.ts';

interface Props {
  lang: Lang;
  words: KaderWords;
  questions: readonly AskedQuestion[];
  /** Names of lessons, by their keys. */
  subjects: Readonly<Record<string, string>>;
}

type Step = 'start' | { round: Round; part: number | 'result' };

/** Three questions take about two minutes. */
const MINUTES_A_QUESTION = 0.6;

const TOOL = 'kader-test';

export default function KnowledgeTest({ lang, words, questions, subjects }: Props) {
  const t = translator(words, lang);
  const way = useSteps<Step>('start');
  const [rounds, setRounds] = useState<Rounds>({});
  const [answers, setAnswers] = useState<Answers>({});
  const [status, setStatus] = useState('');
  /** What came of storing or deleting, for everybody to see. */
  const [note, setNote] = useState('');
  const parts = bySubject(questions);
  const { step } = way;

  const now = useRef<Rounds>();
  now.current = rounds;
  const kept = useKept(roundsStore, {
    found: setRounds,
    deletedElsewhere: () => setNote(t('kept.deletedElsewhere')),
  });
  useLayoutEffect(() => {
    const carried = unpack(TOOL, parseRounds);
    if (carried) setRounds(carried);
    return packOnSwitch(TOOL, () => now.current);
  }, []);

  const begin = (round: Round): void => {
    setAnswers({});
    setStatus('');
    setNote('');
    way.next({ round, part: 0 });
  };
  const goOn = (round: Round, part: number): void => {
    if (part + 1 < parts.length) {
      way.next({ round, part: part + 1 });
      return;
    }
    const taken: Rounds = { ...rounds, [round]: { on: toIso(localDate()), answers } };
    setRounds(taken);
    kept.follow(taken);
    setStatus(sentenceOf(t, scoreOf(questions, answers)));
    way.next({ round, part: 'result' });
  };
  const keep = (): void => {
    const problem = kept.save(rounds);
    setNote(problem ? t(`kept.${problem}`) : '');
  };
  const forget = (): void => setNote(kept.remove() ? t('kept.deleted') : '');
  const part = step === 'start' || step.part === 'result' ? undefined : parts[step.part];

  return (
    <ToolFrame lang={lang} words={words} way={way} status={status} stored={kept.stored} onForget={forget}>
      {step === 'start' ? (
        <>
          <h2 tabindex={-1} data-focus class="text-2xl outline-none">
            {t('test.title')}
          </h2>
          <p class="mt-1 text-soft">
            {t('test.lead', { count: questions.length, minutes: Math.round(questions.length * MINUTES_A_QUESTION) })}
          </p>
          <ol class="mt-4 grid list-none gap-4">
            {ROUNDS.map((round) => {
              const taken = rounds[round];
              const name = t(`round.${round}`);
              const score = taken && scoreOf(questions, taken.answers);
              return (
                <li key={round} class="border-t border-line pt-3">
                  <h3 class="text-lg">{name}</h3>
                  <p class="text-soft">
                    {score
                      ? t('round.done', { ...score, percent: percentOf(score), date: dayText(taken.on, lang) })
                      : t(`round.${round}.note`)}
                  </p>
                  <p class="mt-2 flex flex-wrap gap-2">
                    {score && (
                      <button type="button" class="button" onClick={() => way.next({ round, part: 'result' })}>
                        {t('round.open')}
                        <span class="sr-only">: {name}</span>
                      </button>
                    )}
                    <button
                      type="button"
                      class={`button ${round === nextRound(rounds) ? '' : 'quiet'}`}
                      onClick={() => begin(round)}
                    >
                      {t(score ? 'round.again' : 'round.take', { round: name.toLowerCase() })}
                    </button>
                  </p>
                </li>
              );
            })}
          </ol>
        </>
      ) : step.part === 'result' ? (
        <>
          <Result t={t} lang={lang} round={step.round} rounds={rounds} questions={questions} subjects={subjects} />
          <div class="no-print mt-5 flex flex-wrap gap-2">
            {!kept.stored && (
              <button type="button" class="button quiet" onClick={keep}>
                {t('kept.save')}
              </button>
            )}
            <button type="button" class="button quiet" onClick={() => window.print()}>
              {t('class.print')}
            </button>
          </div>
          <p class="no-print mt-2 text-sm text-soft">{t('kept.note')}</p>
        </>
      ) : (
        part && (
          <QuestionForm
            key={step.part}
            t={t}
            heading={`${t(`round.${step.round}`)}. ${t('test.part', { part: step.part + 1, parts: parts.length })}`}
            subject={subjects[part.lesson] ?? part.lesson}
            questions={part.questions}
            answers={answers}
            onAnswers={setAnswers}
            isLast={step.part + 1 === parts.length}
            onDone={() => goOn(step.round, step.part as number)}
          />
        )
      )}
      <p role="status" class="mt-2 font-semibold text-accent">
        {note}
      </p>
    </ToolFrame>
  );
}
