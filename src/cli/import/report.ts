/** The report beside a draft that was brought in: whatever of the file is not in the draft is named here. */
import { FIRST_YEAR } from '../../schemas/shared.ts';
import type { Body } from './body.ts';
import type { MappedFields } from './fields.ts';
import type { Source } from './source.ts';

export interface ReportOptions {
  /** The file that was brought in, and the draft that was made of it. */
  file: string;
  draft: string;
  source: Source;
  fields: MappedFields;
  body: Body;
  /** Pictures of the front matter that stay behind, and why. */
  lost: string[];
  /** Pictures that were brought along and cannot be read. */
  damaged: string[];
  /** Names of those that were brought along. */
  pictures: string[];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n');

/** What the fence round a text must be, whatever stands in the text. */
const fence = (text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${text}\n${marks}`;
};

/** Markdown of the report; parts that have nothing to say are left out. */
export function formatReport({ file, draft, source, fields, body, lost, damaged, pictures }: ReportOptions): string {
  const missing = (['title', 'description', 'published'] as const).filter((name) => fields[name] === undefined);
  const parts: [string, string][] = [
    [
      'To do',
      list([
        ...missing.map((name) =>
          name === 'published'
            ? `No day of publication, or one before ${FIRST_YEAR}: today stands in its place.`
            : `No ${name} of the right length could be read: write one.`,
        ),
        'Write the key points and the parts that begin with TULIS: or WRITE:; choose the danger signs of the subject.',
        'Write the other language.',
        'Delete this report when all of it is dealt with.',
      ]),
    ],
    ['What the reader of the file said', list(source.notes)],
    ['Fields without a place here', list([...fields.unmapped, ...lost.map((said) => `picture ${said}`)])],
    [
      'Could not be brought along',
      body.refused
        .map(
          ({ number, line, what, text }) =>
            `${number}. ${what}${line === undefined ? '' : `, ${file}:${line}`}\n\n${fence(text)}`,
        )
        .join('\n\n'),
    ],
    [
      'Pictures, to be described',
      list([...pictures, ...damaged.map((name) => `${name} cannot be read: save it again`)]),
    ],
    [
      'Links within the old site, whose words stay',
      list(body.links.map(({ text, url }) => `“${text}” led to ${url}: link it with page:… and a key of ours`)),
    ],
    [
      'Needs a source',
      body.unsourced.length === 0
        ? ''
        : `${list(body.unsourced)}\n\nFound by figures and by words such as “study” or “safe”: look at the other sentences, too. Remove the mark where nothing is claimed.`,
    ],
    ['Made otherwise', list(body.changed)],
  ];
  return [
    `# ${draft}, from ${file} (${source.kind})`,
    ...parts.flatMap(([title, said]) => (said === '' ? [] : [`## ${title}`, said])),
    '',
  ].join('\n\n');
}
