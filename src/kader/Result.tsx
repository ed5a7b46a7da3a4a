/** What a round gave: points beside those of the other rounds, also by lesson, and every question with its reason. */
import type { Lang } from '../languages.ts';
import { parseIso } from '../tools/shared/civil-date.ts';
import { dateText } from '../tools/shared/dates.tsx';
import type { AskedQuestion } from './asked-question.ts';
import {
  type Answers,
  bySubject,
  percentOf,
  type Round,
  ROUNDS,
  type Rounds,
  type Score,
  scoreOf,
  UNKNOWN,
} from './rounds.ts';
import type { KaderTranslate } from './words.ts';

interface Props {
  t: KaderTranslate;
  lang: Lang;
  round: Round;
  rounds: Rounds;
  questions: readonly AskedQuestion[];
  /** Names of lessons, by their keys. */
  subjects: Readonly<Record<string, string>>;
}

/** A whole number with its sign. */
const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

/** A round in one sentence. */
export function sentenceOf(t: KaderTranslate, score: Score): string {
  return t('result.sentence', { right: score.right, of: score.of, percent: percentOf(score) });
}

/** A day as the language writes it. */
export function dayText(iso: string, lang: Lang): string {
  const date = parseIso(iso);
  return date ? dateText(date, lang) : iso;
}

export function Result({ t, lang, round, rounds, questions, subjects }: Props) {
  const taken = ROUNDS.flatMap((name) => (rounds[name] ? [{ name, ...rounds[name] }] : []));
  const answers = rounds[round]?.answers ?? {};
  const score = scoreOf(questions, answers);
  const before = round !== 'before' && rounds.before ? scoreOf(questions, rounds.before.answers) : undefined;
  const rows = [
    ...bySubject(questions).map(({ lesson, questions: own }) => ({ name: subjects[lesson] ?? lesson, own })),
    { name: t('result.all'), own: questions },
  ];
  return (
    <div class="print-target">
      <h2 tabindex={-1} data-focus class="text-2xl outline-none">
        {t('result.title', { round: t(`round.${round}`) })}
      </h2>
      <p class="mt-3 text-xl/normal font-semibold">{sentenceOf(t, score)}</p>
      {before && (
        <p class="mt-1">
          {t('result.change', {
            before: before.right,
            round: t(`round.${round}`).toLowerCase(),
            after: score.right,
            change: signed(score.right - before.right),
          })}
        </p>
      )}
      <table class="kader-table mt-5 w-full">
        <caption class="pb-2 text-left font-semibold">{t('result.subjects')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.subject')}</th>
            {taken.map(({ name }) => (
              <th key={name} scope="col">
                {t(`round.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, own }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {taken.map((each) => {
                const { right, of } = scoreOf(own, each.answers);
                return (
                  <td key={each.name}>
                    {right}/{of}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="mt-2 text-sm text-soft">
        {taken.map(({ name, on }) => `${t(`round.${name}`)}: ${dayText(on, lang)}`).join('. ')}.
      </p>
      <p class="mt-3">{t('result.what')}</p>
      <details class="no-print mt-5 border-t border-line pt-2">
        <summary class="min-h-11 content-center font-semibold text-accent">
          {t(round === 'before' && !rounds.after ? 'result.answers.before' : 'result.answers')}
        </summary>
        <ol class="list-decimal pl-6">
          {questions.map((question) => (
            <li key={question.key} class="mt-4">
              <Explained t={t} question={question} answers={answers} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Explained({ t, question, answers }: { t: KaderTranslate; question: AskedQuestion; answers: Answers }) {
  const { key, ask, answers: offered, right, why, article, sources, sign } = question;
  const given = answers[key] ?? UNKNOWN;
  return (
    <>
      <p class="font-semibold">{ask}</p>
      <p class={given === right ? 'text-accent' : 'text-urgent'}>
        <b>{t(given === right ? 'result.isRight' : given === UNKNOWN ? 'result.isUnknown' : 'result.isWrong')}.</b>
        {given !== right && given !== UNKNOWN && ` ${t('result.yours')}: ${offered[given - 1] ?? ''}.`}
      </p>
      <p>
        {t('result.right')}: <b>{offered[right - 1]}</b>. {why}
      </p>
      {sign && (
        <p>
          {t('result.sign')}: {sign}.
        </p>
      )}
      <p class="text-sm text-soft">
        {t('result.read')}: <a href={article.href}>{article.title}</a>. {t('result.sources')}:{' '}
        {sources.flatMap(({ title, href }, index) => [
          index > 0 ? '; ' : '',
          <a key={href} href={href}>
            {title}
          </a>,
        ])}
        .
      </p>
    </>
  );
}
