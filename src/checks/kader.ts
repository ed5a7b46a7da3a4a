import type { Problem } from '../content/problem.ts';
import type { Document } from '../content/read.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS } from '../languages.ts';
import type { ArticleData } from '../schemas/article.ts';
import { LESSON_QUESTIONS, type LessonData } from '../schemas/lesson.ts';
import { FEWEST_TEST_QUESTIONS, type QuestionData } from '../schemas/question.ts';
import type { Site } from '../site/site.ts';
import type { Check } from './check.ts';

/**
 * The kit for health volunteers: every question has one right answer that an article supports with the same sources, no
 * pattern gives the answers away, and lessons, checklists and the booklet show parts that exist.
 */
export const checkKader: Check = (site) => [
  ...site.content.questions.flatMap((question) => checkQuestion(question, site)),
  ...checkTest(site),
  ...site.content.lessons.flatMap((lesson) => checkLesson(lesson, site)),
  ...checkSkills(site),
  ...checkBooklet(site),
];

const problem = (file: string, field: string, reason: string, fix: string): Problem => ({ file, field, reason, fix });

/** The texts of an article, one a language; none where something else has said already that it is missing or broken. */
const textsOf = ({ content }: Site, key: string): Document<ArticleData>[] =>
  content.articles.filter((article) => article.key === key);

function checkQuestion(question: QuestionData, site: Site): Problem[] {
  const { key, right, lesson, article, sources, sign } = question;
  const say = (field: string, reason: string, fix: string): Problem =>
    problem(LISTS.questions, `${key}.${field}`, reason, fix);
  const { lessons, damaged } = site.content;
  const references = [
    { field: 'article', ...site.resolve.article(article) },
    ...sources.map((source) => ({ field: 'sources', ...site.resolve.source(source) })),
    ...(sign ? [{ field: 'sign', ...site.resolve.sign(sign) }] : []),
  ].flatMap(({ field, problem: wrong }) => (wrong ? [say(field, wrong.reason, wrong.fix)] : []));
  const known = lessons.some((candidate) => candidate.key === lesson);
  const signSources = (sign && site.resolve.sign(sign).value?.sources) ?? [];
  const counts = LANGS.map((lang) => question[lang].answers.length);
  return [
    ...references,
    ...(known || damaged.lessons === 'all' || damaged.lessons.has(lesson)
      ? []
      : [
          say(
            'lesson',
            `"${lesson}" is not in ${LISTS.lessons}`,
            `use one of: ${lessons.map((candidate) => candidate.key).join(', ')}`,
          ),
        ]),
    ...(new Set(counts).size > 1
      ? [
          say(
            `${LANGS[1]}.answers`,
            `${counts.join(' and ')} answers: the languages differ`,
            'give every language the same answers, in the same order',
          ),
        ]
      : []),
    ...(right > Math.min(...counts)
      ? [say('right', `there is no answer ${right}`, `write a number from 1 to ${Math.min(...counts)}`)]
      : []),
    ...LANGS.flatMap((lang) => {
      const answers = question[lang].answers.map((answer) => answer.toLowerCase());
      return new Set(answers).size < answers.length
        ? [say(`${lang}.answers`, 'two answers are the same', 'make them differ: only one may be right')]
        : [];
    }),
    ...textsOf(site, article).flatMap(({ lang, body }) =>
      sources
        .filter((source) => !signSources.includes(source) && !body.citations.some((cited) => cited.source === source))
        .map((source) =>
          say(
            'sources',
            `the article "${article}" (${lang}) does not cite "${source}"`,
            'name the sources that stand behind the sentence of that article, or the article that has it',
          ),
        ),
    ),
  ];
}

