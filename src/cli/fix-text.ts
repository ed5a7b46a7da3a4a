/** Mends in a text what is safe to mend without a person: spaces, quotes, dates, list marks. Words stay as they are. */

/** Months as people write them, in both languages, by their first three letters. */
const MONTHS: Record<string, string> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  mei: '05',
  may: '05',
  jun: '06',
  jul: '07',
  agu: '08',
  aug: '08',
  sep: '09',
  okt: '10',
  oct: '10',
  nov: '11',
  des: '12',
  dec: '12',
};

/** Spaces of other kinds, and characters that nobody sees. */
const ODD_SPACES = /[\u00A0\u2007\u2009\u200A\u202F]/g;
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD]/g;

const twoDigits = (number: string): string => number.padStart(2, '0');

/** A day as `2026-11-22`, where what is written can mean only one day. */
function day(written: string): string {
  const [, year, month, date] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  if (year && month && date) return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  const [, number, name, of] = /^(\d{1,2}) (\p{L}{3,9}) (\d{4})$/u.exec(written) ?? [];
  const known = MONTHS[name?.slice(0, 3).toLowerCase() ?? ''];
  return number && of && known ? `${of}-${known}-${twoDigits(number)}` : written;
}

const DATE_FIELD = /^(\s*(?:published|updated|on|next|searched):\s+)(["']?)([^"'\n]+?)\2[ \t]*$/gm;

/** Front matter: days, and curly quotes round a value. */
const fixFields = (yaml: string): string =>
  yaml
    .replace(DATE_FIELD, (_, name: string, quote: string, written: string) => {
      const mended = day(written);
      return mended === written ? `${name}${quote}${written}${quote}` : name + mended;
    })
    .replace(/^(\w+:\s+)“([^“”"\n]*)”[ \t]*$/gm, '$1"$2"');

/** Body: curly quotes round attributes, marks of lists, a space after # and after -. */
const fixBody = (body: string): string =>
  body
    .replace(/<[A-Z]\w*\b[^<>]*>/g, (tag) => tag.replace(/(\s\w+=)[“”„]([^“”„"<>]*)[“”„]/g, '$1"$2"'))
    .replace(/^(\s*)(?:[•·▪▫◦‣●○■]|[*+](?= ))\s*(?=\S)/gm, '$1- ')
    .replace(/^(#{1,6})(?=[\p{L}\p{N}])/gmu, '$1 ');

/** A whole MDX file, mended; one without front matter stays as it is. */
export function fixText(text: string): string {
  const spaced = text
    .replace(ODD_SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(/^\s+(?=---\r?\n)/, '')
    .replace(/^(-{3})[ \t]+$/gm, '$1')
    // Two spaces at the end of a line are a line break.
    .replace(/(?<=\S)[ \t](?=\r?$)|(?<=\S)[ \t]{3,}(?=\r?$)/gm, '');
  const [front, open, yaml, close] = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/.exec(spaced) ?? [];
  if (front === undefined || open === undefined || yaml === undefined || close === undefined) return text;
  return open + fixFields(yaml) + close + fixBody(spaced.slice(front.length));
}
