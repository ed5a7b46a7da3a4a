/**
 * Takes what a reader has entered along to the same page in the other language. It lies in the tab's own storage between
 * the tap on the switch and the next page, which takes it out: never in the address, never sent.
 */

const KEY = 'alir.language-hop';

/** Storage may be switched off: then nothing is taken along, and nothing breaks. */
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

const forget = (): void => void attempt(() => sessionStorage.removeItem(KEY));

/**
 * Packs whenever the language switch is tapped, for this tab.
 * @param tool the tool's key: no other one takes it out
 * @param snapshot gives what is to be taken along, as JSON can hold it
 * @returns what stops it
 */
export function packOnSwitch(tool: string, snapshot: () => unknown): () => void {
  const onClick = (event: MouseEvent): void => {
    const { target, button, ctrlKey, metaKey, shiftKey } = event;
    // A new tab or window has a storage of its own.
    if (button !== 0 || ctrlKey || metaKey || shiftKey) return;
    if (!(target instanceof Element) || !target.closest('[data-same-place]')) return;
    attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ tool, pack: snapshot() })));
  };
  document.addEventListener('click', onClick);
  // Back from the other language: this page still has all of it.
  addEventListener('pageshow', forget);
  return () => {
    document.removeEventListener('click', onClick);
    removeEventListener('pageshow', forget);
  };
}

/**
 * Takes out what was packed for this tool, once; whatever lies there is gone afterwards.
 * @param parse makes the value of what was packed; nothing when it is not one
 */
export function unpack<T>(tool: string, parse: (pack: unknown) => T | undefined): T | undefined {
  const text = attempt(() => sessionStorage.getItem(KEY));
  forget();
  return attempt(() => {
    const found = JSON.parse(text ?? 'null') as { tool?: unknown; pack?: unknown } | null;
    return found?.tool === tool ? parse(found.pack) : undefined;
  });
}
