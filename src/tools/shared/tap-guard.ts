/** Keeps the second tap of a double tap from answering the question that the first one brought. */

/**
 * How long something new takes no tap, in milliseconds. Browsers and systems count two taps within 300 to 500 ms as one
 * double tap; nobody reads a question and answers it in less.
 */
export const SETTLING_MS = 500;

export interface TapGuard {
  /** Something new has come at this time. */
  shown: (at: number) => void;
  /**
   * Whether a tap at this time is meant for what is shown: taken from the event, so that one that waited for a busy
   * phone counts from the moment in which it was made.
   */
  accepts: (at: number) => boolean;
}

/** Times are those of `performance.now()` and of events: milliseconds since the page was opened. */
export function tapGuard(): TapGuard {
  let since = -Infinity;
  return {
    shown: (at) => void (since = at),
    accepts: (at) => at >= since + SETTLING_MS,
  };
}
