/** Headings that both languages share: `#id` leads to the same place in each. */
const HEADINGS = 'h1, .prose h2[id], .prose h3[id]';

const HIDDEN = 'astro-dev-toolbar { display: none }';

const topsOf = (frame: HTMLIFrameElement): number[] =>
  [...(frame.contentDocument?.querySelectorAll(HEADINGS) ?? [])].map(
    (heading) => heading.getBoundingClientRect().top + (frame.contentWindow?.scrollY ?? 0),
  );

/** The place of the same section, and the same part of it, in another language. */
function samePlace(y: number, from: number[], to: number[]): number {
  const section = from.findLastIndex((top) => top <= y + 1);
  const [start, end] = [from[section] ?? 0, from[section + 1]];
  const [otherStart, otherEnd] = [to[section] ?? 0, to[section + 1]];
  const part = end === undefined || end === start ? 0 : (y - start) / (end - start);
  return otherStart + (otherEnd === undefined ? y - start : part * (otherEnd - otherStart));
}

/** Makes one page follow the other, whichever the editor moves. */
function follow(frames: HTMLIFrameElement[]): void {
  let moved: HTMLIFrameElement | undefined;
  for (const frame of frames)
    frame.addEventListener('load', () => {
      // One toolbar is enough.
      frame.contentDocument?.head.append(Object.assign(document.createElement('style'), { textContent: HIDDEN }));
      for (const by of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
        frame.contentWindow?.addEventListener(by, () => (moved = frame), { passive: true });
      frame.contentWindow?.addEventListener('scroll', () => {
        if (moved !== frame) return;
        const y = frame.contentWindow?.scrollY ?? 0;
        for (const other of frames)
          if (other !== frame) other.contentWindow?.scrollTo(0, samePlace(y, topsOf(frame), topsOf(other)));
      });
    });
}

/**
 * The languages of a page side by side, over the page; on a narrow screen below each other.
 * @param close the word on the button that removes it
 */
export function comparison(
  pair: readonly { lang: string; path: string }[],
  close: string,
  onClose: () => void,
): HTMLElement {
  const root = document.createElement('div');
  root.style.cssText =
    'position:fixed;inset:0;z-index:2000000009;display:grid;gap:2px;background:#13151a;' +
    'grid-template-columns:repeat(auto-fit,minmax(min(600px,100%),1fr))';
  const frames = pair.map(({ lang, path }) => {
    const frame = document.createElement('iframe');
    frame.lang = frame.title = lang;
    frame.src = path;
    frame.style.cssText = 'border:0;width:100%;height:100%;background:#fff';
    return frame;
  });
  follow(frames);
  const button = document.createElement('button');
  button.textContent = close;
  button.style.cssText = 'position:absolute;top:0.5rem;left:50%;translate:-50%;font:1rem system-ui;padding:0.5rem 1rem';
  button.addEventListener('click', () => {
    root.remove();
    onClose();
  });
  root.append(...frames, button);
  return root;
}
