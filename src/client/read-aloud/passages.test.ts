import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { passagesIn, type ReadElement, sentencesOf } from './passages.ts';

const read = (html: string) => passagesIn(parse(html) as unknown as ReadElement);
const said = (html: string): string[] => read(html).map(({ text }) => text);

test('headings, paragraphs and lines of lists are read in order, as they stand', () => {
  const html =
    '<h1>Title</h1><div><p>One  <em>two</em>,\n<a href="x">three</a>.</p></div><ul><li>37.5 °C</li><li>8–12</li></ul>';
  expect(said(html)).toEqual(['Title', 'One two, three.', '37.5 °C', '8–12']);
});

test('each passage stands in the element that is marked while it is read', () => {
  const tags = read('<section><h2>A</h2><ul><li>B<ul><li>C</li></ul></li></ul></section>').map(({ element, text }) => [
    element.tagName,
    text,
  ]);
  expect(tags).toEqual([
    ['H2', 'A'],
    ['LI', 'B'],
    ['LI', 'C'],
  ]);
});

test.each([
  ['numbers of sources', '<p>So.<a class="cite" href="#s">[1]</a> Then.</p>', ['So. Then.']],
  [
    'tables and their captions',
    '<figure><figcaption>Days</figcaption><table><tr><td>1</td></tr></table></figure><p>A.</p>',
    ['A.'],
  ],
  ['drawings', '<li><svg><title>Hands</title></svg><img alt="Hands"><h3>Rub</h3></li>', ['Rub']],
  [
    'marks of evidence',
    '<p><span aria-hidden="true">●●○</span> <strong>Moderate evidence</strong></p>',
    ['Moderate evidence'],
  ],
  [
    'controls',
    '<p>A.</p><form><label>Age</label></form><button>Print</button><alir-share><button>Save</button></alir-share>',
    ['A.'],
  ],
  ['islands', '<astro-island><p>Result</p></astro-island><p>A.</p>', ['A.']],
  [
    'navigation and what stands under an article',
    '<nav><a>Home</a></nav><p>A.</p><footer><p>Sources</p></footer>',
    ['A.'],
  ],
  [
    'what is not printed',
    '<p class="no-print">Call</p><details class="no-print mt-1"><p>More</p></details><p>A.</p>',
    ['A.'],
  ],
  ['what is hidden', '<p hidden>A.</p><p>B.</p>', ['B.']],
  ['marks without words', '<p>·</p><p>A.</p>', ['A.']],
])('not read: %s', (_, html, expected) => expect(said(html)).toEqual(expected));

test('danger signs are read, also where they are folded', () => {
  const html =
    '<details class="care"><summary><h3>Baby: hospital now</h3></summary><p>if the baby:</p><ul><li>is limp</li></ul></details>';
  expect(said(html)).toEqual(['Baby: hospital now', 'if the baby:', 'is limp']);
});

test.each([
  ['en', 'It is 37.5 °C. Is it? Yes!', ['It is 37.5 °C.', 'Is it?', 'Yes!']],
  ['id', 'Berat 2.500 gram. Itu wajar.', ['Berat 2.500 gram.', 'Itu wajar.']],
  ['id', '5. Periksa empat tanda. Lalu susui.', ['5. Periksa empat tanda.', 'Lalu susui.']],
  ['id', 'A. Di sofa', ['A. Di sofa']],
  ['id', 'Tanyakan kepada dr. Ani. Lalu pulang.', ['Tanyakan kepada dr. Ani.', 'Lalu pulang.']],
])('sentences in "%s": %s', (lang, text, expected) => expect(sentencesOf(text, lang)).toEqual(expected));
