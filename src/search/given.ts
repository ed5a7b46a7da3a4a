/** What the results page gives its script: its parts, and words in its language. */
import { fill } from '../i18n/fill.ts';

/** A word of the interface; with a number, in the form that the language counts it with. */
export type Word = (key: string, values?: { q?: string; n?: number }) => string;

/** A part that the page always has. */
export function part<E extends Element>(page: HTMLElement, selector: string, type: new () => E): E {
  const found = page.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}.`);
  return found;
}

export const wordsGiven =
  (page: HTMLElement): Word =>
  (key, values = {}) => {
    const words = JSON.parse(page.dataset['words'] ?? '{}') as Record<string, string>;
    if (values.n === undefined) return fill(words[key] ?? '', values);
    const form = new Intl.PluralRules(page.dataset['locale']).select(values.n) === 'one' ? 'one' : 'other';
    return fill(words[`${key}.${form}`] ?? '', values);
  };
