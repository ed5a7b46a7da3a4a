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

test('a word speaks for or against a few pages only, however many there are', () => {
  const many = Array.from({ length: 40 }, (_, page) => [asked(`word ${page}`, page), asked('word again', page)]).flat();
  const weights = learn(many, 40).get('word')?.weights ?? [];
  expect(Array.from(weights).filter(Boolean).length).toBeLessThan(10);
});

test('the same questions teach the same', () => {
  expect(learn(EXAMPLES, PAGES)).toEqual(learned);
});
