/** How long sources massage (evidence brief, C22 and section 2): no best length is known. */
export const DURATIONS = [
  // who-bfc: small circles from the neck to the bottom of the shoulder blades, 2–3 minutes.
  { minutes: 2, source: 'who' },
  { minutes: 3, source: 'who' },
  // A clinic's article (section 2.2 of the brief): 3–5 minutes in all.
  { minutes: 5, source: 'clinic' },
  // sari-agustina2018: 10–15 minutes.
  { minutes: 10, source: 'kader' },
  { minutes: 15, source: 'kader' },
] as const;

export type Minutes = (typeof DURATIONS)[number]['minutes'];

/** The longest of the version that the massage comes from. */
export const USUAL: Minutes = 3;
