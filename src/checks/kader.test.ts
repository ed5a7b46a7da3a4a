import { describe, expect, test } from 'vitest';
import { parseList } from '../content/front-matter.ts';
import type { Content } from '../content/read.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { type QuestionData, questionSchema } from '../schemas/question.ts';
import { skillSchema } from '../schemas/skill.ts';
import { articlePair, dangerSign, site } from '../testing/content.ts';
import { checkKader } from './kader.ts';

const WORDS = {
  ask: 'What comes next?',
  answers: ['Wait a week and look again', 'Go today', 'Never'],
  why: 'Because an article says so, plainly.',
};

const question = (fields: Record<string, unknown> = {}): QuestionData =>
  questionSchema.parse({
    key: 'go',
    lesson: 'first',
    use: 'test',
    right: 2,
    id: WORDS,
    en: WORDS,
    article: 'back-massage',
    sources: ['kent2006'],
    ...fields,
  });

/** As many questions as a test needs, the right answer in turns. */
const wholeTest = (change: (index: number) => Record<string, unknown> = () => ({})): QuestionData[] =>
  Array.from({ length: 24 }, (_, index) =>
    question({
      key: `test-${index}`,
      right: (index % 3) + 1,
      ...change(index),
    }),
  );
const ends = [1, 2].map((n) => question({ key: `end-${n}`, use: 'lesson' }));

const LESSON_WORDS = {
  title: 'First lesson',
  slug: 'first-lesson',
  description: 'A lesson of ten minutes about nothing but what a test needs to be told of.',
  show: ['A doll', 'A cup of water'],
  say: ['Look at the chin', 'Praise one thing'],
};
const lesson = (fields: Record<string, unknown> = {}) =>
  lessonSchema.parse({
    key: 'first',
    id: LESSON_WORDS,
    en: LESSON_WORDS,
    parts: [{ of: 'back-massage', part: 'KeyPoints' }],
    ...fields,
  });

const problemsOf = (parts: Partial<Content>) =>
  checkKader(site({ articles: articlePair(), lessons: [lesson()], questions: [...wholeTest(), ...ends], ...parts }));

/** The problems of one question among good ones. */
const problemsOfOne = (fields: Record<string, unknown>) =>
  problemsOf({ questions: [...wholeTest(), ...ends, question({ key: 'odd', ...fields })] });

