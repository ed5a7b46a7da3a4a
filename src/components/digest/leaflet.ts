/** What of an article stands on its leaflet, so that all of it fits on one A4 page. Pure: HTML in, HTML out. */
import { parse } from 'node-html-parser';
import type { ComponentName } from '../../schemas/components.ts';
import type { Parts } from './article-parts.ts';

/** Parts of an article that its leaflet may show, in order; key points, danger signs and evidence stand before them. */
export const LEAFLET_PARTS = ['NotFor', 'Steps', 'StopIf', 'Do', 'Dont', 'Options'] as const satisfies ComponentName[];

/** A part without the elements that a selector finds in it. */
const without = (parts: Parts, name: ComponentName, selector: string): Parts => ({
  ...parts,
  [name]: (parts[name] ?? []).map((html) => {
    const root = parse(html);
    for (const element of root.querySelectorAll(selector)) element.remove();
    for (const step of root.querySelectorAll('.with-figure:not(:has(.figure))')) step.classList.remove('with-figure');
    return root.toString();
  }),
});

const withoutTips = (parts: Parts): Parts => ({ ...parts, Do: [], Dont: [] });

/**
 * Leaflets that an article could have, the fullest first. How an option works goes before what it burdens with, both before the
 * options; beside steps the options go before the pictures. Who should not, and when to stop, always stay.
 */
function* leafletsOf(parts: Parts): Generator<Parts, undefined> {
  yield parts;
  const brief = without(parts, 'Options', 'tr > :nth-child(2):not([colspan])');
  yield brief;
  yield withoutTips(brief);
  const optionless = { ...parts, Options: [] };
  if (parts.Steps?.length) {
    yield optionless;
    yield withoutTips(optionless);
    yield without(withoutTips(optionless), 'Steps', '.figure');
  } else {
    // The burden is the third column now.
    yield without(withoutTips(brief), 'Options', 'tr > :nth-child(3)');
    yield withoutTips(optionless);
  }
}

/** Millimetres of a line, at the size of text in `paper.css`. */
const LINE = 4.13;
/** Letters of a line of a table over the whole page, and in one of its two columns. */
const TABLE = 118;
const NARROW = 52;
/** Of the letters of a line, those beside a picture. */
const PICTURE = 0.88;
/** Millimetres round a card, a step and a row of a table, and by which two columns differ, since cards are not cut. */
const CARD = 7;
const STEP = 4.5;
const ROW = 1.5;
const UNEVEN = 5;
/** Millimetres of a page that title and foot leave to the parts: less than there are, for other fonts and odd breaks. */
const ROOM = 210;

const lines = (text: string, letters: number): number => Math.ceil(text.trim().length / letters);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const BLOCKS = 'p, li, h2, h3, figcaption';

/** Measures each part once: most leaflets of an article share most of their parts. */
function once(measure: (html: string) => number): (html: string) => number {
  const known = new Map<string, number>();
  return (html) => {
    const height = known.get(html) ?? measure(html);
    known.set(html, height);
    return height;
  };
}

/** How high a part is in its column, in millimetres. */
function columnHeight(html: string): number {
  const root = parse(html);
  const letters = root.querySelector('.figure') ? NARROW * PICTURE : NARROW;
  const blocks = root.querySelectorAll(BLOCKS).filter((block) => !block.querySelector(BLOCKS));
  const steps = root.querySelectorAll('.step').length;
  return sum(blocks.map(({ text }) => lines(text, letters))) * LINE + (steps ? STEP * steps : CARD);
}

/** How high a table is over the whole page, in millimetres: columns are as wide as their text is long, rows as high as their fullest cell. */
function tableHeight(html: string): number {
  const rows = parse(html)
    .querySelectorAll('tr')
    .map((row) => row.querySelectorAll('th, td').map(({ text }) => text));
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const whole = rows.filter((cells) => cells.length === columns);
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...whole.map((cells) => (cells[column] ?? '').length)),
  );
  const widths = longest.map((letters) => (letters / sum(longest)) * TABLE);
  const height = (cells: string[]): number =>
    Math.max(
      ...cells.map((text, column) => lines(text, cells.length === columns ? (widths[column] ?? TABLE) : TABLE * 0.8)),
    );
  return sum(rows.map((cells) => height(cells) * LINE * 0.92 + ROW)) + CARD;
}

/**
 * The parts of an article that fit on its leaflet, by an estimate that leaves room to spare: builds have no browser.
 * @param besides what stands on it besides, a line each: danger signs, claims with their evidence
 */
export function shortened(parts: Parts, besides: readonly string[]): Parts {
  const heightOf = once(columnHeight);
  const estimatedHeight = ({ Options = [], ...others }: Parts): number => {
    const columns =
      sum(Object.values(others).flatMap((list) => list.slice(0, 1).map(heightOf))) +
      sum(besides.map((line) => lines(line, NARROW))) * LINE +
      // The danger signs have heads; they and the evidence are cards.
      CARD * 4;
    return columns / 2 + UNEVEN + sum(Options.slice(0, 1).map(tableHeight));
  };
  let shortest = parts;
  for (const leaflet of leafletsOf(parts)) {
    if (estimatedHeight(leaflet) <= ROOM) return leaflet;
    shortest = leaflet;
  }
  return shortest;
}
