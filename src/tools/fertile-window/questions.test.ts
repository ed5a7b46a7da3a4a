import { describe, expect, test } from 'vitest';
import { EXPLANATIONS, FIRST, isQuestion, PATH, QUESTIONS, type Step } from './questions.ts';
import { toolWords } from './words.ts';

/** Every way through the questions, as the steps it visits. */
function ways(step: Step, before: Step[] = []): Step[][] {
  if (before.includes(step)) throw new Error(`${step} comes back to itself`);
  const way = [...before, step];
  return isQuestion(step) ? PATH[step].flatMap(({ to }) => ways(to, way)) : [way];
}

const all = ways(FIRST);

test('every path ends in the form or in an explanation', () => {
  for (const way of all) expect(['form', ...EXPLANATIONS]).toContain(way.at(-1));
});

test('every question and every explanation can be reached', () => {
  const reached = new Set(all.flat());
  expect([...QUESTIONS, ...EXPLANATIONS, 'form' as const].filter((step) => !reached.has(step))).toEqual([]);
});

test('a reader to whom none of it applies is at the form after two taps', () => {
  const shortest = Math.min(...all.filter((way) => way.at(-1) === 'form').map((way) => way.length - 1));
  expect(shortest).toBe(2);
});

test('breastfeeding without three regular periods never leads to the form', () => {
  for (const { answer, to } of PATH['periods-breastfeeding'].filter((choice) => choice.answer !== 'regular'))
    expect([answer, to]).toEqual([answer, answer === 'none' ? 'breastfeeding-no-period' : 'breastfeeding-periods']);
  for (const way of all.filter((steps) => steps.at(-1) === 'form')) expect(way).toContain('other');
});

test('answers of a question are different from each other', () => {
  for (const question of QUESTIONS) {
    const answers = PATH[question].map(({ answer }) => answer);
    expect(new Set(answers).size).toBe(answers.length);
  }
});

describe.for(Object.entries(toolWords))('words in "%s"', ([, words]) => {
  const text = (key: string): string | undefined => (words as Record<string, string>)[key];
  const answers = QUESTIONS.flatMap((question) => PATH[question].map(({ answer }) => `answer.${question}.${answer}`));
  const explained = EXPLANATIONS.flatMap((step) => ['', '.text', '.next'].map((part) => `explain.${step}${part}`));

  test.for([...QUESTIONS.map((question) => `question.${question}`), ...answers, ...explained])('%s', (key) => {
    expect(text(key)).toMatch(/\S/);
  });

  test('none is left over from a step that is gone', () => {
    const known = new Set([
      ...QUESTIONS.flatMap((question) => [`question.${question}`, `question.${question}.why`]),
      ...answers,
      ...explained,
    ]);
    expect(Object.keys(words).filter((key) => /^(question|answer|explain)\./.test(key) && !known.has(key))).toEqual([]);
  });
});
