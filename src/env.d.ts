declare namespace App {
  interface Locals {
    /** The page being rendered, set by its route and read by every component below it. */
    page: import('./site/page.ts').Page;
    /** How often each source has been cited so far on the page being rendered. */
    citationsUsed?: Map<string, number>;
    /** How many captions have their id so far. */
    captions?: number;
  }
}
