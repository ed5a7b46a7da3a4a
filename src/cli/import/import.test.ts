/** One text of each kind of file, made for this, and broken ones; each is brought in as an editor does it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACEHOLDER_SOURCE } from '../../content/placeholder.ts';
import { today } from '../../site/current.ts';
import { runIn } from '../../testing/cli.ts';
import { makeProject, problemsIn } from '../../testing/project.ts';
import { readSource } from './source.ts';

const NBSP = '\u00A0';

const FILES: Record<string, string> = {
  'old/netlify.md': `---
templateKey: blog-post
title: 'Pijat oksitosin: manfaat dan cara melakukannya'
date: 2021-06-14T08:30:00.000Z
description: Pijat oksitosin membantu ibu lebih tenang dan ASI lebih lancar mengalir, tetapi buktinya masih sedikit.
featuredpost: true
featuredimage: /img/Pijat Punggung.png
tags: [pijat oksitosin, ASI lancar]
---
![](/img/Pijat%20Punggung.png)

Menurut${NBSP}penelitian, “pijat” menambah ASI.

# Manfaat

• Membuat ibu **tenang**
• Membuat {ibu} senang

<div style="color:red"><b>Penting</b>: minum 2<sup>3</sup> gelas</div>

<iframe src="https://example.org/film"></iframe>

Lihat [artikel lain](/blog/lain/), [WHO](http://www.who.int/x) dan [Kent](https://doi.org/10.1542/peds.2005-1417).

| Umur | Kali |
|:-----|-----:|
| 1 hari | 8 |
`,
  'old/hugo-toml.md': `+++
title = "Breast milk storage at home and at work"
date = 2023-02-03
tags = ["storage"]
aliases = ["/old/storage/"]
weight = 10
[cover]
image = "img/missing.png"
alt = "A bottle"
+++
Milk keeps for 4 hours.[^1] Wash < your > hands.

{{< youtube abc >}}

## Fridge

Keep it cold.

[^1]: A leaflet of 2020.
`,
  'old/hugo-yaml/index.en.md': `---
title: "Skin to skin"
lastmod: 2019-01-01
publishDate: 2024-03-01
---
## One

Text of the first part.

#### Two

- [ ] a box

~~gone~~

\`\`\`
code
\`\`\`
`,
  'old/_posts/2022-05-06-latch.markdown': `---
layout: post
title: How a baby latches on to the breast
categories: latch
permalink: /2022/05/latch.html
---
The baby opens the mouth and takes the breast.
{: .note}

{% include video.html id="x" %}

> The midwife said so.
`,
  'old/wordpress.xml': `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Blog</title>
<item><title>img</title><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://example.org/a.jpg</wp:attachment_url></item>
<item><title><![CDATA[ASI pertama &#8211; untuk bayi &amp; ibu]]></title><link>https://example.org/asi-pertama/</link><dc:creator>admin</dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>Kolostrum aman untuk bayi.</p><!-- /wp:paragraph -->
<!-- catatan redaksi -->

Baris pertama
baris kedua

[caption id="x"]<img src="https://example.org/b.jpg" alt="b" /> Tetes pertama[/caption]
[gallery ids="1"]
<h3>Kapan</h3>
Pada jam pertama.]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>8</wp:post_id><wp:post_date>2022-08-01 09:00:00</wp:post_date><wp:post_name>asi-pertama</wp:post_name><wp:post_type>post</wp:post_type>
<category domain="post_tag" nicename="kolostrum"><![CDATA[kolostrum]]></category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta></item>
</channel></rss>
`,
  'old/page.mdx': `---
title: Feeding at night without waking up too much
---
import Box from './Box.astro'

## Night

<Box kind="tip">

Sleep <b>when</b> the baby sleeps {1 + 1} <br/> and rest.

</Box>

<SeeAlso to="back-massage" />
`,
};

let root: string;
let said: string;
beforeAll(async () => {
  root = makeProject({
    'content/sources.json': JSON.stringify([
      {
        id: 'kent2006',
        type: 'article-journal',
        title: 'Volume and frequency of breastfeedings',
        author: [{ family: 'Kent', given: 'JC' }],
        issued: { 'date-parts': [[2006]] },
        DOI: '10.1542/peds.2005-1417',
      },
    ]),
  });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  cpSync(join(import.meta.dirname, 'puting-lecet.docx'), join(root, 'old/puting-lecet.docx'));
  mkdirSync(join(root, 'old/static/img'), { recursive: true });
  writeFileSync(
    join(root, 'old/static/img/Pijat Punggung.png'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  ({ said } = await runIn(root, 'cli/import', ...Object.keys(FILES), 'old/puting-lecet.docx', '--topic', 'massage'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The draft and the report of a text. */
