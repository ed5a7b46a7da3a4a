import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/messages.ts';
import { LANGS } from '../../languages.ts';
import { EXPLANATIONS, FIRST, isQuestion, PATH, QUESTIONS, type Step } from './questions.ts';
import { toolWords } from './words.ts';

/** Every way through the questions, as the steps it visits. */
function ways(step: Step, before: Step[] = []): Step[][] {
  if (before.includes(step)) throw new Error(`${step} comes back to itself`);
  const way = [...before, step];
  return isQuestion(step) ? PATH[step].flatMap(({ to }) => ways(to, way)) : [way];
}

const all = ways(FIRST);

test('every path ends in the form, in the LAM check or in an explanation', () => {
  for (const way of all) expect(['form', 'lam', ...EXPLANATIONS]).toContain(way.at(-1));
});

test('every question, every explanation and the LAM check can be reached', () => {
  const reached = new Set(all.flat());
  expect([...QUESTIONS, ...EXPLANATIONS, 'form', 'lam'].filter((step) => !reached.has(step as Step))).toEqual([]);
});

test('a reader to whom none of it applies is at the form after one tap', () => {
  expect(PATH[FIRST].find(({ answer }) => answer === 'nothing')?.to).toBe('form');
});

test('only "none of these" leads to the form, at the first question or at the last', () => {
  const asks = QUESTIONS.flatMap((question) => PATH[question].map(({ answer, to }) => ({ question, answer, to })));
  expect(asks.filter(({ to }) => to === 'form')).toEqual([
    { question: 'birth', answer: 'nothing', to: 'form' },
    { question: 'other', answer: 'nothing', to: 'form' },
  ]);
});

test.for([
  ['breastfeeding', 'regular-breastfeeding', 'lam'],
  ['postpartum', 'regular-postpartum', 'postpartum'],
] as const)('%s: no form without three periods that are regular again', ([kind, regular, none]) => {
  const ask = PATH[`periods-${kind}`];
  expect(ask.map(({ answer, to }) => [answer, to])).toEqual([
    ['none', none],
    ['few', kind === 'breastfeeding' ? 'breastfeeding-periods' : 'postpartum'],
    ['three', regular],
  ]);
  for (const way of all.filter((steps) => steps.includes(`periods-${kind}`) && steps.at(-1) === 'form'))
    expect(way.slice(-4)).toEqual([`periods-${kind}`, regular, 'other', 'form']);
  expect(PATH[regular].map(({ answer, to }) => [answer, isQuestion(to)])).toEqual([
    ['yes', true],
    ['no', false],
  ]);
});

test('answers of a question are different from each other', () => {
  for (const question of QUESTIONS) {
    const answers = PATH[question].map(({ answer }) => answer);
    expect(new Set(answers).size).toBe(answers.length);
  }
});

describe.for(LANGS)('words in "%s"', (lang) => {
  const words = toolWords[lang];
  const t = translator(words, lang);
  const text = (key: string): string | undefined => (t.has(key) ? t(key) : undefined);
  const answers = QUESTIONS.flatMap((question) => PATH[question].map(({ answer }) => `answer.${question}.${answer}`));
  const explained = EXPLANATIONS.flatMap((step) => ['', '.text', '.next'].map((part) => `explain.${step}${part}`));

  test.for([...QUESTIONS.map((question) => `question.${question}`), ...answers, ...explained])('%s', (key) => {
    expect(text(key)).toMatch(/\S/);
  });

  test('none is left over from a step that is gone', () => {
    const known = new Set([
      ...QUESTIONS.flatMap((question) => ['', '.why', '.list'].map((part) => `question.${question}${part}`)),
      ...answers,
      ...explained,
    ]);
    expect(Object.keys(words).filter((key) => /^(question|answer|explain)\./.test(key) && !known.has(key))).toEqual([]);
  });
});
