import { beforeEach, expect, test } from 'vitest';
import { Steps } from './steps.ts';

/** What a browser's history does, told at once. */
class Browser {
  entries: unknown[] = [null];
  at = 0;
  told: (state: unknown) => void = () => undefined;
  get state(): unknown {
    return this.entries[this.at];
  }
  pushState(state: unknown): void {
    this.entries = [...this.entries.slice(0, this.at + 1), state];
    this.at += 1;
  }
  replaceState(state: unknown): void {
    this.entries[this.at] = state;
  }
  go(by: number): void {
    if (this.at + by < 0 || this.at + by >= this.entries.length) throw new Error(`There is no entry ${this.at + by}.`);
    this.at += by;
    this.told(this.state);
  }
  /** A link within the page. */
  follow(): void {
    this.pushState(null);
    this.told(null);
  }
}

let browser: Browser;
let steps: Steps<string>;
let shown: string;

/** Opens the page, or loads it again. */
function load(): void {
  shown = 'a';
  const missed: unknown[] = [];
  browser.told = (state) => void missed.push(state);
  steps = new Steps('a', browser, (now) => (shown = now.join(' ')));
  // A browser tells later, when the page listens.
  browser.told = (state) => steps.arrived(state);
  missed.forEach(browser.told);
}

beforeEach(() => {
  browser = new Browser();
  load();
});

test('each step is an entry of the history, and Back and Forward lead through them', () => {
  steps.next('b');
  steps.next('c');
  expect(shown).toBe('a b c');
  browser.go(-1);
  expect(shown).toBe('a b');
  browser.go(-1);
  expect(shown).toBe('a');
  browser.go(2);
  expect(shown).toBe('a b c');
});

test('another answer takes the place of what lay ahead', () => {
  steps.next('b');
  browser.go(-1);
  steps.next('x');
  expect(shown).toBe('a x');
  expect(browser.entries).toHaveLength(2);
});

test('an entry holds no answer', () => {
  steps.next('pregnant');
  expect(JSON.stringify(browser.entries)).not.toContain('pregnant');
});

test('the button goes back one step, also across links within the page', () => {
  steps.next('b');
  browser.follow();
  browser.follow();
  expect(shown).toBe('a b');
  steps.next('c');
  steps.back();
  expect(shown).toBe('a b');
  steps.back();
  expect(shown).toBe('a');
  steps.back();
  expect(shown).toBe('a');
  expect(browser.at).toBe(0);
});

test('a button pressed twice before the browser is there goes back once', () => {
  steps.next('b');
  steps.next('c');
  const asked: number[] = [];
  const tellAtOnce = browser.go.bind(browser);
  browser.go = (by) => void asked.push(by);
  steps.back();
  steps.back();
  steps.restart();
  expect(asked).toEqual([-1]);
  browser.go = tellAtOnce;
  browser.go(-1);
  expect(shown).toBe('a b');
  steps.back();
  expect(shown).toBe('a');
});

test('Back leads from a link within the page to the same step', () => {
  steps.next('b');
  browser.follow();
  browser.go(-1);
  expect(shown).toBe('a b');
  browser.go(1);
  expect(shown).toBe('a b');
});

test('starting again forgets the answers: Forward does not bring them back', () => {
  steps.next('b');
  steps.next('c');
  steps.restart();
  expect(shown).toBe('a');
  browser.go(1);
  expect(shown).toBe('a');
  expect(browser.at).toBe(0);
  steps.next('x');
  expect(shown).toBe('a x');
});

test('starting again from the first step tells so too', () => {
  shown = '';
  steps.restart();
  expect(shown).toBe('a');
});

test('a page that is loaded again begins at the first entry', () => {
  steps.next('b');
  steps.next('c');
  load();
  expect(browser.at).toBe(0);
  expect(shown).toBe('a');
  steps.next('x');
  steps.back();
  expect(shown).toBe('a');
});

test('what was carried over can be gone back through', () => {
  steps.resume(['a', 'b', 'c']);
  expect(shown).toBe('a b c');
  browser.go(-1);
  expect(shown).toBe('a b');
});