function made(key: string): { front: string; body: string; report: string } {
  const folder = join(root, 'content/articles', key);
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const text = readFileSync(join(folder, file), 'utf8');
  const from = text.indexOf('<DangerSigns />') + '<DangerSigns />'.length;
  return {
    front: text.slice(0, from),
    body: text
      .slice(from, text.search(/\n## (TULIS: judul bagian tentang pilihan|WRITE: heading of the section on choices)/))
      .trim(),
    report: readFileSync(join(folder, 'import-report.md'), 'utf8'),
  };
}

const MARK = `<Cite source="${PLACEHOLDER_SOURCE}" />`;

test('a text of Netlify or Decap CMS', () => {
  const { front, body, report } = made('netlify');
  expect(front).toContain('\npublished: 2021-06-14\n');
  expect(front).toContain('\nkeywords: ["pijat oksitosin", "ASI lancar"]\n');
  expect(front).toContain('\nfeatured: true\n');
  expect(body).toBe(`## TULIS: judul bagian

<Figure src="pijat-punggung.png" alt="TULIS: apa yang terlihat di gambar" caption="TULIS: keterangan gambar atau tabel" />

Menurut penelitian, "pijat" menambah ASI.${MARK}

## Manfaat

- Membuat ibu **tenang**
- Membuat (ibu) senang

**Penting**: minum 2³ gelas${MARK}

TULIS: isi yang tidak bisa dibawa, lihat import-report.md, nomor 1

Lihat artikel lain, [WHO](https://www.who.int/x) dan Kent<Cite source="kent2006" />.

<Compare caption="TULIS: keterangan gambar atau tabel">

| Umur | Kali |
| - | - |
| 1 hari | 8${MARK} |

</Compare>`);
  expect(existsSync(join(root, 'content/articles/netlify/pijat-punggung.png'))).toBe(true);
  expect(report).toContain('- templateKey: blog-post\n');
  expect(report).toContain('1. <iframe>, old/netlify.md:21\n\n```\n<iframe src="https://example.org/film"></iframe>');
  expect(report).toContain('“artikel lain” led to /blog/lain/');
  expect(report).toContain('\n- 1 hari | 8\n');
});

test('a text of Hugo in TOML', () => {
  const { front, body, report } = made('hugo-toml');
  expect(front).toContain('\nformerly: [/old/storage/]\n');
  expect(body).toContain(`Milk keeps for 4 hours.${MARK} Wash \\< your > hands.`);
  expect(report).toContain('picture img/missing.png: it was not found');
  expect(report).toContain('- weight: 10\n');
  expect(report).toMatch(/a code of another program, old\/hugo-toml\.md:13\n\n```\n\{\{< youtube abc >\}\}/);
  expect(report).toMatch(/a footnote, \[\^1\], old\/hugo-toml\.md:19\n\n```\nA leaflet of 2020\./);
});

test('a text of Hugo in YAML, with all that is not ours', () => {
  const { front, body, report } = made('hugo-yaml');
  expect(front).toMatch(/\npublished: 2024-03-01\nupdated: 2024-03-01\n/);
  expect(report).toContain('lastmod: 2019-01-01');
  expect(body).toBe(
    '## One\n\nText of the first part.\n\n### Two\n\n- a box\n\ngone\n\nWRITE: what could not be brought along, see import-report.md, number 1',
  );
  expect(report).toMatch(/a block of code.*\n\n```\ncode\n```/);
});

test('a post of Jekyll', () => {
  const { front, body, report } = made('latch');
  expect(front).toContain('\nformerly: [/2022/05/latch/]\n');
  expect(body).toContain('The midwife said so.');
  expect(report).toContain('{: .note}');
  expect(report).toContain('{% include video.html id="x" %}');
  expect(report).toContain('- layout: post\n');
  expect(report).toContain('No day of publication, or one before 2020: today stands in its place.');
});

test('an export of WordPress', () => {
  const { front, body, report } = made('wordpress');
  expect(front).toMatch(/\nslug: asi-pertama\nformerly: \[\/asi-pertama\/\]\n/);
  expect(front).toContain('\ntitle: "ASI pertama – untuk bayi & ibu"\n');
  expect(front).toContain('\npublished: 2022-08-01\n');
  expect(body).toContain(`Kolostrum aman untuk bayi.${MARK}`);
  expect(body).toContain('Baris pertama\\\nbaris kedua');
  expect(body).toContain('## Kapan\n\nPada jam pertama.');
  for (const lost of [
    'catatan redaksi',
    'https://example.org/a.jpg',
    'https://example.org/b.jpg',
    'b\nTetes pertama',
    '[gallery ids="1"]',
    'author: admin',
  ])
    expect(report).toContain(lost);
  expect(report).not.toContain('[caption');
});

test('a Word file', () => {
  const { front, body } = made('puting-lecet');
  expect(front).toContain('\ntitle: "Puting lecet"\n');
  expect(body).toContain(
    '## Yang membantu\n\n- Perbaiki pelekatan\n- Oleskan ASI\n\n<Figure src="picture-1.png" alt="Ibu menyusui"',
  );
  expect(body).toContain(`| Umur | Kali |\n| - | - |\n| 1 hari | 8${MARK} |`);
});

test('MDX with a program in it', () => {
  const { body, report } = made('page');
  expect(body).toMatch(/Sleep \*\*when\*\* the baby sleeps WRITE: .* number \d/);
  expect(body).toContain('<SeeAlso to="back-massage" />');
  for (const lost of ["import Box from './Box.astro'", '1 + 1', '<Box kind="tip">']) expect(report).toContain(lost);
});

test('every draft is one that the checks can read, and names its placeholders', async () => {
  expect(said.match(/import-report\.md$/gm)).toHaveLength(7);
  const told = (await problemsIn(root, today())).filter(({ reason }) => !reason.includes('pair in the other language'));
  expect(told.filter(({ level }) => level !== 'warning')).toEqual([]);
  expect(told.filter(({ reason }) => !/placeholders|no source is cited/.test(reason))).toEqual([]);
});

describe('a broken file is refused with the place and the reason', () => {
  test.for([
    ['x.md', '---\ntitle: a: b\n---\n', /^x\.md:2: Nested mappings/],
    ['x.md', '---\ntitle: a\n', /^x\.md:1: the front matter is not closed/],
    ['x.md', '+++\ntitle = a b\n+++\n', /^x\.md:2: Invalid TOML/],
    ['x.md', ';;;\n{"title": }\n;;;\n', /not valid JSON/],
    ['x.md', '---\n- a\n---\n', /not a list of fields/],
    ['x.md', '\xff\xfea\0', /UTF-16/],
    ['x.docx', 'PK\x03\x04 cut short', /^x\.docx: Word’s file cannot be opened/],
    ['x.md', 'PK\x03\x04', /a file of Word/],
    ['x.doc', 'old', /cannot be brought in/],
    ['x.xml', '<rss><channel><item></channel></rss>', /^x\.xml:1: this is not well-formed XML/],
    ['x.xml', '<rss/>', /there is no post/],
    [
      'x.xml',
      '<rss xmlns:wp="w"><item><title>A</title><wp:post_type>post</wp:post_type></item><item><title>B</title><wp:post_type>post</wp:post_type></item></rss>',
      /there are 2 posts in this file \(“A”, “B”\)/,
    ],
  ] as const)('%s: %j', async ([file, text, why]) => {
    await expect(readSource(file, Buffer.from(text, 'latin1'))).rejects.toThrow(why);
  });
});