/** The test as a whole: long enough, every lesson in it, and not to be guessed by where or how long the right answer is. */
function checkTest({ content: { questions, lessons, damaged } }: Site): Problem[] {
  if (questions.length === 0 || damaged.questions === 'all' || damaged.questions.size > 0) return [];
  const say = (reason: string, fix: string): Problem => ({ file: LISTS.questions, reason, fix });
  const test = questions.filter(({ use }) => use === 'test');
  const half = test.length / 2;
  const places = Map.groupBy(test, ({ right }) => right);
  return [
    ...(test.length < FEWEST_TEST_QUESTIONS
      ? [
          say(
            `the test has ${test.length} questions, at least ${FEWEST_TEST_QUESTIONS} belong into it`,
            'add questions with `use: test`',
          ),
        ]
      : []),
    ...lessons
      .filter(({ key }) => !test.some(({ lesson }) => lesson === key))
      .map(({ key }) => say(`the test asks nothing of the lesson "${key}"`, `add a question with lesson: ${key}`)),
    ...[...places]
      .filter(([, found]) => found.length > half)
      .map(([place, found]) =>
        say(
          `answer ${place} is right in ${found.length} of ${test.length} questions: whoever always takes it passes`,
          'change the order of the answers in some of them, in every language alike',
        ),
      ),
    ...LANGS.map((lang) => ({
      lang,
      longest: test.filter((question) => isLongest(question[lang].answers, question.right)),
    }))
      .filter(({ longest }) => longest.length > half)
      .map(({ lang, longest }) =>
        say(
          `in "${lang}" the right answer is the longest in ${longest.length} of ${test.length} questions, which gives it away`,
          `shorten it, or say more in a wrong one: ${longest.map(({ key }) => key).join(', ')}`,
        ),
      ),
  ];
}

const isLongest = (answers: readonly string[], right: number): boolean =>
  answers.every((answer, index) => index + 1 === right || answer.length < (answers[right - 1]?.length ?? 0));

function checkLesson({ key, parts }: LessonData, site: Site): Problem[] {
  const { questions, damaged } = site.content;
  const asked = questions.filter(({ lesson, use }) => lesson === key && use === 'lesson').length;
  return [
    ...(asked === LESSON_QUESTIONS || damaged.questions === 'all' || damaged.questions.size > 0
      ? []
      : [
          problem(
            LISTS.lessons,
            key,
            `${asked} questions end this lesson, not ${LESSON_QUESTIONS}`,
            `give ${LISTS.questions} exactly ${LESSON_QUESTIONS} questions with lesson: ${key} and use: lesson`,
          ),
        ]),
    ...checkParts(LISTS.lessons, key, parts, site),
  ];
}

/** Parts of articles that an entry of a list shows are there, in every language. */
const checkParts = (file: string, entry: string, parts: LessonData['parts'], site: Site): Problem[] =>
  parts.flatMap(({ of, part }) => {
    const field = `${entry}.parts`;
    const { problem: wrong } = site.resolve.article(of);
    if (wrong) return [problem(file, field, wrong.reason, wrong.fix)];
    return textsOf(site, of)
      .filter(({ body }) => !body.components.some(({ name }) => name === part))
      .map((text) =>
        problem(file, field, `${text.file} has no <${part}>`, 'choose a part that the article has in every language'),
      );
  });

/** Chapters of the booklet are articles; every article has the parts that every chapter shows. */
const checkBooklet = (site: Site): Problem[] =>
  site.content.booklet.flatMap(({ key, parts }) => {
    const { problem: wrong } = site.resolve.article(key);
    if (wrong) return [problem(LISTS.booklet, key, wrong.reason, wrong.fix)];
    return checkParts(
      LISTS.booklet,
      key,
      parts.map((part) => ({ of: key, part })),
      site,
    );
  });

const checkSkills = (site: Site): Problem[] =>
  site.content.skills.flatMap(({ key, steps_of: of }) => {
    const { problem: wrong } = site.resolve.article(of);
    if (wrong) return [problem(LISTS.skills, `${key}.steps_of`, wrong.reason, wrong.fix)];
    return textsOf(site, of)
      .filter(({ body }) => !body.components.some(({ name }) => name === 'Steps'))
      .map(({ file }) => problem(LISTS.skills, `${key}.steps_of`, `${file} has no <Steps>`, 'name a how-to'));
  });
