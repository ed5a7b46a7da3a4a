/** How long the results page waits for an answer. */

/** After so many milliseconds without an answer the search is called slow… */
export const SLOW = 4_000;
/** …and after so many it counts as failed, and can be tried again. */
const PATIENCE = 15_000;
/** What answers can do without is waited for no longer. */
export const BRIEF = 500;

/** Rejects when an answer takes longer than so many milliseconds: an index that hangs is an index that failed. */
export const withPatience = <T>(answer: Promise<T>, most = PATIENCE): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search took too long.')), most);
    }),
  ]);
