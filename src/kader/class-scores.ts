/** The scores of a class before and after a course, as they are typed: means, changes, and what could not be used. */
import { plainDigits } from '../tools/shared/digits.ts';

/** One person's points, as typed; nobody is named. */
export interface Row {
  before: string;
  after: string;
}

export const emptyRow: Row = { before: '', after: '' };

/** Largest number of points that a test can have here. */
export const MOST_POINTS = 100;

/** What a row is: two numbers, nothing at all, one number only, or something that is no number of points. */
export type ReadRow =
  { kind: 'pair'; before: number; after: number } | { kind: 'empty' } | { kind: 'incomplete' } | { kind: 'wrong' };

/** Points as typed, half points included, with a comma or a point; NaN when they are none or more than the test has. */
function readPoints(text: string, most: number): number {
  const plain = plainDigits(text).trim().replace(',', '.');
  const points = /^\d{1,3}(\.5|\.0)?$/.test(plain) ? Number(plain) : NaN;
  return points <= most ? points : NaN;
}

/**
 * Reads a row.
 * @param most points that the test has
 */
export function readRow({ before, after }: Row, most: number): ReadRow {
  const typed = [before, after].filter((text) => text.trim() !== '');
  if (typed.length === 0) return { kind: 'empty' };
  if (typed.some((text) => Number.isNaN(readPoints(text, most)))) return { kind: 'wrong' };
  return typed.length === 2
    ? { kind: 'pair', before: readPoints(before, most), after: readPoints(after, most) }
    : { kind: 'incomplete' };
}

export interface ClassScores {
  /** People with both scores: all figures are theirs. */
  people: number;
  meanBefore: number;
  meanAfter: number;
  /** Mean of each person's change, in points; below 0 when scores fell. */
  meanChange: number;
  leastChange: number;
  mostChange: number;
  rose: number;
  same: number;
  fell: number;
  /** Rows that were left out, counted from 1. */
  incomplete: number[];
  wrong: number[];
}

/**
 * The figures of a class; means are exact, and rounded only where they are shown.
 * @returns nothing as long as nobody has both scores, but the rows that were left out
 */
export function classScores(
  rows: readonly Row[],
  most: number,
): ClassScores | Pick<ClassScores, 'people' | 'incomplete' | 'wrong'> {
  const read = rows.map((row) => readRow(row, most));
  const numbersOf = (kind: ReadRow['kind']): number[] =>
    read.flatMap((row, index) => (row.kind === kind ? [index + 1] : []));
  const left = { incomplete: numbersOf('incomplete'), wrong: numbersOf('wrong') };
  const pairs = read.filter((row) => row.kind === 'pair');
  if (pairs.length === 0) return { people: 0, ...left };
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const changes = pairs.map(({ before, after }) => after - before);
  return {
    people: pairs.length,
    meanBefore: mean(pairs.map(({ before }) => before)),
    meanAfter: mean(pairs.map(({ after }) => after)),
    meanChange: mean(changes),
    leastChange: Math.min(...changes),
    mostChange: Math.max(...changes),
    rose: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    fell: changes.filter((change) => change < 0).length,
    ...left,
  };
}
