import { expect, test } from 'vitest';
import { LANGS } from '../languages.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { formsOf } from './stem.ts';
import { records } from './testing.ts';
import { vocabularyOf } from './vocabulary.ts';

test.for(LANGS)('in "%s" the build gets the same answers as a phone', (lang) => {
  const { pages } = records(lang);
  const phone = vocabularyOf(pages, lang);
  const build = buildVocabulary(pages, lang);
  expect(build.words()).toEqual(phone.words());
  for (const word of [...new Set(phone.words()), 'zzzz', 'pij']) {
    expect(build.textsWith(word)).toEqual(phone.textsWith(word));
    expect(build.pagesWith(word)).toBe(phone.pagesWith(word));
    expect(build.wordsFrom(word.slice(0, 3))).toEqual(phone.wordsFrom(word.slice(0, 3)));
    for (const form of formsOf(word, lang)) expect(build.wordsOfForm(form)).toEqual(phone.wordsOfForm(form));
  }
});
