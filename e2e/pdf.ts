/** What tests and commands want to know of a PDF that Chromium wrote. */

/** Pages of a PDF, as the numbers of its objects, in order. */
const pagesOf = (text: string): string[] =>
  [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type\s*\/Page\b(?!s)/g)].map(([, object = '']) => object);

/** How many pages it has. */
export const pageCount = (pdf: Buffer): number => pagesOf(pdf.toString('latin1')).length;

/** On which page each place begins that a link inside the document leads to, from 1: its named destinations (ISO 32000, 12.3.2.3). */
export function pageNumbers(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const pages = pagesOf(text);
  const destinations = text.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ/g);
  return new Map([...destinations].map(([, name = '', object = '']) => [name, pages.indexOf(object) + 1]));
}
