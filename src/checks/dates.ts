import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import { yearOf } from '../schemas/source.ts';
import type { Check } from './check.ts';

/** Dates have sense: nothing changed before it appeared, nothing was reviewed tomorrow. */
export const checkDates: Check = ({ content, options: { today } }) => {
  const { articles, pages, tools, kader, sources } = content;
  const problems: Problem[] = [];
  const report = (file: string, field: string, reason: string, fix: string, level?: 'warning'): void =>
    void problems.push({ file, field, reason, fix, ...(level ? { level } : {}) });

  for (const { file, data } of [...articles, ...pages, ...tools, ...kader]) {
    const published = 'published' in data ? (data.published as string) : undefined;
    const scheduled = published !== undefined && published > today;
    if (data.updated > today && !(scheduled && data.updated === published))
      report(
        file,
        'updated',
        `${data.updated} is in the future`,
        `write the day on which the text changed, at the latest today: ${today}`,
      );
    if (published !== undefined && data.updated < published)
      report(
        file,
        'updated',
        `${data.updated} is before the day it was published, ${published}`,
        `updated: ${published}`,
      );
    if (scheduled)
      report(
        file,
        'published',
        `the page appears on ${published}, not before`,
        'build the site again on that day',
        'warning',
      );
  }

  for (const { file, key, hash, data } of articles) {
    if (data.review === 'awaiting') continue;
    const { on, next, hash: reviewed } = data.review;
    if (reviewed !== hash)
      problems.push({
        file,
        field: 'review',
        level: 'warning',
        rule: 'review',
        reason:
          reviewed === undefined
            ? 'the review does not say which state of the text was reviewed'
            : 'the text has changed since it was reviewed; readers are told that the review is out of date',
        fix: `ask the reviewer to read it again: \`npm run review -- ${key}\`, and then \`npm run review -- ${key} --record\``,
      });
    if (on > today)
      report(
        file,
        'review.on',
        `a review on ${on} has not happened yet`,
        `write the day of the review, at the latest today: ${today}`,
      );
    if (next <= on)
      report(file, 'review.next', `the next review, ${next}, is not after this one, ${on}`, 'write a later day');
    // Not an error: a day that passes by itself must not keep anybody from publishing a correction.
    else if (next < today)
      report(
        file,
        'review.next',
        `the next review was due on ${next}; readers are told so`,
        'ask the reviewer, or write `review: awaiting`',
        'warning',
      );
  }

  const thisYear = Number(today.slice(0, 4));
  for (const source of sources) {
    const year = yearOf(source);
    if (year !== undefined && (year > thisYear || year < 1800))
      report(
        LISTS.sources,
        `${source.id}.issued`,
        `the year ${year} cannot be right`,
        'write the year in which it appeared',
      );
  }
  return problems;
};
