import { expect, test } from 'vitest';
import { type LearnedWord, likelihoods } from '../query/likely.ts';
import { type Example, learn } from './learn.ts';

const [SUPPLY, PUMPING, PAGES] = [0, 1, 2];
const asked = (question: string, ...pages: number[]): Example => ({ words: question.split(' '), pages });
const EXAMPLES = [
  ...['always hungry', 'hungry evening', 'hungry again', 'hungry night'].map((question) => asked(question, SUPPLY)),
  ...['motor noise', 'motor weak', 'motor evening', 'noise night'].map((question) => asked(question, PUMPING)),
  ...['price list', 'price today', 'price again'].map((question) => asked(question)),
];
const learned = learn(EXAMPLES, PAGES);
const known = (question: string): LearnedWord[] => question.split(' ').flatMap((word) => learned.get(word) ?? []);
/** The place of what is most likely meant. */
function likeliest(question: string): number {
  const all = likelihoods(known(question), PAGES);
  return all.indexOf(Math.max(...all));
}

test.for([
  ['hungry today', SUPPLY],
  ['motor broken', PUMPING],
  ['price of motors', PAGES],
] as const)('what “%s” means is told by questions with its words', ([question, place]) => {
  expect(likeliest(question)).toBe(place);
});

test('words of fewer than three questions teach nothing', () => {
  expect([...learned.keys()].toSorted()).toEqual(['hungry', 'motor', 'price']);
});

test.for([
  ['many', Array.from({ length: 40 }, (_, page) => [asked(`word ${page}`, page), asked('word again', page)]).flat()],
  ['one', Array.from({ length: 40 }, () => asked('word', 3))],
] as const)('a word of questions about %s speaks for or against six pages, however many there are', ([, questions]) => {
  const weights = Array.from(learn(questions, 40).get('word')?.weights ?? []);
  expect(weights.filter(Boolean)).toHaveLength(6);
  expect(weights.every(Number.isFinite)).toBe(true);
});

test('the same questions teach the same', () => {
  expect(learn(EXAMPLES, PAGES)).toEqual(learned);
});
