/** Is my baby getting enough: questions, then an answer in levels. Nothing here judges; `answer.ts` does. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { localDate } from '../shared/civil-date.ts';
import { packOnSwitch, unpack } from '../shared/language-hop.ts';
import { ToolFrame } from '../shared/ToolFrame.tsx';
import { useSteps } from '../shared/use-steps.ts';
import { judge } from './answer.ts';
import { AnswerCard, type Links, sentenceOf, type SourceNames } from './AnswerCard.tsx';
import { answersIn, dayIn, emptyEntry, type Entry, FORMS, isEntry, isWay, type Step } from './entry.ts';
import { AgeFields, DangerFields, FeedFields, NappyFields, WeightFields } from './fields.tsx';
import { Form } from './Form.tsx';
import type { WordedRow } from './rows.ts';
import { signsIn } from './signs.ts';
import type { ToolWords } from './words.ts';

interface Props {
  lang: Lang;
  words: ToolWords;
  /** The tool's key. */
  tool: string;
  rows: readonly WordedRow[];
  sources: SourceNames;
  links: Links;
}

interface Carried {
  steps: readonly Step[];
  entry: Entry;
}

const parseCarried = (value: unknown): Carried | undefined => {
  const { steps, entry } = (value ?? {}) as Partial<Carried>;
  return isWay(steps) && isEntry(entry) ? { steps, entry } : undefined;
};

export default function EnoughMilk({ lang, words, tool, rows, sources, links }: Props) {
  const t = translator(words, lang);
  const way = useSteps<Step>('age');
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const { step } = way;

  const now = useRef<Carried>();
  now.current = { steps: way.steps, entry };
  useLayoutEffect(() => {
    const carried = unpack(tool, parseCarried);
    if (carried) {
      setEntry(carried.entry);
      way.resume(carried.steps);
    }
    return packOnSwitch(tool, () => now.current);
  }, []);

  const today = localDate();
  const day = dayIn(entry, today) ?? 1;
  const answers = answersIn(entry, today);
  const answer = step === 'answer' && answers ? judge(answers, rows) : undefined;

  const goOn = (): void => {
    // Who has ticked an emergency is asked nothing more.
    const urgent = step === 'danger' && answers && signsIn(answers, rows).some(({ level }) => level === 'emergency');
    way.next(urgent ? 'answer' : (FORMS[FORMS.indexOf(step as (typeof FORMS)[number]) + 1] ?? 'answer'));
  };
  const button = step === 'danger' && entry.seen.length === 0 ? t('none') : t(step === 'weight' ? 'submit' : 'next');

  return (
    <ToolFrame lang={lang} words={words} way={way} status={answer ? sentenceOf(answer, t) : ''}>
      {step === 'answer' ? (
        answers &&
        answer && (
          <AnswerCard answers={answers} answer={answer} rows={rows} t={t} lang={lang} sources={sources} links={links} />
        )
      ) : (
        <Form key={step} step={step} t={t} entry={entry} onEntry={setEntry} onDone={goOn} button={button}>
          {(props) =>
            step === 'age' ? (
              <AgeFields {...props} />
            ) : step === 'danger' ? (
              <DangerFields {...props} day={day} rows={rows} />
            ) : step === 'nappies' ? (
              <NappyFields {...props} day={day} />
            ) : step === 'feeds' ? (
              <FeedFields {...props} day={day} />
            ) : (
              <WeightFields {...props} />
            )
          }
        </Form>
      )}
    </ToolFrame>
  );
}
