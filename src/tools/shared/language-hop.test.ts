import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packOnSwitch, unpack } from './language-hop.ts';

let stored: Map<string, string>;
let page: EventTarget;
let frame: EventTarget;

class Link extends EventTarget {
  constructor(readonly same: boolean) {
    super();
  }
  closest(selector: string): this | null {
    return this.same && selector === '[data-same-place]' ? this : null;
  }
}

beforeEach(() => {
  stored = new Map();
  page = new EventTarget();
  frame = new EventTarget();
  vi.stubGlobal('Element', Link);
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
  vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function tap(link: Link, how: Partial<MouseEvent> = {}): void {
  const event = Object.assign(new Event('click'), { button: 0, ctrlKey: false, metaKey: false, shiftKey: false }, how);
  Object.defineProperty(event, 'target', { value: link });
  page.dispatchEvent(event);
}

const any = (pack: unknown) => pack;

test('what is packed at the switch is taken out by the same tool, once', () => {
  let entered = '1 Mar';
  packOnSwitch('calculator', () => ({ entered }));
  entered = '1 Maret 2024';
  tap(new Link(true));
  expect(unpack('calculator', any)).toEqual({ entered: '1 Maret 2024' });
  expect(stored.size).toBe(0);
  expect(unpack('calculator', any)).toBeUndefined();
});

test('another tool gets nothing, and leaves nothing behind', () => {
  packOnSwitch('calculator', () => 1);
  tap(new Link(true));
  expect(unpack('log', any)).toBeUndefined();
  expect(stored.size).toBe(0);
});

test.for([
  ['another link', false, {}],
  ['a new tab', true, { ctrlKey: true }],
  ['a new tab on a Mac', true, { metaKey: true }],
  ['a new window', true, { shiftKey: true }],
  ['another button of the mouse', true, { button: 1 }],
] as const)('nothing is packed for %s', ([, same, how]) => {
  packOnSwitch('calculator', () => 1);
  tap(new Link(same), how);
  expect(stored.size).toBe(0);
});

test('a page that is come back to, and one that is closed, leave nothing', () => {
  const stop = packOnSwitch('calculator', () => 1);
  tap(new Link(true));
  frame.dispatchEvent(new Event('pageshow'));
  expect(stored.size).toBe(0);
  stop();
  tap(new Link(true));
  expect(stored.size).toBe(0);
});

test.for(['{', '1', 'null', '{"tool":"calculator","pack":{"wrong":1}}'])('%s is no pack', (text) => {
  packOnSwitch('calculator', () => 1);
  tap(new Link(true));
  for (const key of stored.keys()) stored.set(key, text);
  expect(unpack('calculator', (pack) => (pack === 1 ? pack : undefined))).toBeUndefined();
  expect(stored.size).toBe(0);
});

test('where nothing can be stored, nothing is taken along and nothing breaks', () => {
  vi.stubGlobal('sessionStorage', undefined);
  packOnSwitch('calculator', () => 1);
  expect(() => tap(new Link(true))).not.toThrow();
  expect(unpack('calculator', any)).toBeUndefined();
});
