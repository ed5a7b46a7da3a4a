import { expect, test } from 'vitest';
import type { Parts } from './article-parts.ts';
import { shortened } from './leaflet.ts';

const words = (letters: number): string => 'word '.repeat(letters / 5).trim();
const list = (lines: number): string =>
  `<section class="card"><ul>${`<li>${words(50)}</li>`.repeat(lines)}</ul></section>`;
const row = (cells: string[]): string =>
  `<tr><th>${words(30)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (letters: number): string =>
  `<table>${row([`how ${words(letters)}`, `brings ${words(letters)}`, `burden ${words(letters)}`]).repeat(4)}<tr><th>nothing</th><td colspan="3">${words(60)}</td></tr></table>`;
const steps = (letters: number): string =>
  `<ol>${`<li class="card step"><h3>Do it</h3><div class="figure"></div><p>${words(letters)}</p></li>`.repeat(7)}</ol>`;

const short: Parts = { KeyPoints: [list(4)], Do: [list(3)], Dont: [list(3)], Options: [table(60)] };

/** What stands on a leaflet: names of parts, columns of options, pictures. */
function shown(parts: Parts): string {
  const kept = shortened(parts, ['a sign']);
  const options = kept.Options?.join('') ?? '';
  return [
    ...(['KeyPoints', 'NotFor', 'Steps', 'StopIf', 'Do', 'Dont'] as const).filter((name) => kept[name]?.length),
    ...(kept.Steps?.join('').includes('figure') ? ['pictures'] : []),
    ...['how', 'brings', 'burden', 'nothing'].filter((column) => options.includes(column)),
  ].join(' ');
}

/** What stands there as a text becomes longer and longer, change by change. */
const asItGrows = (make: (letters: number) => Parts): string[] => [
  ...new Set(Array.from({ length: 80 }, (_, index) => shown(make(index * 40)))),
];

test('what fits stands there whole', () => {
  expect(shortened(short, ['a sign'])).toEqual(short);
});

test('options lose how they work first, tips go next, then the burden, then the options', () => {
  expect(asItGrows((letters) => ({ ...short, Options: [table(letters)] }))).toEqual([
    'KeyPoints Do Dont how brings burden nothing',
    'KeyPoints Do Dont brings burden nothing',
    'KeyPoints brings burden nothing',
    'KeyPoints brings nothing',
    'KeyPoints',
  ]);
});

test('beside steps the options go before the pictures; who should not and when to stop always stay', () => {
  const howTo = (letters: number): Parts => ({
    ...short,
    Options: [table(110)],
    NotFor: [list(4)],
    Steps: [steps(letters)],
    StopIf: [list(4)],
  });
  expect(asItGrows(howTo)).toEqual([
    'KeyPoints NotFor Steps StopIf Do Dont pictures how brings burden nothing',
    'KeyPoints NotFor Steps StopIf Do Dont pictures brings burden nothing',
    'KeyPoints NotFor Steps StopIf pictures brings burden nothing',
    'KeyPoints NotFor Steps StopIf Do Dont pictures',
    'KeyPoints NotFor Steps StopIf pictures',
    'KeyPoints NotFor Steps StopIf',
  ]);
});
