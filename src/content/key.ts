/**
 * A key or slug made of whatever somebody called a thing: lower-case words joined by hyphens, without accents.
 * @returns an empty text when the name has no letter or digit of the Latin alphabet
 */
export const keyFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
