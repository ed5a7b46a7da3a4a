/**
 * Page translation by the browser takes texts out of the page and puts `<font>` elements in their places. Preact would go on
 * to change texts that nobody sees any more, and fail where it looks for one. So before each drawing every text of a tool
 * is put back into its place; the browser then translates what is there now.
 */
import { options } from 'preact';

/** What stands in the place of a text, and the text. */
const texts = new Map<Element, Text>();

const isTranslation = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

/** Notes texts that were taken out. */
function note(records: readonly MutationRecord[]): void {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
    for (const removed of removedNodes) {
      if (!(removed instanceof Text)) continue;
      const instead = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
      if (instead) texts.set(instead, removed);
    }
}

function putBack(): void {
  for (const [instead, text] of texts) if (instead.isConnected) instead.replaceWith(text);
  texts.clear();
}

/** Lets the tools of this page live with translation. */
function watchTranslation(): void {
  const observer = new MutationObserver(note);
  for (const island of document.querySelectorAll('astro-island'))
    observer.observe(island, { childList: true, subtree: true });
  options.debounceRendering = (draw) =>
    queueMicrotask(() => {
      note(observer.takeRecords());
      putBack();
      draw();
    });
}

// Not while the page is built.
if (typeof document !== 'undefined') watchTranslation();