test('a whole kit passes', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('a question fails when', () => {
  test.for<[string, Record<string, unknown>, string, string]>([
    ['its lesson is unknown', { lesson: 'gone' }, 'odd.lesson', '"gone" is not in content/kader/lessons.yaml'],
    ['its article is unknown', { article: 'gone' }, 'odd.article', '"gone" is not in content/articles/'],
    ['its source is unknown', { sources: ['kent'] }, 'odd.sources', '"kent" is not in content/sources.json'],
    ['its danger sign is unknown', { sign: 'gone' }, 'odd.sign', '"gone" is not in content/danger-signs.yaml'],
    ['no answer has the number of the right one', { right: 4 }, 'odd.right', 'there is no answer 4'],
    [
      'the languages offer different numbers of answers',
      { en: { ...WORDS, answers: [...WORDS.answers, 'Perhaps'] } },
      'odd.en.answers',
      '3 and 4 answers: the languages differ',
    ],
    [
      'two answers are the same',
      { en: { ...WORDS, answers: ['Go today', 'go today', 'Never'] } },
      'odd.en.answers',
      'two answers are the same',
    ],
  ])('%s', ([, fields, field, reason]) => {
    expect(problemsOfOne(fields)).toContainEqual(
      expect.objectContaining({ file: 'content/kader/questions.yaml', field, reason }),
    );
  });

  test('its article does not cite its source, unless its danger sign names it', () => {
    const parts = {
      articles: articlePair({ mdx: '<KeyPoints>\n\n- A point.\n\n</KeyPoints>' }),
      questions: [...wholeTest(() => ({ sign: 'baby-limp' })), ...ends.map((end) => ({ ...end, sign: 'baby-limp' }))],
      dangerSigns: [dangerSign()],
    };
    expect(problemsOf(parts)).toEqual([]);
    expect(problemsOf({ ...parts, dangerSigns: [dangerSign({ sources: [], seen: 'knowledge' })] })[0]).toMatchObject({
      field: 'test-0.sources',
      reason: 'the article "back-massage" (id) does not cite "kent2006"',
    });
  });
});

describe('the test fails when', () => {
  test('it is too short', () => {
    expect(problemsOf({ questions: [...wholeTest().slice(1), ...ends] })).toMatchObject([
      { reason: 'the test has 23 questions, at least 24 belong into it' },
    ]);
  });

  test('it asks nothing of a lesson', () => {
    const other = lesson({ key: 'second' });
    const found = problemsOf({ lessons: [lesson(), other] });
    expect(found.map(({ reason }) => reason)).toEqual([
      'the test asks nothing of the lesson "second"',
      '0 questions end this lesson, not 2',
    ]);
  });

  test('one place holds most right answers', () => {
    expect(problemsOf({ questions: [...wholeTest(() => ({ right: 2 })), ...ends] })).toMatchObject([
      { reason: 'answer 2 is right in 24 of 24 questions: whoever always takes it passes' },
    ]);
  });

  test('the right answer is mostly the longest', () => {
    const told = (index: number) => {
      const answers = ['No', 'Yes', 'Never'].map((text, at) => (at === index % 3 ? `${text}, because of this` : text));
      return { id: { ...WORDS, answers }, en: { ...WORDS, answers } };
    };
    expect(problemsOf({ questions: [...wholeTest(told), ...ends] }).map(({ reason }) => reason)).toEqual(
      ['id', 'en'].map(
        (lang) => `in "${lang}" the right answer is the longest in 24 of 24 questions, which gives it away`,
      ),
    );
  });
});

test('a lesson shows parts that its articles have, and a checklist the steps of a how-to', () => {
  const skill = skillSchema.parse({
    key: 'skill',
    id: { title: 'Melatih' },
    en: { title: 'Practice' },
    steps_of: 'back-massage',
    before: [{ id: 'Meminta izin', en: 'Asks first' }],
    after: [{ id: 'Memuji', en: 'Praises' }],
  });
  const found = problemsOf({ lessons: [lesson({ parts: [{ of: 'back-massage', part: 'Myth' }] })], skills: [skill] });
  expect(found.map(({ file, field, reason }) => `${file} ${field}: ${reason}`)).toEqual([
    'content/kader/lessons.yaml first.parts: content/articles/back-massage/id.mdx has no <Myth>',
    'content/kader/lessons.yaml first.parts: content/articles/back-massage/en.mdx has no <Myth>',
    'content/kader/skills.yaml skill.steps_of: content/articles/back-massage/id.mdx has no <Steps>',
    'content/kader/skills.yaml skill.steps_of: content/articles/back-massage/en.mdx has no <Steps>',
  ]);
  expect(problemsOf({ lessons: [lesson({ parts: [{ of: 'gone', part: 'Myth' }] })] })).toMatchObject([
    { field: 'first.parts', reason: '"gone" is not in content/articles/' },
  ]);
});

test('the booklet has chapters that are articles, with parts that they have in every language', () => {
  const booklet = (fields: Record<string, unknown>) => problemsOf({ booklet: [chapterSchema.parse(fields)] });
  expect(booklet({ key: 'back-massage' })).toEqual([]);
  expect(booklet({ key: 'gone' })).toMatchObject([
    { file: 'content/kader/booklet.yaml', field: 'gone', reason: '"gone" is not in content/articles/' },
  ]);
  expect(booklet({ key: 'back-massage', parts: ['Myth'] }).map(({ field, reason }) => `${field}: ${reason}`)).toEqual(
    ['id', 'en'].map((lang) => `back-massage.parts: content/articles/back-massage/${lang}.mdx has no <Myth>`),
  );
});

describe('rows as an editor types them', () => {
  const GOOD = `- key: go
  lesson: first
  use: test
  right: 2
  id: { ask: 'Apa langkahnya?', answers: [Tunggu, Berangkat, Tidak], why: Begitulah isi artikelnya. }
  en: { ask: 'What comes next?', answers: [Wait, Go, Never], why: That is what the article says. }
  article: back-massage
  sources: [kent2006]
`;
  const problemsIn = (yaml: string) => parseList(yaml, questionSchema, 'content/kader/questions.yaml').problems;

  test('a good one is read', () => {
    expect(problemsIn(GOOD)).toEqual([]);
  });

  test.for<[string, string, number, string, string]>([
    ['without a language', GOOD.replace(/ {2}en: .*\n/, ''), 1, '"go.en" is missing', 'What comes'],
    ['without sources', GOOD.replace('[kent2006]', '[]'), 8, '"go.sources"', 'nice-qs57'],
    ['with two answers', GOOD.replace('[Wait, Go, Never]', '[Wait, Go]'), 6, '"go.en.answers"', 'Menjemurnya'],
    ['that does not ask', GOOD.replace('next?', 'next.'), 6, 'must end with a question mark', 'Apa yang Anda'],
    ['with a right answer in words', GOOD.replace('right: 2', 'right: Go'), 4, '"go.right"', 'right: 3'],
    ['with an unknown field', `${GOOD}  points: 2\n`, 9, 'unknown field "points"', 'remove it, or use one of'],
  ])('one %s names line, reason and mend', ([, yaml, line, reason, fix]) => {
    const [problem] = problemsIn(yaml);
    expect(problem?.line).toBe(line);
    expect(problem?.reason).toContain(reason);
    if (reason !== '"go.en" is missing') expect(problem?.fix).toContain(fix);
  });
});
