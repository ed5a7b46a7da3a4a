import { expect, test, vi } from 'vitest';
import bringToLife from './tool-directive.ts';

/** As much of an island as its coming to life needs. */
class Island extends EventTarget {
  readonly attributes = new Set(['ssr']);
  hasAttribute = (name: string): boolean => this.attributes.has(name);
  setAttribute = (name: string): unknown => this.attributes.add(name);
}

class Button extends EventTarget {
  isConnected = true;
  closest = (): this => this;
  click = vi.fn();
}

const start = (load: (island: Island) => Promise<() => Promise<void>>) => {
  const island = new Island();
  const button = new Button();
  const alive = bringToLife(() => load(island), undefined, island as unknown as HTMLElement);
  const tap = (): void => {
    const event = new Event('click');
    Object.defineProperty(event, 'target', { value: button });
    island.dispatchEvent(event);
  };
  return { island, button, alive, tap };
};

/** What Astro does: it draws, and takes away the mark. */
const hydrate = (island: Island) => (): Promise<void> => Promise.resolve(void island.attributes.delete('ssr'));
const later = (): Promise<void> => new Promise((done) => setTimeout(done));

test('the script is asked for at once, and a tap before it is there is done again after it', async () => {
  let arrive = (): void => undefined;
  const load = vi.fn(
    (island: Island) => new Promise<() => Promise<void>>((done) => (arrive = () => done(hydrate(island)))),
  );
  const { island, button, alive, tap } = start(load);
  expect(load).toHaveBeenCalledOnce();
  tap();
  expect(island.attributes).toContain('data-tapped');
  expect(button.click).not.toHaveBeenCalled();
  arrive();
  await alive;
  await later();
  expect(button.click).toHaveBeenCalledOnce();
  expect(island.attributes).not.toContain('data-failed');
  // From here on the tool hears for itself.
  tap();
  await later();
  expect(button.click).toHaveBeenCalledOnce();
});

test('an island that tells of a failure is marked, and nothing is pressed', async () => {
  vi.stubGlobal('document', new EventTarget());
  const { island, button, alive, tap } = start((failing) => {
    failing.dispatchEvent(new Event('astro:hydration-error'));
    return Promise.resolve(() => Promise.resolve());
  });
  tap();
  await alive;
  await later();
  expect([...island.attributes]).toEqual(['ssr', 'data-failed', 'data-tapped']);
  expect(button.click).not.toHaveBeenCalled();
});
