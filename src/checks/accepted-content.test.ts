/** What looks unusual and is right, or only a warning: nobody is stopped for it. */
import { describe, expect, test } from 'vitest';
import { articleText, BODY, type Changes, frontMatter, problemsOf, SOURCES } from '../testing/project.ts';

const ID = 'content/articles/back-massage/id.mdx';
const EN = 'content/articles/back-massage/en.mdx';

const FIGURE = '<Figure src="step.svg" alt="Gambar" caption="Gambar" />';

/** What Zotero writes as CSL JSON, with a particle, a month as text, and fields that we do not use. */
const FROM_ZOTERO = {
  id: 'http://zotero.org/users/1/items/ABCD2345',
  type: 'article-journal',
  abstract: 'x',
  'container-title': 'Pediatrics',
  DOI: '10.1542/peds.2005-1417',
  ISSN: '0031-4005',
  issue: '3',
  title: 'Volume and frequency of breastfeedings',
  author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }],
  accessed: { 'date-parts': [['2026', 11, 1]] },
  issued: { 'date-parts': [['2006', 3]] },
};

const SOURCES_AS_THEY_COME: [string, object][] = [
  [
    'an abstract with invisible characters, which nobody prints',
    { abstract: 'Breast\u00ADfeeding {x} &amp; y', foo: [{ bar: 1 }] },
  ],
  ['a source by somebody with one name', { author: [{ given: 'SURYANI' }] }],
  ['numbers as numbers', { volume: 117, issue: 3, page: 387, author: [{ family: 'Kent', given: 'JC', suffix: 3 }] }],
  [
    'tags that CSL knows',
    { title: 'Role of <i>Candida</i> at 38 °C <span class="nocase">WHO</span>, <34 weeks and >3 kg' },
  ],
  ['a kind of source as EndNote calls it', { type: 'Journal Article' }],
  ['identifiers with their names', { PMID: 'PMID: 16585256', PMCID: ' pmc 1234', DOI: 'https://doi.org/10.1542/x' }],
  ['http', { URL: 'http://www.who.int/x' }],
  ['a talk with the date of its event alone', { issued: undefined, 'event-date': { 'date-parts': [['2006', '5']] } }],
];

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const PATH = '<path d="M0 0h9"/>';
const DRAWINGS_AS_THEY_COME: [string, string][] = [
  ['a viewBox with commas', `<svg ${SVG} viewBox="0,0, 48,36">${PATH}</svg>`],
  ['a viewBox in lines', `<svg ${SVG}\n viewBox="0 0\n\t48 36"\n>${PATH}</svg>`],
  [
    'a drawing with a prefix',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 48 36"><s:path d="M0 0h9"/></s:svg>',
  ],
  [
    'a long comment before a drawing',
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${'<svg> url(x) '.repeat(200)} -->\n<svg ${SVG} viewBox="0 0 48 36">${PATH}</svg>`,
  ],
  [
    'places of its own in styles and attributes',
    `<svg ${SVG} xmlns:xlink="http://www.w3.org/1999/xlink" width="12cm" height="9cm"><style>.a { fill: url("#b"); mask: url( #b ) }</style><g style="fill: url('#b')" filter="url(#b)"><use xlink:href="#b"/></g></svg>`,
  ],
];

const SILENT: [string, Changes][] = [
  ['a byte order mark', { [ID]: `\uFEFF${articleText('id')}`, [EN]: `\uFEFF${articleText('en')}` }],
  ['Windows line ends', { [ID]: articleText('id').replaceAll('\n', '\r\n') }],
  [
    'what systems and editors leave behind',
    {
      'content/.DS_Store': 'x',
      'content/articles/Thumbs.db': 'x',
      'content/articles/back-massage/id.mdx~': 'x',
      'content/articles/back-massage/.id.mdx.swp': 'x',
      'content/articles/back-massage/._id.mdx': 'x',
      'content/articles/back-massage/desktop.ini': 'x',
      'content/pages/about/en.mdx.orig': 'x',
    },
  ],
  [
    'a source as Zotero exports it',
    {
      'content/sources.json': JSON.stringify([...SOURCES, FROM_ZOTERO]),
      [ID]: articleText('id', { body: `${BODY}\nLagi.<Cite source="${FROM_ZOTERO.id}" />\n` }),
      [EN]: articleText('en').replace(/hash: '\w+'/, "hash: '0123456789ab'"),
    },
  ],
  ['a star that is meant', { [ID]: articleText('id', { body: `${BODY}\nNilai 2 \\* 3 dan \\- satu.\n` }) }],
  ['a no-break space inside a line', { [ID]: articleText('id', { body: `${BODY}\nSuhu 38\u00A0°C.\n` }) }],
  [
    'codes for characters beside a star that is meant',
    { [ID]: articleText('id', { body: `${BODY}\nNilai 2 \\* 3 &lt; 7 dan 5&nbsp;kali.\n` }) },
  ],
  [
    'cells and attributes that begin with a number or a sign',
    {
      [ID]: articleText('id', {
        body: `${BODY}\n<Compare caption="✓ Ya">\n\n| a | b |\n| - | - |\n| ✓ Ya | 1. Duduk |\n| – | – Tidak |\n\n</Compare>\n\n<Figure src="step.svg" alt="1. Duduk" caption="– Duduk" />\n`,
      }),
    },
  ],
  [
    'a sentence whose next line begins with a number or a dash',
    {
      [ID]: articleText('id', {
        body: `${BODY}\nIni terjadi pada tanggal\n12. Lalu ada jeda.\n\nIa menunggu\n– begitulah.\n`,
      }),
    },
  ],
  [
    'a list under a line of <Dont>',
    {
      [ID]: articleText('id', {
        body: `${BODY}\n<Dont>\n\n- Jangan tidurkan bayi:\n  - tengkurap\n  - di sofa\n\n</Dont>\n`,
      }),
    },
  ],
  [
    'parts that hold a drawing only',
    {
      [ID]: articleText('id', {
        body: `${BODY}\n<Do>\n\n${FIGURE}\n\n</Do>\n\n<Steps>\n\n<Step title="Duduk">\n\n${FIGURE}\n\n</Step>\n\n</Steps>\n`,
      }),
    },
  ],
  [
    'a changed slug whose old one is kept',
    {
      [ID]: articleText('id', { front: 'formerly: [back-massage-id]\n' }).replace(
        'slug: back-massage-id',
        'slug: pijat-baru',
      ),
    },
  ],
  [
    'signs that mean something in other programs, where they are meant',
    {
      [ID]: articleText('id', {
        body: `${BODY}\nHarganya US$5 dan US$7, atau $5/$7, atau Rp5.000.\n\nPukul 10:30:15, skala 1:2:3, catatan: satu; dua:tiga:empat.\n\nDari A → B lalu C, R&D; Q&A, 2 ^ 3, i.e. ini, S. aureus, C++ dan a == b.\n\nS. aureus bisa. Surel: bidan@contoh.id [sic]. (Lihat: ini.)\n\n## Kutipan <Cite source="kent2006" />\n\nLihat [WHO](https://who.int/x) dan <Term id="let-down">*LDR* ini</Term>.\n`,
      }),
      [EN]: articleText('en', { body: `${BODY}\n## A quotation\n\nIts text.\n` }),
    },
  ],
  [
    'a draft that cannot be read as related reading',
    {
      [ID]: articleText('id').replace('related: [', 'related: [new-one, '),
      'content/articles/new-one/id.mdx': '---\ntitle: Pijat: apa\ndraft: true\n---\n\n<Do>\n',
    },
  ],
  [
    'a text of a draft that has no pair, with whatever its front matter lacks',
    { 'content/articles/new-one/id.mdx': '---\ntitle: Pijat: apa\nDraft: x\ndraft: true # belum\n---\n\n<Do>\n' },
  ],
  [
    'a review by a person with a role',
    { [ID]: articleText('id', { front: 'review: { by: ani, on: 2026-11-01, next: 2027-11-01 }\n' }) },
  ],
  [
    'a field that is left blank',
    { [ID]: articleText('id', { front: 'keywords:\nauthors:\n' }), 'content/spelling.yaml': 'both:\n' },
  ],
  ['an indented comment in the list of addresses', { 'content/addresses.txt': '  # old\n\n' }],
  [
    'questions with one page, with several, with none, as Windows saves them',
    {
      'content/asked.en.tsv':
        '# asked\r\nsore back\tback-massage|get-help\r\nhot tub\t-\r\nachy back\tback-massage\r\n',
    },
  ],
  ...SOURCES_AS_THEY_COME.map(([name, fields]): [string, Changes] => [
    name,
    { 'content/sources.json': JSON.stringify([{ ...SOURCES[0], ...fields }]) },
  ]),
  ...DRAWINGS_AS_THEY_COME.map(([name, svg]): [string, Changes] => [
    name,
    { 'content/articles/back-massage/step.svg': svg },
  ]),
];

const errorsOf = async (changes: Changes) =>
  (await problemsOf(changes))
    .filter(({ level }) => level !== 'warning')
    .map(({ file, reason }) => `${file}: ${reason}`);

describe('passes', () => {
  test.for(SILENT)('%s', async ([, changes]) => {
    expect(await errorsOf(changes)).toEqual([]);
  });
});

describe('warns', () => {
  const warnings = async (changes: Changes) =>
    (await problemsOf(changes)).map(({ level, file, reason }) => `${level ?? 'error'} ${file}: ${reason}`);

  test('of everything that is wrong in a draft, also when it cannot be read', async () => {
    const draft = (body: string, yes: string) =>
      `---\n${frontMatter('new-one', 'id', `topic: massage\nkind: condition\npublished: 2026-11-22\ndraft: ${yes}\n`)}---\n\n${body}`;
    for (const [body, yes] of [
      ['<Do>\n', 'true'],
      ['##Judul\n\nLihat [ini](page:gone).\n', 'True'],
    ] as const) {
      const found = await warnings({ 'content/articles/new-one/id.mdx': draft(body, yes) });
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((line) => !line.startsWith('warning content/articles/new-one/id.mdx'))).toEqual([]);
    }
  });

  test.for([
    [
      'a page of one language',
      { 'content/pages/lonely/en.mdx': `---\n${frontMatter('lonely', 'en')}---\n\n${BODY}` },
      /pair.*missing/,
    ],
    [
      'a page that appears later',
      {
        [ID]: articleText('id').replaceAll('2026-11-22', '2027-01-01'),
        [EN]: articleText('en').replaceAll('2026-11-22', '2027-01-01'),
        'content/glossary.yaml': '[]',
        'content/addresses.txt': '',
      },
      /appears on 2027-01-01/,
    ],
    [
      'a review that is due',
      { [ID]: articleText('id', { front: 'review: { by: ani, on: 2025-11-01, next: 2026-11-01 }\n' }) },
      /was due on 2026-11-01/,
    ],
    [
      'a page that is not yet in the list of addresses',
      { 'content/addresses.txt': '' },
      /not yet in content\/addresses.txt/,
    ],
    ['a text whose source has changed', { [ID]: articleText('id', { body: `${BODY}\nLagi.\n` }) }, /has changed since/],
  ] as [string, Changes, RegExp][])('of %s', async ([, changes, reason]) => {
    const found = await warnings(changes);
    expect(found.some((line) => line.startsWith('warning') && reason.test(line))).toBe(true);
    expect(found.filter((line) => !line.startsWith('warning') && !line.includes('no other article names'))).toEqual([]);
  });
});
