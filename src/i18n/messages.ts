/**
 * Messages of the interface, filled in and counted, in the build and in the browser alike: kept tiny. A message names
 * its places in braces; `{n}` is a count, and a message that has one comes in the plural forms of its language.
 */

/** A counted message: the forms that `Intl.PluralRules` names for its language. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Messages = Record<string, string | PluralForms>;

/** The messages of any language, typed by the file of one of them. */
export type MessagesLike<M extends Messages> = { [K in keyof M]: M[K] extends string ? string : PluralForms };

type Value = string | number;
type Values<M, V> = [M] extends [string] ? [values?: Record<string, V>] : [values: Record<string, V> & { n: number }];

/** Keys of the messages that are not counted. */
type PlainKey<M> = { [K in keyof M & string]: M[K] extends string ? K : never }[keyof M & string];

/** Gives messages of one language; who knows more of them can give these too. @throws when a place gets no value */
export interface Say<M extends Messages> {
  /** A message as text: `t('search.results', { n: 5, q: 'asi' })`. */
  <K extends keyof M>(key: K, ...values: Values<M[K], Value>): string;
  /** A message with elements among its values: its pieces, in order. */
  rich<K extends keyof M, V>(key: K, ...values: Values<M[K], V | Value>): (V | string)[];
}

/** Gives all messages of one language, also by keys that are put together. */
export interface Translate<M extends Messages> extends Say<M> {
  /** Whether there is such a message; a counted one does not count. */
  has(key: string): key is PlainKey<M>;
}

/**
 * Makes the function that gives the messages of one language.
 * @param lang decides which plural form is taken, and how numbers are written
 */
export function translator<M extends Messages>(messages: M, lang: string): Translate<M> {
  const rich = <V>(key: keyof M, values: Record<string, V | Value> = {}): (V | string)[] => {
    const message = messages[key] as M[keyof M];
    const text =
      typeof message === 'string'
        ? message
        : (message[new Intl.PluralRules(lang).select(Number(values['n']))] ?? message.other);
    // Texts and names of places take turns.
    return text.split(/\{(\w+)\}/).map((piece, at) => {
      const value = at % 2 ? values[piece] : piece;
      if (value === undefined) throw new Error(`The message "${text}" gets no value for {${piece}}.`);
      return typeof value === 'number' ? value.toLocaleString(lang) : value;
    });
  };
  const t = (key: keyof M, values?: Record<string, Value>): string => rich(key, values).join('');
  const has = (key: string): key is PlainKey<M> => typeof messages[key] === 'string';
  return Object.assign(t, { rich, has });
}
