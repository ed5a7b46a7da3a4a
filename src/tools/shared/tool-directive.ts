/**
 * `client:tool`: how a tool comes to life. Its script is asked for at once; what is tapped before it is there is kept;
 * and the page knows how far it is, by an attribute of the island that `Tool.astro` answers to:
 * `ssr` (Astro's own) while it is not alive, `data-tapped` once somebody tapped it meanwhile, `data-failed` when its
 * script did not come. The link that loads the page again (`data-again`) asks for its scripts past what is kept of them.
 */
import { keepEarlyTaps } from './early-taps.ts';

/** Asks for the page's scripts anew: the browser, or the worker, may have kept what came instead of one. */
const askAgain = (): Promise<unknown> =>
  Promise.allSettled(
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/_astro\/.*\.js/.test(name))
      .map(({ name }) => fetch(name, { cache: 'reload' })),
  );

function onFailure(island: HTMLElement): void {
  island.setAttribute('data-failed', '');
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-again]'))) return;
    event.preventDefault();
    void askAgain().then(() => location.reload());
  });
}

/**
 * @param load fetches the tool's script
 * @returns what Astro waits for: where it fails, Astro tells the island
 */
export default async function bringToLife(
  load: () => Promise<() => Promise<void>>,
  _options: unknown,
  island: HTMLElement,
): Promise<void> {
  const taps = keepEarlyTaps(island, () => island.setAttribute('data-tapped', ''));
  // Told by the island itself, which then gives nothing to hydrate.
  island.addEventListener('astro:hydration-error', () => onFailure(island), { once: true });
  const hydrate = await load();
  await hydrate();
  // It did not come to life: what is tapped stays unheard, and no form is sent.
  if (island.hasAttribute('ssr')) return;
  taps.stop();
  // After its first drawing: a tool may go on from where somebody was, and what it shows then has not been tapped.
  setTimeout(() => taps.replay());
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:tool'?: boolean;
  }
}
