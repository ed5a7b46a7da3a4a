/**
 * `npm run import -- FILE…`: makes a draft of a text that another program wrote, in the language of that text, and a report
 * beside it of what was changed, what could not be brought along, and what is still to do.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { input } from '@inquirer/prompts';
import { keyFrom } from '../content/key.ts';
import { IMPORT_REPORT } from '../content/tree.ts';
import { isLang, LANGS, type Lang } from '../languages.ts';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import { keySchema, titleSchema } from '../schemas/shared.ts';
import { currentSite, today } from '../site/current.ts';
import { articleDraft } from './article-draft.ts';
import { canAsk, chosenOf, EditorError, readCommandLine, runCommand } from './ask.ts';
import { readBody } from './import/body.ts';
import { mapFields } from './import/fields.ts';
import { PictureBox } from './import/pictures.ts';
import { formatReport } from './import/report.ts';
import { readSource } from './import/source.ts';

const { content } = currentSite();
const topics = content.topics.map(({ key }) => key);

const USAGE = `Use: npm run import -- FILE… --topic <topic> [--kind <kind>] [--lang ${LANGS.join('|')}] [--key <key>]
FILE: .md or .mdx (Netlify or Decap CMS, Hugo, Jekyll), .xml (one post of WordPress), .docx (Word)
Topics: ${topics.join(', ')}
Kinds: ${ARTICLE_KINDS.join(', ')}`;

/** Little words by which a text shows its language. */
const LITTLE_WORDS: Record<Lang, RegExp> = {
  id: /\b(yang|dan|untuk|dengan|tidak|pada|ini|adalah)\b/gi,
  en: /\b(the|and|for|with|not|of|this|is)\b/gi,
};

/** The language of a text: that of whose little words it has most. */
const languageOf = (text: string): Lang =>
  LANGS.toSorted(
    (a, b) => (text.match(LITTLE_WORDS[b]) ?? []).length - (text.match(LITTLE_WORDS[a]) ?? []).length,
  )[0] ?? LANGS[0];

/** The name of a file as a key: without the date that Jekyll puts before it, and the language that Hugo puts behind it. */
function keyOfFile(file: string): string {
  const name = basename(file).replace(/(\.[a-z]{2})?\.[a-z]+$/i, '');
  return keyFrom(
    (/^(index|_index)$/.test(name) ? (file.split('/').at(-2) ?? name) : name).replace(/^\d{4}-\d{2}-\d{2}-/, ''),
  );
}

/** The key of a source of ours to which a link leads, by DOI, PubMed or address. */
function sourceOf(url: string): string | undefined {
  const plain = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(www\.|dx\.)?/, '')
      .replace(/\/$/, '');
  const address = plain(url);
  return content.sources.find(({ DOI, PMID, PMCID, URL }) =>
    [
      DOI && address.endsWith(DOI.toLowerCase()),
      PMID && new RegExp(`^(pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/${PMID}$`).test(address),
      PMCID && address.endsWith(`/${PMCID.toLowerCase()}`),
      URL && plain(URL) === address,
    ].includes(true),
  )?.id;
}

await runCommand(USAGE, async () => {
  const { names: files, options } = readCommandLine(['topic', 'kind', 'lang', 'key']);
  if (files.length === 0) throw new EditorError('Name the file to bring in.');
  if (files.length > 1 && options.key !== undefined) throw new EditorError('With --key, one file at a time.');
  if (options.lang !== undefined && !isLang(options.lang))
    throw new EditorError(`The language must be ${LANGS.join(' or ')}.`);
  const asks = canAsk();
  const topic = await chosenOf(options.topic, topics, 'topic');
  const kind = await chosenOf(options.kind, ARTICLE_KINDS, 'kind', 'explainer');

  for (const file of files) {
    if (!existsSync(file)) throw new EditorError(`${file} is not there.`);
    const source = await readSource(file, readFileSync(file));
    const fields = mapFields(source.fields);
    const lang = isLang(options.lang) ? options.lang : (fields.lang ?? languageOf(source.text));
    const guess = keyOfFile(file);
    const key = options.key ?? (asks ? await input({ message: `Key of ${file}, in English`, default: guess }) : guess);
    if (!keySchema.safeParse(key).success)
      throw new EditorError(
        `“${key}” is no key: write --key with English words joined by hyphens, such as nipple-pain.`,
      );
    const folder = `content/articles/${key}`;
    const draft = `${folder}/${lang}.mdx`;
    if (existsSync(draft)) throw new EditorError(`${draft} exists already; give the text another --key.`);

    const pictures = new PictureBox(file, source.pictures);
    const bring = (src: string) => pictures.bring(src);
    const body = readBody(source, { lang, title: fields.title ?? '', bring, sourceOf });
    if (body.title !== undefined && titleSchema.safeParse(body.title).success) fields.title = body.title;
    else if (body.title !== undefined) fields.unmapped.push(`title: ${body.title}`);
    const shown = new Set(pictures.files.keys());
    const lost = fields.pictures.flatMap(({ src }) => {
      const brought = bring(src);
      return 'problem' in brought ? [`${src}: ${brought.problem}`] : [];
    });
    const damaged = await pictures.convert();
    const brought = fields.pictures.flatMap(({ src, alt }) => {
      const picture = bring(src);
      return 'name' in picture && !shown.has(picture.name) ? [{ name: picture.name, alt }] : [];
    });

    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of pictures.files) writeFileSync(`${folder}/${name}`, bytes);
    const signs = content.dangerSigns;
    const text = articleDraft({
      key,
      topic,
      kind,
      lang,
      today: today(),
      signs,
      imported: { fields, body, pictures: brought },
    });
    writeFileSync(draft, text);
    const report = `${folder}/${IMPORT_REPORT}`;
    const said = formatReport({
      file,
      draft,
      source,
      fields,
      body,
      lost,
      damaged,
      pictures: [...pictures.files.keys()],
    });
    writeFileSync(report, (existsSync(report) ? `${readFileSync(report, 'utf8')}\n` : '') + said);
    console.log(`${draft}\n${report}`);
  }
  console.log(
    'Each is a draft. Read its report, write until `npm run check:content -- <key>` finds no placeholder, and delete the report.',
  );
});
