/** What editors bring along, and what they are told: one thing is wrong, one message says where, what and how to mend it. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { FRAME_PAGE_KEYS } from '../site/links.ts';
import { LANGS } from '../languages.ts';
import {
  articleText,
  ARTICLE,
  BODY,
  type Changes,
  DANGER_SIGN,
  DRAWING,
  frontMatter,
  problemsOf,
  SOURCES,
  TOPICS,
} from '../testing/project.ts';

const ID = 'content/articles/back-massage/id.mdx';
const EN = 'content/articles/back-massage/en.mdx';
const NEW = 'content/articles/new-one';
/** The Indonesian article with another body; its English pair is told of by a warning. */
const body = (more: string): Changes => ({ [ID]: articleText('id', { body: BODY + more }) });
const front = (more: string): Changes => ({ [ID]: articleText('id', { front: more }) });
/** The Indonesian article with one line of its front matter written otherwise. */
const field = (name: string, line: string): Changes => ({
  [ID]: articleText('id').replace(new RegExp(`^${name}:.*$`, 'm'), line),
});
const whole = (change: (text: string) => string): Changes => ({ [ID]: change(articleText('id')) });
const sources = (change: object): Changes => ({
  'content/sources.json': JSON.stringify([{ ...SOURCES[0], ...change }], null, 2),
});
/** The danger sign with one line written otherwise. */
const dangerSign = (name: string, line: string): Changes => ({
  'content/danger-signs.yaml': DANGER_SIGN.replace(new RegExp(`^  ${name}:.*$`, 'm'), line),
});
const drawing = (svg: string): Changes => ({ 'content/articles/back-massage/step.svg': svg });
/** A good drawing with something inside, and with other attributes of its root. */
const inSvg = (inside: string, more = ''): Changes =>
  drawing(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 36"${more}>${inside}</svg>`);
const root = (attributes: string): Changes => drawing(`<svg ${attributes}><path d="M0 0h9"/></svg>`);
/** The entry of the glossary with one thing written otherwise. */
const glossary = (change: (text: string) => string): Changes => ({ 'content/glossary.yaml': change(TERM) });
const TERM =
  '- key: let-down\n  id: { term: LDR, meaning: ASI keluar dari payudara ke mulut bayi. }\n  en: { term: let-down, meaning: Milk leaves the breast when the baby sucks. }\n  see: back-massage\n';
const people = (yaml: string): Changes => ({ 'content/people.yaml': `- key: alir\n  kind: organisation\n${yaml}` });
/** Sources that the Indonesian article cites besides. */
const sourcesCited = (ids: (string | number)[]): Changes => ({
  'content/sources.json': JSON.stringify([...SOURCES, ...ids.map((id) => ({ ...SOURCES[0], id }))]),
  ...body(`\nLagi.${ids.map((id) => `<Cite source="${id}" />`).join('')}\n`),
});
/** A photo that nothing makes small. */
const NOISE = await sharp({
  create: {
    width: 1600,
    height: 1200,
    channels: 3,
    background: 'white',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
})
  .jpeg({ quality: 90 })
  .toBuffer();
const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
/** A draft whose front matter and text are both wrong. */
const BROKEN_DRAFT = `---\ntitle: Pijat: apa\ndraft: true\n---\n\n<Do>\n`;
/** One article more, which the massage guide names as related. */
const added = (key: string): Changes => ({
  [`content/articles/${key}/id.mdx`]: articleText('id')
    .replace('back-massage-id', 'x-id')
    .replace('back-massage id', 'Other id'),
  ...field('related', `related: [is-my-baby-getting-enough, ${key}]`),
});
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('the project that every case changes is good', async () => {
  expect(await problemsOf()).toEqual([]);
});

/** Name, what is changed, the file that is named, the reason, and the mend. */
type Case = [string, Changes, string | string[], RegExp, RegExp];

const ENCODINGS: Case[] = [
  [
    'Windows-1252',
    { [ID]: windows1252(articleText('id', { body: `${BODY}\nSuhu 38 °C.\n` })) },
    ID,
    /not saved as UTF-8.*°C/,
    /UTF-8/,
  ],
  ['a Word file', { [ID]: Buffer.from('504b0304140006000800ff00', 'hex') }, ID, /Word/, /copy what it says/],
  ['a PDF', { [ID]: '%PDF-1.7\n' }, ID, /a PDF, not a text/, /copy what it says/],
  ['UTF-16', { [ID]: utf16(articleText('id')) }, ID, /UTF-16/, /UTF-8/],
  ['old Macintosh line ends', whole((text) => text.replaceAll('\n', '\r')), ID, /old Macintosh/, /LF/],
  ['a lost letter', body('\nSuhu 38 \uFFFDC.\n'), ID, /replacement character.*U\+FFFD/, /type them again/],
  ['a zero-width space', body('\nSu\u200Bhu.\n'), ID, /invisible.*“Su” \(U\+200B\)/, /type them again/],
  ['text turned round', body('\nSu\u202Ehu.\n'), ID, /direction/, /type them again/],
  ['a control character', body('\nSu\u0001hu.\n'), ID, /control character/, /type them again/],
  ['a soft hyphen in the title', field('title', 'title: Pijat\u00AD punggung'), ID, /invisible/, /type them again/],
  [
    'a conflict',
    whole((text) => text.replace('A claim.', '<<<<<<< HEAD\nA claim.\n=======\nB.\n>>>>>>> main\n')),
    ID,
    /not merged/,
    /<<<<<<</,
  ],
  [
    'a conflict in a list',
    { 'content/people.yaml': '<<<<<<< HEAD\n- key: alir\n=======\n>>>>>>> x\n' },
    'content/people.yaml',
    /not merged/,
    /right one/,
  ],
  ['a page of a megabyte', body('\nSuhu badan. '.repeat(60_000)), ID, /KB/, /divide it/],
  ['a bullet of Word', body('\n\uF0B7 Satu\n'), ID, /only one font knows.*U\+F0B7/, /type them again/],
  ['a sign converted twice', body('\nSuhu 38 Â°C.\n'), ID, /converted twice.*“Suhu 38 ”/, /type them again/],
  ['a quotation mark converted twice', body('\nKata â€œini.\n'), ID, /converted twice.*“Kata ”/, /type them again/],
  ['a code for a zero-width space', body('\nSu&#8203;hu.\n'), ID, /invisible.*“Su” \(U\+200B\)/, /type them again/],
  ['a name for a soft hyphen', body('\nSu&shy;hu.\n'), ID, /invisible.*“Su” \(U\+00AD\)/, /type them again/],
];

const FRONT_MATTER: Case[] = [
  ['none', { [ID]: BODY }, ID, /front matter is missing/, /three hyphens/],
  ['an empty line between the hyphens', { [ID]: `---\n\n---\n\n${BODY}` }, ID, /the front matter is empty/, /title: /],
  ['an empty file', { [ID]: '' }, ID, /the file is empty/, /three hyphens/],
  ['an empty line before it', whole((text) => `\n${text}`), ID, /empty line stands before/, /first line/],
  [
    'a space after the hyphens',
    whole((text) => text.replace('---\n', '--- \n')),
    ID,
    /spaces stand beside/,
    /only ---/,
  ],
  [
    'a space after the closing hyphens',
    whole((text) => text.replace('\n---\n', '\n--- \n')),
    ID,
    /that close the front matter/,
    /only ---/,
  ],
  ['dashes for hyphens', whole((text) => text.replace('---\n', '———\n')), ID, /not three hyphens/, /only ---/],
  ['TOML', { [ID]: `+++\ntitle = "x"\n+++\n${BODY}` }, ID, /TOML/, /YAML/],
  ['not closed', { [ID]: `---\n${frontMatter('x', 'id')}\n${BODY}` }, ID, /not closed/, /after its last field/],
  ['a colon in the title', field('title', 'title: Pijat: apa itu'), ID, /not valid YAML/, /quotes/],
  ['a tab', whole((text) => text.replace('related:', 'audience:\n\t- mother\nrelated:')), ID, /Tabs/, /two spaces/],
  ['a field twice', front('featured: false\nfeatured: true\n'), ID, /unique/, /keep one/],
  ['an open quote', field('title', 'title: "Pijat'), ID, /not valid YAML/, /quote/],
  ['a title cut by #', field('title', 'title: Pijat nomor #1 untuk ibu'), ID, /ends before “# 1 untuk ibu”/, /quotes/],
  [
    'a description cut by #',
    field('description', `description: ${'x'.repeat(80)} # nomor 1`),
    ID,
    /ends before/,
    /quotes/,
  ],
  ['a type', field('title', 'title: !judul Pijat punggung'), ID, /!judul is a type/, /quote/],
  ['a bomb', front('keywords: &a [xx, xx]\naudience: [*a, *a]\n'), ID, /refers to/, /quote/],
  [
    '3,000 lists in lists',
    front(`keywords: ${'['.repeat(3000)}${']'.repeat(3000)}\n`),
    ID,
    /not valid YAML/,
    /three deep/,
  ],
  ['an unknown field', front('colour: red\n'), ID, /unknown field "colour"/, /one of: title/],
  [
    'a review without its days',
    front('review: { by: ani, on: 2026-11-01 }\n'),
    ID,
    /"review.next" is missing/,
    /^[^]*next: /,
  ],
  ['half a review', front('review: done\n'), ID, /must be “awaiting”, or say who/, /review: awaiting/],
  ['a slug of 300 characters', field('slug', `slug: ${'a'.repeat(300)}`), ID, /"slug"/, /slug: /],
  ['a slug with capitals', field('slug', 'slug: Pijat Punggung'), ID, /lower-case/, /slug: pijat/],
  ['a type of YAML itself', field('title', 'title: !!judul Pijat'), ID, /!!judul is a type/, /quote/],
  ['a field and its colon on two lines', front('featured\n: true\n'), ID, /not valid YAML/, /quote/],
  ['nothing between its hyphens', { [ID]: `---\n---\n\n${BODY}` }, ID, /front matter is empty/, /title: …/],
  [
    'hyphens inside it',
    field('title', 'title: |\n  Pijat\n---- punggung'),
    ID,
    /begins with --- or \+\+\+/,
    /remove that line/,
  ],
  ['a title of two lines', field('title', 'title: "Pijat\\npunggung"'), ID, /goes on in a new line/, /one line/],
  ['a title with an unseen code', field('title', 'title: "Pijat\\u200B ibu"'), ID, /nobody sees.*200B/, /can be seen/],
  ['HTML in the title', field('title', 'title: Pijat <b>ibu</b>'), ID, /is HTML or a component/, /plain words/],
  [
    'a component in the description',
    field('description', `description: '${'Pijat punggung. '.repeat(5)}<Cite source="kent2006" />'`),
    ID,
    /is HTML or a component/,
    /plain words/,
  ],
  ['a link in the title', field('title', "title: 'Pijat [ibu](x)'"), ID, /mark of Markdown/, /plain words/],
  ['italics in the title', field('title', 'title: Pijat _ibu_ lama'), ID, /mark of Markdown/, /plain words/],
  [
    'a draft that is a page',
    {
      'content/pages/about/id.mdx': `---\n${frontMatter('about', 'id', 'draft: true\n')}---\n\n${BODY}`,
    },
    'content/pages/about/id.mdx',
    /unknown field "draft"/,
    /remove it/,
  ],
  [
    'two languages made from each other',
    front("translation: { of: en, hash: '0123456789ab' }\n"),
    EN,
    /each say that they were made from the other/,
    /written first/,
  ],
];

const DATES: Case[] = [
  ['changed in the future', field('updated', 'updated: 2062-11-22'), ID, /2062-11-22 is in the future/, /2026-11-28/],
  [
    'changed before it appeared',
    field('updated', 'updated: 2026-11-01'),
    ID,
    /before the day it was published/,
    /updated: 2026-11-22/,
  ],
  ['the year 1', field('updated', 'updated: 0001-01-01'), ID, /before 2020/, /updated: /],
  ['30 February', field('updated', 'updated: 2026-02-30'), ID, /not a day of the calendar/, /updated: /],
  [
    'reviewed in the future',
    front('review: { by: ani, on: 2027-01-01, next: 2028-01-01 }\n'),
    ID,
    /has not happened yet/,
    /at the latest today/,
  ],
  [
    'the next review before this one',
    front('review: { by: ani, on: 2026-11-01, next: 2026-10-01 }\n'),
    ID,
    /not after this one/,
    /later day/,
  ],
  [
    'reviewed by an organisation',
    front('review: { by: alir, on: 2026-11-01, next: 2027-11-01 }\n'),
    ID,
    /is an organisation/,
    /person/,
  ],
  [
    'reviewed by nobody we know',
    front('review: { by: budi, on: 2026-11-01, next: 2027-11-01 }\n'),
    ID,
    /"budi" is not in content\/people.yaml/,
    /add it there/,
  ],
  [
    'a source of the year 2031',
    sources({ issued: { 'date-parts': [[2031]] } }),
    'content/sources.json',
    /year 2031 cannot be right/,
    /year in which/,
  ],
  [
    'a source of month 13',
    sources({ issued: { 'date-parts': [[2006, 13]] } }),
    'content/sources.json',
    /no month 13/,
    /\[2006, 3\]/,
  ],
  [
    'a source of month 0',
    sources({ issued: { 'date-parts': [['2006', '0']] } }),
    'content/sources.json',
    /no month 0/,
    /\[2006, 3\]/,
  ],
  [
    'a source of 45 March',
    sources({ issued: { 'date-parts': [[2006, 3, 45]] } }),
    'content/sources.json',
    /no day 45/,
    /\[2006, 3, 31\]/,
  ],
  [
    'a source of the year 20066',
    sources({ issued: { 'date-parts': [[20066]] } }),
    'content/sources.json',
    /year 20066 cannot be right/,
    /year in which/,
  ],
  [
    'a source of the year “20066” in words',
    sources({ issued: { raw: '20066' } }),
    'content/sources.json',
    /must say the year/,
    /"issued"/,
  ],
];

const PARSING: Case[] = [
  ['an open component', body('\n<Do>\n\n- a\n'), ID, /<Do> is opened here and never closed/, /write <\/Do>/],
  [
    'an open component before quotes and braces that are well',
    body("\n<Do>\n\n- It's <Term id='let-down'>x</Term> \\{y\\}\n"),
    ID,
    /<Do> is opened here and never closed/,
    /write <\/Do>/,
  ],
  [
    'another component’s end',
    body('\n<Do>\n\n- a\n\n</Dont>\n'),
    ID,
    /<\/Dont> stands where <\/Do>/,
    /inner one first/,
  ],
  ['an end without a beginning', body('\n- a\n\n</Do>\n'), ID, /<\/Do> closes what was never opened/, /remove <\/Do>/],
  [
    'a curly quote at the end of an attribute',
    body('\n<Figure src="step.svg” alt="x" caption="y" />\n'),
    ID,
    /ends with a curly one/,
    /straight quotes/,
  ],
  [
    'a quote too few',
    body('\n<Figure src="step.svg alt="x" caption="y" />\n'),
    ID,
    /lacks one of its two quotes/,
    /straight/,
  ],
  ['a single quote too many', body("\n<Myth claim='it's so'>\n\nx\n\n</Myth>\n"), ID, /single quotes/, /double quotes/],
  ['an attribute without quotes', body('\n<Figure src=step.svg alt="x" />\n'), ID, /without quotes/, /straight quotes/],
  ['a tag without its end', body('\n<Figure src="step.svg" alt="x"\n\nTeks.\n'), ID, /not ended by >/, /\/>/],
  ['less than between letters', body('\nBila a<b maka.\n'), ID, /a < starts a component/, /in words/],
  ['an HTML comment', body('\n<!-- later -->\n'), ID, /HTML comment/, /remove it/],
  ['curly quotes', body('\n<Figure src=“step.svg” alt=”x” caption=”y” />\n'), ID, /curly quotes/, /straight quotes/],
  ['a shortcode', body('\n{{< figure src="x" >}}\n'), ID, /shortcode/, /our components/],
  ['a brace', body('\nSuhu {38.\n'), ID, /a \{ starts a program/, /\( \)/],
  ['an address in < >', body('\n<https://who.int/>\n'), ID, /is not a link here/, /\[text\]/],
  ['a line break in HTML', body('\nSatu<br>dua.\n'), ID, /HTML is not allowed/, /Markdown/],
  ['less than as a sign', body('\nSuhu <38.\n'), ID, /a < starts a component/, /in words/],
  ['3,000 lists in lists', body(`\n${'- '.repeat(3000)}a\n`), ID, /deep/, /three deep/],
];

const STRAY: Case[] = [
  [
    'a heading with a no-break space',
    body('\n##\u00A0Judul\n'),
    ID,
    /“##.Judul” is a heading that Markdown did not understand/,
    /ordinary space/,
  ],
  ['a heading without a space', body('\n##Judul\n'), ID, /is a heading that Markdown/, /ordinary space/],
  ['a list line with a no-break space', body('\n- Satu\n-\u00A0Dua\n'), ID, /“-.Dua” is a list line/, /ordinary space/],
  ['a list line with a thin space', body('\n-\u2009Dua\n'), ID, /is a list line/, /ordinary space/],
  ['a starred line with a no-break space', body('\n*\u00A0Dua\n'), ID, /is a list line/, /ordinary space/],
  ['a numbered line with a no-break space', body('\n1.\u00A0Dua\n'), ID, /is a numbered line/, /ordinary space/],
  [
    'a danger sign lost in the one before',
    {
      [ID]: articleText('id', { body: `<NotFor>\n\n- Demam\n-\u00A0Nanah\n\n</NotFor>\n\n${BODY}` }),
    },
    ID,
    /“-.Nanah” is a list line/,
    /ordinary space/,
  ],
  ['dots as list marks', body('\n• Satu\n• Dua\n'), ID, /not a list mark/, /hyphen and a space/],
  ['dashes as list marks', body('\n– Satu\n'), ID, /not a list mark/, /hyphen and a space/],
  ['a table without its line', body('\n| a | b |\n| c | d |\n'), ID, /line of a table/, /\| --- \|/],
  [
    'a cell too many',
    body('\n<Compare caption="Tabel">\n\n| a | b |\n| - | - |\n| c | d | e |\n\n</Compare>\n'),
    ID,
    /has 3 cells, its head has 2/,
    /as many cells/,
  ],
  [
    'a cell too few',
    body('\n<Compare caption="Tabel">\n\n| a | b |\n| - | - |\n| c |\n\n</Compare>\n'),
    ID,
    /has 1 cells, its head has 2/,
    /as many cells/,
  ],
  ['a table by itself', body('\n| a | b |\n| - | - |\n| c | d |\n'), ID, /outside of <Compare>/, /<Compare caption/],
  ['stars for times', body('\nPukul 5*3*2 kali.\n'), ID, /middle of a word/, /5 × 3 × 2/],
  ['a heading in a list', body('\n- ## Judul\n- dua\n'), ID, /heading inside a list/, /remove the -/],
  ['a list that starts at two', body('\nLangkah:\n2. Satu\n3. Dua\n'), ID, /numbered line/, /blank line/],
  ['one star', body('\nIni *penting sekali.\n'), ID, /stray stars/, /both sides/],
  ['a link without an address', body('\nKata [WHO][2] begitu.\n'), ID, /nowhere defined/, /\[text\]\(page:/],
  ['a link with a space', body('\nLihat [bantuan] (page:get-help).\n'), ID, /is a link that Markdown/, /no space/],
  ['a footnote', body('\nBegitu[^1].\n\n[^1]: Catatan.\n'), ID, /a footnote/, /<Cite/],
  ['a footnote without its note', body('\nBegitu[^1].\n'), ID, /footnote/, /<Cite/],
  ['a box of another program', body('\n:::note\nPenting.\n'), ID, /box of another program/, /our components/],
  ['a formula', body('\nIni $$x$$ begitu.\n'), ID, /formula/, /in words/],
  ['a note to yourself', body('\nTODO: sumber.\n'), ID, /note to yourself/, /write what is missing/],
  ['a code', body('\nLima &amp;nbsp; menit.\n'), ID, /code for a character/, /the character itself/],
  [
    'stars in a caption',
    body('\n<Figure src="step.svg" alt="Gambar" caption="Ini **tebal**" />\n'),
    ID,
    /stray stars/,
    /both sides/,
  ],
  ['stars in a title', field('title', 'title: "Pijat **punggung**"'), ID, /stray stars/, /both sides/],
  ['a heading by a line of hyphens', body('\nKalimat biasa.\n---\n\nLagi.\n'), ID, /became a heading/, /blank line/],
  ['highlighting', body('\nIni ==penting== sekali.\n'), ID, /as another program has it/, /\*\*words\*\*/],
  ['underlining', body('\nIni ++penting++ sekali.\n'), ID, /as another program has it/, /\*\*words\*\*/],
  ['a link of a wiki', body('\nLihat [[get-help]].\n'), ID, /as a wiki has it/, /page:get-help/],
  ['a name of another program for a source', body('\nMenurut @kent2006 begitu.\n'), ID, /is a citation/, /<Cite/],
  ['a table of contents of a wiki', body('\n[[_TOC_]]\n'), ID, /as a wiki has it/, /page:get-help/],
  [
    'a link round a link',
    body('\n[Lihat [ini](page:about)](page:about)\n'),
    ID,
    /link that Markdown did not understand/,
    /no space/,
  ],
  ['a power', body('\nLuasnya 2 m^2 saja.\n'), ID, /raised character/, /m²/],
  ['a citation of another program', body('\nBegitu [@kent2006].\n'), ID, /is a citation/, /<Cite/],
  ['the name of an emoji', body('\nSelamat :smile: ya.\n'), ID, /name of an emoji/, /in words/],
  ['a raised character', body('\nLuasnya 2 m^2^ saja.\n'), ID, /raised character/, /m²/],
  ['a formula in a line', body('\nNilai $x + y$ itu.\n'), ID, /formula/, /in words/],
  ['a table of contents', body('\n[TOC]\n'), ID, /table of contents/, /remove it/],
  ['a line of plus signs', body('\n+++\n'), ID, /line of signs/, /remove it/],
  ['an unknown code', body('\nLima&nbs;menit.\n'), ID, /code for a character/, /the character itself/],
  ['arrows as list marks', body('\n→ Satu\n\n→ Dua\n'), ID, /not a list mark/, /hyphen and a space/],
  ['a lettered list', body('\na. Satu\nb. Dua\n'), ID, /“a. Satu” is a lettered line/, /1\. text/],
  ['a colon lost in an address', body('\nLihat http//who.int saja.\n'), ID, /not written right/, /\[text\]\(https/],
  ['a slash lost in an address', body('\nLihat https:/who.int saja.\n'), ID, /not written right/, /two slashes/],
  ['a letter lost in an address', body('\nLihat htps://who.int saja.\n'), ID, /not written right/, /https/],
  ['boxes to tick', body('\n- [ ] Satu\n'), ID, /box to tick/, /- text/],
  [
    'a table with aligned columns',
    body('\n<Compare caption="Tabel">\n\n| a | b |\n| :-: | - |\n| c | d |\n\n</Compare>\n'),
    ID,
    /align its columns/,
    /hyphens only/,
  ],
  [
    'a link in a caption',
    body('\n<Figure src="step.svg" alt="x" caption="[y](z)" />\n'),
    ID,
    /mark of Markdown/,
    /plain/,
  ],
];

const PARTS: Case[] = [
  ['an import', body('\nimport x from "y"\n'), ID, /import or export/, /docs\/editors/],
  ['a program', body('\nDua {1 + 1}.\n'), ID, /expression/, /\( \)/],
  ['a Markdown image', body('\n![Gambar](step.svg)\n'), ID, /Markdown image/, /<Figure/],
  [
    'a sign for more than that begins a danger sign',
    { [ID]: articleText('id', { body: `<NotFor>\n\n- > 38 °C\n\n</NotFor>\n\n${BODY}` }) },
    ID,
    /quotation by >/,
    /“more than” in words/,
  ],
  ['code', body('\n```\nx\n```\n'), ID, /block of code/, /text or a list/],
  ['struck-out text', body('\nIni ~~salah~~.\n'), ID, /struck-out/, /remove it/],
  ['a heading of level 4', body('\n#### Dalam\n\nTeks.\n'), ID, /level 4/, /## or ###/],
  ['a heading of signs only', body('\n## ???\n\nTeks.\n'), ID, /has no words/, /write them/],
  [
    'a heading with the name of a part of every page',
    body('\n## Menu\n\nTeks.\n'),
    ID,
    /#menu, which a part of every page has/,
    /say more/,
  ],
  ['an empty section', body('\n## Kosong\n'), ID, /“Kosong” is empty/, /remove its heading/],
  ['an unknown component', body('\n<Banner>\n\nx\n\n</Banner>\n'), ID, /<Banner> is not one/, /use one of/],
  [
    'a component in small letters',
    body('\n<keypoints>\n\n- x\n\n</keypoints>\n'),
    ID,
    /<keypoints> is not one/,
    /write <KeyPoints>/,
  ],
  [
    'a component inside a line',
    body('\nIngat <Do>\n- x\n</Do> ini.\n'),
    ID,
    /<Do> is not closed before its paragraph/,
    /lines of their own/,
  ],
  ['a box inside a line', body('\nIngat <Myth claim="x">y</Myth> ini.\n'), ID, /stands inside a line/, /blank line/],
  [
    'a step outside of steps',
    body('\n<Step title="Duduk">\n\nDuduk.\n\n</Step>\n'),
    ID,
    /outside of <Steps>/,
    /<Steps>/,
  ],
  ['steps without a step', body('\n<Steps>\n\nDuduk.\n\n</Steps>\n'), ID, /holds no <Step>/, /<Step title/],
  [
    'an empty card',
    { [ID]: articleText('id', { body: `<NotFor>\n\n</NotFor>\n\n${BODY}` }) },
    ID,
    /holds no list/,
    /- …/,
  ],
  [
    'a card with an empty line',
    { [ID]: articleText('id', { body: `<NotFor>\n\n- Demam\n-\n\n</NotFor>\n\n${BODY}` }) },
    ID,
    /is empty/,
    /- …/,
  ],
  [
    'a comparison without a table',
    body('\n<Compare caption="Tabel">\n\nTeks.\n\n</Compare>\n'),
    ID,
    /exactly one table, not 0/,
    /\| --- \|/,
  ],
  [
    'a comparison with two tables',
    body(
      '\n<Compare caption="Tabel">\n\n| a | b |\n| - | - |\n| c | d |\n\n| a | b |\n| - | - |\n| c | d |\n\n</Compare>\n',
    ),
    ID,
    /exactly one table, not 2/,
    /\| --- \|/,
  ],
  [
    'a comparison with an empty table',
    body('\n<Compare caption="Tabel">\n\n| a | b |\n| - | - |\n\n</Compare>\n'),
    ID,
    /has no rows/,
    /\| --- \|/,
  ],
  ['an empty myth', body('\n<Myth claim="Begitu">\n\n</Myth>\n'), ID, /<Myth> is empty/, /<Myth/],
  ['a term without a word', body('\nKata <Term id="let-down"></Term> ini.\n'), ID, /<Term> is empty/, /<Term/],
  [
    'an attribute without a value',
    body('\n<Figure src="step.svg" alt="" caption="Gambar" />\n'),
    ID,
    /needs alt/,
    /alt=/,
  ],
  [
    'an unknown level',
    {
      [ID]: articleText('id', {
        body: `${BODY}\n\n<Evidence level="soon" claim="Demam">\n\nDemam.<Cite source="kent2006" />\n\n</Evidence>`,
      }),
    },
    ID,
    /one of: strong/,
    /level="weak"/,
  ],
  ['a placeholder of npm run new', body('\nTULIS: isi bagian ini.\n'), ID, /placeholder/, /your own text/],
  [
    'no key points',
    { [ID]: articleText('id', { body: BODY.replace(/<KeyPoints>[^]*<\/KeyPoints>/, '') }) },
    ID,
    /key points are missing/,
    /<KeyPoints>/,
  ],
  [
    'a link inside a term',
    body('\nKata <Term id="let-down">[LDR](page:about)</Term> ini.\n'),
    ID,
    /“LDR” is a link inside another/,
    /after the other/,
  ],
  [
    'a term inside a link',
    body('\nKata [<Term id="let-down">LDR</Term>](page:about) ini.\n'),
    ID,
    /link inside another/,
    /after the other/,
  ],
  [
    'a citation inside a link',
    body('\nKata [LDR<Cite source="kent2006" />](page:about) ini.\n'),
    ID,
    /link inside another/,
    /after the other/,
  ],
  [
    'a term inside a term',
    body('\nKata <Term id="let-down">ini <Term id="let-down">LDR</Term></Term>.\n'),
    ID,
    /link inside another/,
    /after the other/,
  ],
  [
    'a term round a list',
    body('\n<Term id="let-down">\n\n- LDR\n\n</Term>\n'),
    ID,
    /<Term> holds more than words/,
    /<Term id/,
  ],
  [
    'a term round a figure',
    body('\n<Term id="let-down">\n\nLDR\n\n<Figure src="step.svg" alt="x" caption="y" />\n\n</Term>\n'),
    ID,
    /<Term> holds more than words/,
    /<Term id/,
  ],
  [
    'a sentence between steps',
    body('\n<Steps>\n\nDuduk dulu.\n\n<Step title="Duduk">\n\nDuduk.\n\n</Step>\n\n</Steps>\n'),
    ID,
    /something between its steps/,
    /<Steps>/,
  ],
  [
    'steps with list marks',
    body('\n<Steps>\n\n- <Step title="Duduk">\n\n  Duduk.\n\n  </Step>\n\n</Steps>\n'),
    ID,
    /something between its steps/,
    /<Steps>/,
  ],
  [
    'an attribute twice',
    body('\n<Figure src="step.svg" alt="x" alt="y" caption="z" />\n'),
    ID,
    /<Figure> says alt="…" twice/,
    /keep one/,
  ],
];

const REFERENCES: Case[] = [
  [
    'a page that does not exist',
    body('\nLihat [ini](page:gone).\n'),
    ID,
    /no page with the key "gone"/,
    /page:get-help/,
  ],
  ['a page misspelled', body('\nLihat [ini](page:get-hlep).\n'), ID, /no page with the key/, /perhaps “get-help”/],
  [
    'a place that does not exist',
    body('\nLihat [ini](page:about#nothing).\n'),
    ID,
    /no place #nothing/,
    /use one of: a-section/,
  ],
  ['a place of its own that does not exist', body('\nLihat [ini](#nothing).\n'), ID, /no place #nothing/, /a-section/],
  [
    'a page of one language',
    {
      ...body('\nLihat [ini](page:lonely).\n'),
      'content/pages/lonely/en.mdx': `---\n${frontMatter('lonely', 'en')}---\n\n${BODY}`,
    },
    ID,
    /does not exist in this language/,
    /id\.mdx/,
  ],
  [
    'a draft',
    {
      ...body('\nLihat [ini](page:new-one).\n'),
      [`${NEW}/id.mdx`]: articleText('id', { front: 'draft: true\n' }).replace('back-massage-id', 'new-one-id'),
    },
    ID,
    /is a draft/,
    /publish/,
  ],
  ['an address of our own', body('\nLihat [ini](/artikel/x/).\n'), ID, /names no page/, /page:get-help/],
  ['a link without words', body('\nLihat [](page:about).\n'), ID, /has no words/, /name of the page/],
  ['http', body('\nLihat [ini](http://who.int/).\n'), ID, /names no page/, /https/],
  ['a program as a link', body('\nLihat [ini](javascript:alert).\n'), ID, /names no page/, /https/],
  [
    'an unknown source',
    body('\nBegitu.<Cite source="kent2007" />\n'),
    ID,
    /"kent2007" is not in content\/sources.json/,
    /perhaps “kent2006”/,
  ],
  [
    'an unknown term',
    body('\nKata <Term id="let-up">ini</Term>.\n'),
    ID,
    /"let-up" is not in content\/glossary.yaml/,
    /add it there/,
  ],
  [
    'a time that is none',
    body('\n<Steps>\n\n<Step title="Satu" time="2 menit">\n\nTeks.\n\n</Step>\n\n</Steps>\n'),
    ID,
    /the time of <Step> is no time: “2 menit”/,
    /time="30s" for 30 seconds/,
  ],
  ['an unknown chart', body('\n<Chart name="gone" caption="Grafik" />\n'), ID, /no chart "gone"/, /conception-by-day/],
  [
    'a picture that is not there',
    body('\n<Figure src="gone.svg" alt="Gambar" caption="Gambar" />\n'),
    ID,
    /no picture "gone.svg"/,
    /use one of: step.svg/,
  ],
  [
    'a picture in other letters',
    body('\n<Figure src="Step.svg" alt="Gambar" caption="Gambar" />\n'),
    ID,
    /no picture "Step.svg"/,
    /step\.svg/,
  ],
  [
    'a picture of another folder',
    {
      ...body('\n<Figure src="other.svg" alt="Gambar" caption="Gambar" />\n'),
      'content/articles/partner-support/other.svg': DRAWING,
    },
    ID,
    /lies in content\/articles\/partner-support/,
    /write partner-support\/other\.svg/,
  ],
  [
    'a picture that another page lacks',
    {
      ...body('\n<Figure src="partner-support/gone.svg" alt="Gambar" caption="Gambar" />\n'),
      'content/articles/partner-support/other.svg': DRAWING,
    },
    ID,
    /no picture "gone.svg" in content\/articles\/partner-support/,
    /use one of: other\.svg/,
  ],
  [
    'a picture of a page that is not there',
    body('\n<Figure src="partner-suport/step.svg" alt="Gambar" caption="Gambar" />\n'),
    ID,
    /no page with the key "partner-suport"/,
    /“partner-support”/,
  ],
  [
    'a picture of a draft',
    {
      ...body('\n<Figure src="sketch/other.svg" alt="Gambar" caption="Gambar" />\n'),
      'content/articles/sketch/id.mdx': articleText('id', { front: 'draft: true\n' }),
      'content/articles/sketch/other.svg': DRAWING,
    },
    ID,
    /"sketch" is not published, nor are its pictures/,
    /publish it first/,
  ],
  [
    'a picture of this page by its key',
    body('\n<Figure src="back-massage/step.svg" alt="Gambar" caption="Gambar" />\n'),
    ID,
    /the folder of this page itself/,
    /write step\.svg/,
  ],
  [
    'an unknown topic',
    {
      [ID]: articleText('id').replace('topic: massage', 'topic: sleep'),
      [EN]: articleText('en').replace('topic: massage', 'topic: sleep'),
    },
    [ID, EN],
    /"sleep" is not in content\/topics.yaml/,
    /add it there/,
  ],
  ['an unknown author', front('authors: [budi]\n'), ID, /"budi" is not in content\/people.yaml/, /add it there/],
  [
    'related to nothing',
    field('related', 'related: [is-my-baby-getting-enough, gone]'),
    ID,
    /"gone" is not in content\/articles/,
    /folder/,
  ],
  [
    'related to itself',
    field('related', 'related: [back-massage, is-my-baby-getting-enough]'),
    ID,
    /names itself/,
    /remove/,
  ],
  [
    'related twice',
    field('related', 'related: [is-my-baby-getting-enough, is-my-baby-getting-enough]'),
    ID,
    /stands twice/,
    /remove one/,
  ],
  [
    'related to more than a page shows',
    field('related', 'related: [a, b, c, d, e, f, g]'),
    ID,
    /"related": has more than 6 entries/,
    /keep at most 6/,
  ],
  [
    'a topic without its drawing',
    { 'public/drawings/topic.svg': null },
    'content/topics.yaml',
    /no drawing "topic.svg"/,
    /put the file there/,
  ],
  [
    'a draft that cannot be read',
    { ...body('\nLihat [ini](page:new-one).\n'), [`${NEW}/id.mdx`]: BROKEN_DRAFT },
    ID,
    /"new-one" is a draft/,
    /publish/,
  ],
  [
    'the draft of another language that cannot be read',
    { ...body('\n<SeeAlso to="new-one" />\n'), [`${NEW}/en.mdx`]: BROKEN_DRAFT },
    ID,
    /"new-one" does not exist in this language/,
    /id\.mdx/,
  ],
  [
    'the page for what is not found',
    body('\nLihat [ini](page:not-found).\n'),
    ID,
    /no page with the key/,
    /folder below/,
  ],
  ['itself', body('\n<SeeAlso to="back-massage" />\n'), ID, /the very page on which/, /another page/],
  [
    'a source that only a draft cites',
    {
      ...body('\nLihat [ini](page:sources#source-x2).\n'),
      'content/sources.json': JSON.stringify([...SOURCES, { ...SOURCES[0], id: 'x2' }]),
      [`${NEW}/id.mdx`]: articleText('id', { front: 'draft: true\n', body: BODY.replace('kent2006', 'x2') }),
    },
    ID,
    /no place #source-x2/,
    /remove #source-x2/,
  ],
  [
    'a topic without an article',
    {
      ...body('\nLihat [ini](page:topics#empty).\n'),
      'content/topics.yaml':
        TOPICS + TOPICS.replace('key: massage', 'key: empty').replace(/topic-(id|en)/g, 'empty-$1'),
    },
    ID,
    /no place #empty/,
    /massage/,
  ],
  ['an author twice', front('authors: [ani, ani]\n'), ID, /"ani" stands twice/, /remove one/],
  [
    'a term that leads to a page that is no article',
    glossary((text) => text.replace('see: back-massage', 'see: about')),
    'content/glossary.yaml',
    /"about" is not in content\/articles/,
    /article’s folder/,
  ],
  [
    'a broken topic drawing',
    { 'public/drawings/topic.svg': '<svg viewBox="0 0 1 1"><g></svg>' },
    'public/drawings/topic.svg',
    /not well-formed/,
    /export it again/,
  ],
  [
    'a topic drawing with a script',
    { 'public/drawings/topic.svg': DRAWING.replace('<path', '<script/><path') },
    'public/drawings/topic.svg',
    /<script>/,
    /without scripts/,
  ],
];

const PICTURES: Case[] = [
  ['empty', drawing(''), 'content/articles/back-massage/step.svg', /no drawing/, /export it again/],
  [
    'without size',
    drawing('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'),
    'content/articles/back-massage/step.svg',
    /has no size/,
    /viewBox/,
  ],
  [
    'HTML',
    drawing('<html><body>x</body></html>'),
    'content/articles/back-massage/step.svg',
    /no drawing/,
    /export it again/,
  ],
  [
    'broken XML',
    drawing('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'),
    'content/articles/back-massage/step.svg',
    /not well-formed/,
    /export it again/,
  ],
  [
    'with a script',
    drawing('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>'),
    'content/articles/back-massage/step.svg',
    /<script>/,
    /without scripts/,
  ],
  [
    'with a picture from elsewhere',
    drawing('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="https://x.example/a.png"/></svg>'),
    'content/articles/back-massage/step.svg',
    /loads or embeds/,
    /without scripts/,
  ],
  [
    'with an entity',
    drawing(
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hosts">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    ),
    'content/articles/back-massage/step.svg',
    /DOCTYPE/,
    /remove/,
  ],
  [
    'capitals in a name',
    { 'content/articles/back-massage/Foto.PNG': PNG },
    'content/articles/back-massage/Foto.PNG',
    /lower-case/,
    /foto\.png/,
  ],
  [
    'a page called photo',
    { 'content/articles/back-massage/photo.png': '<html>' },
    'content/articles/back-massage/photo.png',
    /not a PNG/,
    /save it again/,
  ],
  [
    'half a photo',
    { 'content/articles/back-massage/photo.png': PNG.subarray(0, 45) },
    'content/articles/back-massage/photo.png',
    /damaged/,
    /save it again/,
  ],
  [
    'a link out of the project',
    { 'content/articles/back-massage/link.svg': { link: '/etc/hosts' } },
    'content/articles/back-massage/link.svg',
    /link to another place/,
    /file itself/,
  ],
  [
    'another kind of picture',
    { 'content/articles/back-massage/photo.heic': 'x' },
    'content/articles/back-massage/photo.heic',
    /cannot be shown/,
    /PNG or JPEG/,
  ],
  [
    'without its namespace',
    root('viewBox="0 0 1 1"'),
    'content/articles/back-massage/step.svg',
    /does not say that it is SVG/,
    /xmlns=/,
  ],
  [
    'with a wrong namespace',
    root('xmlns="http://www.w3.org/2000/svgs" viewBox="0 0 1 1"'),
    'content/articles/back-massage/step.svg',
    /does not say that it is SVG/,
    /xmlns=/,
  ],
  [
    'with an attribute twice',
    inSvg('<path d="M0 0" d="M1 1"/>'),
    'content/articles/back-massage/step.svg',
    /duplicate attribute: d/,
    /export it again/,
  ],
  [
    'two drawings in a file',
    drawing(DRAWING + DRAWING),
    'content/articles/back-massage/step.svg',
    /only one root/,
    /export it again/,
  ],
  [
    'with a prefix that nothing explains',
    inSvg('<use xlink:href="#a"/>'),
    'content/articles/back-massage/step.svg',
    /unbound namespace prefix: "xlink"/,
    /export it again/,
  ],
  [
    'with a character of HTML',
    inSvg('<text>a&nbsp;b</text>'),
    'content/articles/back-massage/step.svg',
    /undefined entity/,
    /export it again/,
  ],
  [
    'in another encoding',
    drawing(`<?xml version="1.0" encoding="ISO-8859-1"?>${DRAWING}`),
    'content/articles/back-massage/step.svg',
    /says that it is ISO-8859-1/,
    /encoding="UTF-8"/,
  ],
  [
    'a viewbox in small letters',
    root('xmlns="http://www.w3.org/2000/svg" viewbox="0 0 48 36"'),
    'content/articles/back-massage/step.svg',
    /says viewbox/,
    /write viewBox/,
  ],
  [
    'a viewBox of three numbers',
    root('xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48"'),
    'content/articles/back-massage/step.svg',
    /not four numbers/,
    /viewBox="0 0 480 360"/,
  ],
  [
    'a huge viewBox',
    root('xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20000 36"'),
    'content/articles/back-massage/step.svg',
    /20000 wide or high; at most 10000/,
    /scale it down/,
  ],
  [
    'only a comment with a drawing',
    drawing('<!-- <svg viewBox="0 0 1 1"/> -->'),
    'content/articles/back-massage/step.svg',
    /no drawing/,
    /export it again/,
  ],
  [
    'a size in a comment alone',
    drawing('<!-- <svg viewBox="0 0 1 1"> --><svg xmlns="http://www.w3.org/2000/svg"/>'),
    'content/articles/back-massage/step.svg',
    /has no size/,
    /viewBox/,
  ],
  [
    'with a set of pictures',
    inSvg('<g style="background: image-set(\'https://x.example/a.png\' 1x)"/>'),
    'content/articles/back-massage/step.svg',
    /image-set/,
    /without scripts/,
  ],
  [
    'with a style sheet from elsewhere',
    drawing(`<?xml-stylesheet href="https://x.example/a.css"?>${DRAWING}`),
    'content/articles/back-massage/step.svg',
    /xml-stylesheet/,
    /without scripts/,
  ],
  [
    'with an import in a style',
    inSvg('<style><![CDATA[@\\69mport "https://x.example/a.css";]]></style>'),
    'content/articles/back-massage/step.svg',
    /@import/,
    /without scripts/,
  ],
  [
    'with a font from elsewhere',
    inSvg('<style>@font-face { src: url( "https://x.example/a" ) }</style>'),
    'content/articles/back-massage/step.svg',
    /url\(/,
    /without scripts/,
  ],
  [
    'with a script behind a prefix',
    drawing('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><s:script/></s:svg>'),
    'content/articles/back-massage/step.svg',
    /<s:script>/,
    /without scripts/,
  ],
  [
    'with an animated address',
    inSvg('<a><set attributeName="href" to="javascript:x"/></a>'),
    'content/articles/back-massage/step.svg',
    /attributeName="href"/,
    /without scripts/,
  ],
  [
    'a photo that stays heavy',
    { 'content/articles/back-massage/photo.jpg': NOISE },
    'content/articles/back-massage/photo.jpg',
    /would load \d{2,3} KB for this photo; at most 40/,
    /about \d+0 pixels wide/,
  ],
  [
    'a whole page of HTML',
    drawing('<!DOCTYPE html><html><body>x</body></html>'),
    'content/articles/back-massage/step.svg',
    /no drawing: it starts with <html>/,
    /export it again/,
  ],
];

const NAMES: Case[] = (
  [
    ['My Foto (1).svg', 'my-foto-1.svg'],
    ['a.b.svg', 'a-b.svg'],
    ['susú.svg', 'susu.svg'],
    ['写真.svg', 'picture.svg'],
  ] as const
).map(([name, proper]) => [
  `a picture called ${name}`,
  { [`content/articles/back-massage/${name}`]: DRAWING },
  `content/articles/back-massage/${name}`,
  /lower-case/,
  new RegExp(`to ${proper.replace('.', '\\.')} for example`),
]);

const FILES: Case[] = [
  [
    'a text beside the folders',
    { 'content/articles/Puting lecet.md': BODY },
    'content/articles/Puting lecet.md',
    /nothing reads this file/,
    /puting-lecet\/id\.mdx/,
  ],
  [
    'a Word file',
    { 'content/articles/artikel.docx': 'PK' },
    'content/articles/artikel.docx',
    /written in Markdown/,
    /artikel\/id\.mdx/,
  ],
  [
    'another ending',
    { 'content/articles/back-massage/id.markdown': BODY },
    'content/articles/back-massage/id.markdown',
    /nothing reads this file/,
    /id\.mdx/,
  ],
  [
    'a folder with capitals and a space',
    { 'content/articles/Puting Lecet/id.mdx': articleText('id') },
    'content/articles/Puting Lecet',
    /key of its page/,
    /puting-lecet/,
  ],
  ['an empty folder', { [`${NEW}/step.svg`]: DRAWING }, NEW, /holds no text/, /id\.mdx/],
  [
    'a folder in a folder',
    { 'content/articles/back-massage/img/a.svg': DRAWING },
    'content/articles/back-massage/img',
    /this is a folder/,
    /move what is in it/,
  ],
  ['a folder called like a text', { [EN]: null, [`${EN}/a.svg`]: DRAWING }, EN, /this is a folder/, /move/],
  ['a list that nobody reads', { 'content/terms.yaml': '[]' }, 'content/terms.yaml', /nothing reads this/, /remove/],
  ['a missing list', { 'content/sources.json': null }, 'content/sources.json', /missing/, /bring it back/],
  ['a link for a text', { [EN]: { link: '/nowhere' } }, EN, /link to another place/, /file itself/],
  [
    'a folder that was kept as a copy',
    { 'content/articles/back-massage.bak/id.mdx': articleText('id') },
    'content/articles/back-massage.bak',
    /looks like a copy/,
    /remove it/,
  ],
  [
    'a folder that an editor kept',
    { 'content/articles/back-massage~/id.mdx': articleText('id') },
    'content/articles/back-massage~',
    /looks like a copy/,
    /remove it/,
  ],
  [
    'a file in the place of all pages',
    {
      ...Object.fromEntries(
        FRAME_PAGE_KEYS.flatMap((key) => LANGS.map((lang) => [`content/pages/${key}/${lang}.mdx`, null])),
      ),
      'content/pages': 'x',
    },
    'content/pages',
    /a file, where a folder belongs/,
    /bring the folder back/,
  ],
  [
    'a folder in the place of a list',
    { 'content/people.yaml': null, 'content/people.yaml/a.yaml': 'x' },
    'content/people.yaml',
    /a folder, where a file belongs/,
    /bring the file back/,
  ],
  [
    'a link in the place of a list',
    { 'content/people.yaml': { link: '/nowhere' } },
    'content/people.yaml',
    /link to another place/,
    /file itself/,
  ],
  [
    'a file in the place of the drawings',
    { 'public/drawings/topic.svg': null, 'public/drawings': 'x' },
    ['public/drawings', 'content/topics.yaml'],
    /a file, where a folder belongs|no drawing/,
    /.+/,
  ],
];

const LISTS: Case[] = [
  ...[
    ['topics.yaml', ''],
    ['topics.yaml', '[]'],
    ['people.yaml', ''],
    ['sources.json', '[]'],
  ].map(([name = '', empty = '']): Case => [
    `${name} that says “${empty}”`,
    { [`content/${name}`]: empty },
    `content/${name}`,
    /list is empty/,
    /bring its entries back/,
  ]),
  [
    'a topic without its words',
    { 'content/topics.yaml': '- key: massage\n  id:\n  en:\n  cover: topic.svg\n' },
    'content/topics.yaml',
    /"massage\.(id|en)" is missing/,
    /title: /,
  ],
  [
    'sources without their end',
    { 'content/sources.json': JSON.stringify(SOURCES, null, 2).slice(0, -1) },
    'content/sources.json',
    /not valid JSON/,
    /bracket/,
  ],
  [
    'a source without an author',
    sources({ author: undefined }),
    'content/sources.json',
    /at least one author/,
    /family/,
  ],
  ['a source without a year', sources({ issued: undefined }), 'content/sources.json', /must say the year/, /issued/],
  ['a source at a strange address', sources({ URL: 'javascript:alert(1)' }), 'content/sources.json', /https/, /URL/],
  [
    'a source twice',
    { 'content/sources.json': JSON.stringify([...SOURCES, ...SOURCES]) },
    'content/sources.json',
    /stands twice/,
    /remove one/,
  ],
  [
    'a source that nobody cites',
    { 'content/sources.json': JSON.stringify([...SOURCES, { ...SOURCES[0], id: 'x2' }]) },
    'content/sources.json',
    /nothing cites "x2"/,
    /remove the entry/,
  ],
  [
    'an unknown kind in search.yaml',
    { 'content/search.yaml': 'id: { kinds: { recipe: [resep] } }\nen: {}\n' },
    'content/search.yaml',
    /recipe/,
    /explainer/,
  ],
  [
    'a question without the pages that answer it',
    { 'content/asked.id.tsv': '# pertanyaan\npijat sakit\n' },
    'content/asked.id.tsv',
    /“pijat sakit” is not a question and keys/,
    /a tab/,
  ],
  [
    'a question twice',
    { 'content/asked.en.tsv': 'sore back\tback-massage\n\nSore back?\t-\n' },
    'content/asked.en.tsv',
    /stands in line 1 too/,
    /remove the other/,
  ],
  [
    'questions that name a page that is not there',
    { 'content/asked.en.tsv': 'sore back\tback-massages\nachy back\tback-massages\n' },
    'content/asked.en.tsv',
    /no page with the key "back-massages"/,
    /a page that search finds/,
  ],
  [
    'questions that name a page that search does not find',
    { 'content/asked.en.tsv': 'what does let-down mean\tglossary\n' },
    'content/asked.en.tsv',
    /search does not find the page "glossary"/,
    /a page that search finds/,
  ],
  [
    'a question with a key twice',
    { 'content/asked.id.tsv': 'sakit punggung\tback-massage|back-massage\n' },
    'content/asked.id.tsv',
    /stands twice/,
    /each key once/,
  ],
  [
    'a danger sign of one language',
    dangerSign('id', '  threshold: limp'),
    'content/danger-signs.yaml',
    /"baby-limp\.id" is missing/,
    /id: kuning/,
  ],
  [
    'an unknown level of a danger sign',
    dangerSign('level', '  level: urgent'),
    'content/danger-signs.yaml',
    /one of: emergency, today/,
    /level: emergency/,
  ],
  [
    'a danger sign without its age',
    dangerSign('to_day', '  to_day: 60'),
    'content/danger-signs.yaml',
    /does not say its age limit/,
    /under 2 months|di bawah 2 bulan/,
  ],
  [
    'a danger sign that contradicts another',
    {
      'content/danger-signs.yaml':
        DANGER_SIGN + DANGER_SIGN.replace('baby-limp', 'baby-weak').replace('emergency', 'today'),
    },
    'content/danger-signs.yaml',
    /"today" contradicts "baby-limp"/,
    /give both one level/,
  ],
  [
    'a danger sign cut by #',
    dangerSign('en', '  en: is limp # and pale'),
    'content/danger-signs.yaml',
    /ends before “# and pale”/,
    /quotes/,
  ],
  [
    'a danger sign with a source that is not there',
    dangerSign('sources', '  sources: [kent2006, kent2007]'),
    'content/danger-signs.yaml',
    /"kent2007" is not in content\/sources.json/,
    /perhaps “kent2006”/,
  ],
  [
    'a line that is no address',
    { 'content/addresses.txt': 'artikel pijat\n' },
    'content/addresses.txt',
    /not an address/,
    /\/artikel\//,
  ],
  [
    'a topic without a title',
    { 'content/topics.yaml': TOPICS.replace('title: Topic id', "title: '    '") },
    'content/topics.yaml',
    /title/,
    /title: Pijat/,
  ],
  [
    'a name whose suffix is a number',
    sources({ author: [{ family: 'Kent', given: 'JC', suffix: ['3'] }] }),
    'content/sources.json',
    /must be a text/,
    /"author"/,
  ],
  [
    'a name that is empty',
    sources({ author: [{ family: ' ', suffix: 'Jr' }] }),
    'content/sources.json',
    /must have a family name/,
    /"author":\[\{"family"/,
  ],
  [
    'a volume that is a list',
    sources({ volume: ['3'] }),
    'content/sources.json',
    /"kent2006\.volume": must be a text/,
    /"volume":"…"/,
  ],
  [
    'a title with braces of BibTeX',
    sources({ title: 'Role of {WHO} advice' }),
    'content/sources.json',
    /“\{”, a mark of TeX/,
    /without it/,
  ],
  [
    'a title with a command of TeX',
    sources({ title: 'Role of \\textit advice' }),
    'content/sources.json',
    /“\\textit”, a mark of TeX/,
    /without it/,
  ],
  [
    'a title with a tag of JATS',
    sources({ title: '<jats:title>Role</jats:title>' }),
    'content/sources.json',
    /“<jats:title>”, a tag/,
    /without it/,
  ],
  [
    'a journal with a code',
    sources({ 'container-title': 'Mother &amp; Child' }),
    'content/sources.json',
    /“&amp;”, a code/,
    /without it/,
  ],
  [
    'a title with an invisible character',
    sources({ title: 'Volume\u200B and frequency' }),
    'content/sources.json',
    /invisible character.*U\+200B/,
    /type them again/,
  ],
  [
    'a title converted twice',
    sources({ title: 'RÃ´le of massage' }),
    'content/sources.json',
    /converted twice/,
    /type them again/,
  ],
  [
    'a kind of source that nobody knows',
    sources({ type: 'blurb' }),
    'content/sources.json',
    /“blurb” is no kind of source/,
    /article-journal/,
  ],
  [
    'a PMCID as a PMID',
    sources({ PMID: 'PMC123' }),
    'content/sources.json',
    /what starts with PMC is a PMCID/,
    /"PMID":"\d+"/,
  ],
  [
    'a PMID as a PMCID',
    sources({ PMCID: '123' }),
    'content/sources.json',
    /a number alone is a PMID/,
    /"PMCID":"PMC\d+"/,
  ],
  [
    'an address without https',
    sources({ URL: 'www.who.int/x' }),
    'content/sources.json',
    /lacks the https:\/\//,
    /https:\/\/www/,
  ],
  [
    'a comma too many',
    { 'content/sources.json': JSON.stringify(SOURCES).replace(/\]$/, ',]') },
    'content/sources.json',
    /not valid JSON/,
    /none after the last/,
  ],
  [
    'curly quotes in the sources',
    { 'content/sources.json': JSON.stringify(SOURCES).replace('"id"', '“id”') },
    'content/sources.json',
    /not valid JSON/,
    /straight double quotes/,
  ],
  ['a source whose key is a number', sourcesCited([2006]), 'content/sources.json', /"2006\.id"/, /"id":"kent2006"/],
  [
    'two sources with one place in addresses',
    sourcesCited(['a.b', 'a/b']),
    'content/sources.json',
    /"a\.b" and "a\/b" are the same: both become #source-a-b/,
    /differs/,
  ],
  ['a person with a code', people('  name: Ani &amp; Budi\n'), 'content/people.yaml', /“&amp;”, a code/, /without it/],
  ['a person converted twice', people('  name: AndrÃ©\n'), 'content/people.yaml', /converted twice/, /type them again/],
  [
    'a person with a name for other places',
    people('  name: &Ani Ani\n'),
    'content/people.yaml',
    /&Ani would not be shown/,
    /quote a text/,
  ],
  [
    'another name cut by #',
    glossary((text) =>
      text.replace(
        / {2}id: .*\n/,
        '  id:\n    term: LDR\n    meaning: ASI keluar dari payudara ke mulut bayi.\n    also:\n      - refleks #1\n',
      ),
    ),
    'content/glossary.yaml',
    /ends before “# 1”/,
    /quotes/,
  ],
  [
    'a term twice',
    glossary((text) => text + text.replace('let-down', 'ldr')),
    'content/glossary.yaml',
    /"let-down" explains the term “LDR” already/,
    /`also`/,
  ],
  [
    'a source without its key',
    sources({ id: undefined }),
    'content/sources.json',
    /"0\.id" is missing/,
    /"id":"kent2006"/,
  ],
];

const KEYS: Case[] = [
  [
    'an article called like a page',
    added('get-help'),
    'content/articles/get-help/id.mdx',
    /belongs to content\/pages\/get-help/,
    /another name/,
  ],
  [
    'an article called home',
    added('home'),
    'content/articles/home/id.mdx',
    /belongs to a page that the site makes/,
    /another name/,
  ],
  [
    'the slug of another',
    field('slug', 'slug: partner-support-id\nformerly: [back-massage-id]'),
    'content/articles/partner-support/id.mdx',
    /belongs to content\/articles\/back-massage/,
    /another slug/,
  ],
  [
    'the slug "en"',
    {
      'content/pages/about/id.mdx': `---\n${frontMatter('about', 'id').replace('slug: about-id', 'slug: en')}formerly: [about-id]\n---\n\n${BODY}`,
    },
    'content/pages/about/id.mdx',
    /belongs to the home page/,
    /another slug/,
  ],
  [
    'the title of another',
    field('title', 'title: Partner-support id'),
    'content/articles/partner-support/id.mdx',
    /same title/,
    /tell|say/,
  ],
  [
    'a slug that changed',
    field('slug', 'slug: pijat-baru'),
    ID,
    /was published at \/artikel\/back-massage-id\//,
    /formerly:\n {2}- back-massage-id/,
  ],
  [
    'a topic’s slug that changed',
    {
      'content/topics.yaml': `- key: massage\n${['id', 'en'].map((lang) => `  ${lang}:\n    title: Pijat\n    slug: ${lang === 'id' ? 'baru' : 'topic-en'}\n    description: ${'x'.repeat(80)}\n`).join('')}  cover: topic.svg\n`,
    },
    'content/topics.yaml',
    /was published at \/topik\/topic-id\//,
    /formerly:\n {2}- topic-id/,
  ],
  [
    'an old address in another folder',
    {
      'content/addresses.txt': '/panduan/pijat/ id back-massage\n/artikel/bagian/pijat/ id back-massage\n',
    },
    ID,
    /was published at/,
    /formerly:\n {2}- \/(panduan|artikel\/bagian)\/pijat\//,
  ],
  [
    'an article that went',
    {
      [ID]: null,
      [EN]: null,
      'content/articles/back-massage/step.svg': null,
      'content/glossary.yaml': '[]',
      'content/articles/partner-support/id.mdx': `---\n${frontMatter('partner-support', 'id', `${ARTICLE}related: [is-my-baby-getting-enough]\n`)}---\n\n${BODY}`,
      'content/articles/partner-support/en.mdx': `---\n${frontMatter('partner-support', 'en', `${ARTICLE}related: [is-my-baby-getting-enough]\n`)}---\n\n${BODY}`,
    },
    'content/addresses.txt',
    /was published, and no page is there now/,
    /formerly/,
  ],
  [
    'an old address that is taken',
    front('formerly: [partner-support-id]\n'),
    ID,
    /is the address of content\/articles\/partner-support/,
    /remove it/,
  ],
  [
    'a page that the frame needs',
    { 'content/pages/privacy/id.mdx': null, 'content/pages/privacy/en.mdx': null, 'content/addresses.txt': '' },
    'content',
    /the frame of every page/,
    /.+/,
  ],
  [
    'a tool that nobody has made',
    {
      'content/tools/dose/id.mdx': `---\n${frontMatter('dose', 'id')}---\n\n${BODY}`,
    },
    'content/tools/dose/id.mdx',
    /no tool "dose"/,
    /fertile-window-calculator/,
  ],
  [
    'the slug of all articles',
    {
      'content/pages/about/en.mdx': `---\n${frontMatter('about', 'en').replace('slug: about-en', 'slug: articles')}formerly: [about-en]\n---\n\n${BODY}`,
    },
    'content/pages/about/en.mdx',
    /belongs to all articles together/,
    /another slug/,
  ],
  [
    'a published page that became a draft and cannot be read',
    { [`${NEW}/id.mdx`]: BROKEN_DRAFT, 'content/addresses.txt': '/artikel/baru/ id new-one\n' },
    'content/addresses.txt',
    /no page is there now: content\/articles\/new-one\/id\.mdx is a draft/,
    /formerly/,
  ],
  [
    'an article of the frame that is a draft and cannot be read',
    { 'content/articles/partner-support/id.mdx': BROKEN_DRAFT, 'content/addresses.txt': '' },
    'content',
    /"partner-support" is a draft.*the frame of every page/,
    /publish/,
  ],
];

const GROUPS: [string, Case[]][] = [
  ['encoding', ENCODINGS],
  ['front matter', FRONT_MATTER],
  ['dates and reviews', DATES],
  ['text that does not parse', PARSING],
  ['Markdown that was not understood', STRAY],
  ['parts', PARTS],
  ['references', REFERENCES],
  ['pictures', [...PICTURES, ...NAMES]],
  ['files', FILES],
  ['lists', LISTS],
  ['keys and addresses', KEYS],
];

test('one cause is told once, and by the line where it stands', async () => {
  const told = async (changes: Changes) =>
    (await problemsOf(changes))
      .filter(({ level }) => level !== 'warning')
      .map(({ file, line, field }) => [file, line, field]);
  expect(await told({ 'content/topics.yaml': '' })).toEqual([['content/topics.yaml', undefined, undefined]]);
  expect(await told({ 'content/sources.json': '[]' })).toEqual([['content/sources.json', undefined, undefined]]);
  expect(await told(field('title', 'title: "Pijat **punggung**"'))).toEqual([[ID, 2, 'title']]);
  expect(await told(field('slug', 'slug: pijat-baru'))).toEqual([[ID, 4, 'slug']]);
  expect(await told(dangerSign('sources', '  sources: [kent2007]'))).toEqual([
    ['content/danger-signs.yaml', 12, 'baby-limp.sources'],
  ]);
  expect(await told(body('\nTULIS: isi.\n\nTULIS: lagi.\n'))).toEqual([[ID, 32, undefined]]);
});

describe.for(GROUPS)('%s', ([, cases]) => {
  test.for(cases)('%s', async ([, changes, file, reason, fix]) => {
    const errors = (await problemsOf(changes))
      .filter(({ level }) => level !== 'warning')
      // Another heading is another outline than that of the English text.
      .filter((error) => !error.reason.includes('outline differs') || file === error.file);
    expect(errors.length, JSON.stringify(errors, null, 1)).toBeGreaterThan(0);
    expect(new Set(errors.map((error) => error.file))).toEqual(new Set([file].flat()));
    for (const error of errors) {
      expect(error.reason).toMatch(reason);
      expect(error.fix).toMatch(fix);
    }
  });
});
