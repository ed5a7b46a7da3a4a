/** Numbers as people type them: also in the digits of an Arabic or Persian keyboard. */

/** The zero of each kind of digits that we read: Arabic-Indic, Persian, full-width. */
const ZEROS = [0x0660, 0x06f0, 0xff10];

/** A text with its digits as 0 to 9; what else stands in it stays. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });

/** A whole number as typed; NaN when it is none: a sign, a comma or a point make it another number. */
export function readWhole(text: string): number {
  const plain = plainDigits(text).trim();
  return /^\d+$/.test(plain) ? Number(plain) : NaN;
}
