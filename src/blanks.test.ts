import { expect, test } from 'vitest';
import { withoutBlanks } from './blanks.ts';

test.for([
  ['between blocks is left out', '<ul> <li> a </li>\n<li>b</li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['inside a line is one space', '<p>a <b>b</b>\n <i>c</i> d</p>', '<p>a <b>b</b> <i>c</i> d</p>'],
  ['after a value with “>” is found', '<p title="a > b"> a</p>', '<p title="a > b">a</p>'],
  ['of scripts stays', '<p> <script>a\n  b "<p> "</script> </p>', '<p><script>a\n  b "<p> "</script></p>'],
  ['of styles stays', '<style>a  b</style> c', '<style>a  b</style> c'],
] as const)('white space %s', ([, html, left]) => expect(withoutBlanks(html)).toBe(left));
