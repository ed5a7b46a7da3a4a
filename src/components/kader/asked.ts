/** The kit's questions in one language, with where to read on. */
import { signLine } from '../../i18n/sign-line.ts';
import type { AskedQuestion } from '../../kader/asked-question.ts';
import type { Lang } from '../../languages.ts';
import type { QuestionData } from '../../schemas/question.ts';
import { nameOf, yearOf } from '../../schemas/source.ts';
import { cardTitle, signCards } from '../../site/danger-signs.ts';
import { pageByKey, resolve, siteContent } from '../../site/index.ts';
import { linkTo, sourceHref } from '../../site/link.ts';
import { need } from '../../site/resolve.ts';

/** “Bayi: periksakan hari ini, jika …”: a danger sign and what to do, in its own words. */
function signText(key: string, lang: Lang): string {
  const sign = need(resolve().sign(key));
  const [card] = signCards([sign]);
  return card ? `${cardTitle(card, lang)}: ${signLine(sign, lang)}` : signLine(sign, lang);
}

function asked({ key, lesson, right, article, sources, sign, ...words }: QuestionData, lang: Lang): AskedQuestion {
  return {
    key,
    lesson,
    right,
    ...words[lang],
    article: linkTo(pageByKey(article, lang)),
    sources: sources.map((id) => {
      const source = need(resolve().source(id));
      return { title: [nameOf(source), yearOf(source)].filter(Boolean).join(' '), href: sourceHref(id, lang) };
    }),
    sign: sign && signText(sign, lang),
  };
}

/** Questions of the test, lesson by lesson. */
export const testQuestions = (lang: Lang): AskedQuestion[] => {
  const { questions, lessons } = siteContent();
  return lessons.flatMap(({ key }) =>
    questions.filter(({ use, lesson }) => use === 'test' && lesson === key).map((question) => asked(question, lang)),
  );
};

/** The two questions that end a lesson. */
export const lessonQuestions = (lesson: string, lang: Lang): AskedQuestion[] =>
  siteContent()
    .questions.filter(({ use, lesson: own }) => use === 'lesson' && own === lesson)
    .map((question) => asked(question, lang));

/** Letters of answers, on paper and on screen. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
