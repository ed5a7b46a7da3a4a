/** Loads the texts of the pages that the full text found, each once, best first, and only as far as somebody reads. */
import type { Found, Result } from './pagefind.ts';

export class ResultLoader {
  #requested = 0;
  #placed: Promise<void> = Promise.resolve();

  /** @param place is given every page as it comes, in order */
  constructor(
    readonly results: Result[],
    readonly place: (found: Found) => void,
  ) {}

  /** Loads the first `count` texts, as far as they are not there; done when they are placed. */
  loadUpTo(count: number): Promise<void> {
    const batch = this.results.slice(this.#requested, count).map((result) => result.data());
    this.#requested += batch.length;
    const all = Promise.all(batch);
    this.#placed = Promise.all([all, this.#placed]).then(([found]) => found.forEach(this.place));
    return this.#placed;
  }
}
