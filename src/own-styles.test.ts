import { expect, test } from 'vitest';
import { hashOf } from './csp.ts';
import { withOwnStyles } from './own-styles.ts';

const page = (css: string, body: string, policy = '') =>
  `<head>${policy}<style>${css}</style></head><body>${body}</body>`;
/** What is left of a style in a page with this body. */
const own = (css: string, body: string) => /<style>([\s\S]*?)<\/style>/.exec(withOwnStyles(page(css, body)))?.[1];

test.for([
  ['a class', '.a{x:1}.b{x:2}', '<p class="c a">', '.a{x:1}'],
  ['an escaped class', '.md\\:a{x:1}.md\\:b{x:2}', '<p class="md:a">', '.md\\:a{x:1}'],
  ['an element', 'p{x:1}table{x:2}', '<p>', 'p{x:1}'],
  ['an id', '#a{x:1}#b{x:2}', '<p id="a">', '#a{x:1}'],
  ['an attribute', '[lang]{x:1}[open]{x:2}', '<p lang=id>', '[lang]{x:1}'],
  ['an attribute after a value with “>”', '[open]{x:1}', '<p title="a > b" open>', '[open]{x:1}'],
  ['one of a list', 'p,table{x:1}', '<p>', 'p{x:1}'],
  ['one of :is()', 'p :is(b,i){x:1}p :is(table){x:2}', '<p><i>', 'p :is(b,i){x:1}'],
  ['whatever :not() names', 'p:not(.a){x:1}', '<p>', 'p:not(.a){x:1}'],
  ['states and parts', 'p:hover::before{x:1}', '<p>', 'p:hover::before{x:1}'],
  ['nothing of an empty group', '@media print{.a{x:1}}', '<p>', ''],
  ['what a group holds', '@media print{.a{x:1}.b{x:2}}', '<p class="a">', '@media print{.a{x:1}}'],
  ['statements', '@page{margin:0}', '<p>', '@page{margin:0}'],
  ['the page that it is printed on', '@page a{x:1}@page b{x:2}p{page:a}i{page:b}', '<p>', '@page a{x:1}p{page:a}'],
] as const)('a style keeps %s', ([, css, body, left]) => expect(own(css, body)).toBe(left));

test('what the script of printing sets is kept where the script has work', () => {
  const css = 'html[data-print] .print-target{x:1}';
  expect(own(css, '<html><p>')).toBe('');
  expect(own(css, '<html><alir-print>')).toBe(css);
});

test('a page that scripts fill keeps every rule', () => {
  for (const element of ['astro-island', 'alir-search']) expect(own('.a{x:1}', `<${element}>`)).toBe('.a{x:1}');
});

const PROPERTIES = '@layer properties{*{--tw-x:initial}}';
const REGISTERED = '@property --tw-x{syntax:"*";inherits:false;initial-value:solid}';

test.for([
  ['set nowhere is written out', `.a{s:var(--tw-x)}`, '.a{s:solid}'],
  ['set nowhere is written out as the rule itself says', `.a{s:var(--tw-x,1.5)}`, '.a{s:1.5}'],
  ['read nowhere is left out', `.a{--tw-x:2;s:1}`, '.a{s:1}'],
  ['set and read stays', `.a{--tw-x:2;s:var(--tw-x)}`, `${PROPERTIES}.a{--tw-x:2;s:var(--tw-x)}${REGISTERED}`],
] as const)('a property of Tailwind’s that is %s', ([, css, left]) =>
  expect(own(PROPERTIES + css + REGISTERED, '<p class="a">')).toBe(left),
);

test('a policy that allowed the whole style allows the shorter one, and nothing that it did not allow', () => {
  const policy = (...styles: string[]) => `<meta content="style-src ${styles.map(hashOf).join(' ')}">`;
  const [before, after] = [policy('.a{x:1}.b{x:2}', 'other'), policy('.a{x:1}', 'other')];
  expect(withOwnStyles(page('.a{x:1}.b{x:2}', '<p class="a">', before))).toBe(page('.a{x:1}', '<p class="a">', after));
  expect(withOwnStyles(page('.a{x:1}.b{x:2}', '<p class="a">', policy('other')))).toContain(policy('other'));
});
