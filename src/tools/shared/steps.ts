/**
 * The steps of a tool on the way through its questions, one entry of the browser's history each, so that Back leads to the
 * step before. An entry holds a number only: what was answered stays in the page, and is gone when it is closed.
 */

/** The part of `window.history` that steps need. */
export type StepHistory = Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>;

const NUMBER = 'toolStep';

const numberIn = (state: unknown): number | undefined => {
  const value = (state as Record<string, unknown> | null)?.[NUMBER];
  return typeof value === 'number' ? value : undefined;
};

export class Steps<S> {
  /** Every step up to the furthest that was reached. */
  #trail: S[];
  /** Which step of the trail each entry shows: entries are counted from the one in which the tool was opened. */
  #shown: number[] = [0];
  #entry = 0;
  /** The browser is on its way to another entry, which it tells when it is there. */
  #isMoving = false;
  readonly #history: StepHistory;
  readonly #onMove: (steps: readonly S[]) => void;

  /**
   * @param onMove is called with the steps up to the one that is now shown
   */
  constructor(first: S, history: StepHistory, onMove: (steps: readonly S[]) => void) {
    this.#trail = [first];
    this.#history = history;
    this.#onMove = onMove;
    const old = numberIn(history.state);
    // Loaded again on a later entry, whose answers are gone: back to the first, which the page now shows.
    if (old) this.#go(-old);
    else this.#stamp();
  }

  /** The steps up to the one that is shown. */
  get current(): readonly S[] {
    return this.#trail.slice(0, this.#at + 1);
  }

  get #at(): number {
    return this.#shown[this.#entry] ?? 0;
  }

  /** Goes on to another step; what lay ahead is forgotten. */
  next(step: S): void {
    this.#trail = [...this.current, step];
    this.#open(this.#trail.length - 1);
    this.#history.pushState(this.#state, '');
    this.#onMove(this.current);
  }

  /** Goes on to where somebody was before, step by step, so that Back works there too. */
  resume(steps: readonly S[]): void {
    for (const step of steps.slice(1)) this.next(step);
  }

  /** To the step before; nowhere from the first. */
  back(): void {
    const before = this.#shown.slice(0, this.#entry).lastIndexOf(this.#at - 1);
    if (before >= 0 && !this.#isMoving) this.#go(before - this.#entry);
  }

  /** To the first step; the others are forgotten. */
  restart(): void {
    if (this.#isMoving) return;
    const back = this.#entry;
    this.#trail.length = 1;
    this.#shown.length = 1;
    this.#entry = 0;
    if (back > 0) this.#go(-back);
    else this.#onMove(this.current);
  }

  /** The browser has come to another entry (`popstate`), by Back, Forward or a link within the page. */
  arrived(state: unknown): void {
    this.#isMoving = false;
    const entry = numberIn(state);
    if (entry === undefined) {
      // A link within the page: the step stays.
      this.#open(this.#at);
      this.#stamp();
      return;
    }
    if (entry >= this.#shown.length) {
      // Forward to what was forgotten.
      this.#go(this.#entry - entry);
      return;
    }
    this.#entry = entry;
    this.#onMove(this.current);
  }

  get #state(): Record<string, unknown> {
    return { [NUMBER]: this.#entry };
  }

  #go(by: number): void {
    this.#isMoving = true;
    this.#history.go(by);
  }

  #stamp(): void {
    this.#history.replaceState(this.#state, '');
  }

  /** A new entry, which shows a step of the trail: those that came after are gone. */
  #open(at: number): void {
    this.#shown = [...this.#shown.slice(0, this.#entry + 1), at];
    this.#entry += 1;
  }
}
