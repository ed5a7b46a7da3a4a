/** What nobody means to enter, and what may come from a broken device or somebody who tries: for tests with fast-check. */
import fc from 'fast-check';

/** Texts that have broken something somewhere. */
export const HOSTILE = [
  '',
  ' ',
  '\0',
  '\uD800',
  'asi \uDC00 seret',
  '\u202Easi\u2066',
  'a\u200Bs\u200Di\uFEFF',
  'مص ١٢٣ ۳',
  '🤱🏾👩‍👩‍👧',
  'é\u0301\u0301\u0301',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) autofocus='",
  'javascript:alert(1)',
  '&lt;b&gt;&#x0;',
  '__proto__',
  'constructor',
  'hasOwnProperty toString',
  '%E0%A4%A',
  '%',
  '${7*7} {{7*7}}',
  '.*+?^${}()|[]\\',
  '$& $1 $`',
  '1e999',
  '-0',
  'NaN',
  'İstanbul ß ﬁ ǆ',
  'a'.repeat(10_000),
  'asi '.repeat(2_500),
  '\n'.repeat(500),
];

/** A text of any letters, hostile ones and lone surrogates among them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)), { maxLength: 4 })
    .map((all) => all.join(' ')),
);

/** Any value that JSON can hold, with keys that objects have of themselves. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  hostileText,
  fc.dictionary(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString'), fc.string()), fc.jsonValue()),
);

/** A value as JSON brings it back, with one place of it, at any depth, replaced by something else or gone. */
export const spoilt = (value: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.infiniteStream(fc.nat()), fc.oneof(hostileValue, fc.constant(undefined))).map(([picks, other]) => {
    const root = { value: JSON.parse(JSON.stringify(value)) as unknown };
    let place: Record<string, unknown> = root;
    let key = 'value';
    for (const pick of picks) {
      const inner = place[key];
      const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
      if (keys.length === 0 || pick % 4 === 0) break;
      place = inner as Record<string, unknown>;
      key = keys[pick % keys.length] ?? '';
    }
    place[key] = other;
    return root.value;
  });
