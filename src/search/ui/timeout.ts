/** How long the results page waits for an answer, in milliseconds. */

/** After so long without an answer the search is called slow… */
export const SLOW_AFTER = 4_000;
/** …and after so long it counts as failed, and can be tried again. */
const TIMEOUT = 15_000;
/** What answers can do without is waited for no longer. */
export const SHORT_TIMEOUT = 500;

/** Rejects when an answer takes longer than so many milliseconds: an index that hangs is an index that failed. */
export const withTimeout = <T>(answer: Promise<T>, timeout = TIMEOUT): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search took too long.')), timeout);
    }),
  ]);
