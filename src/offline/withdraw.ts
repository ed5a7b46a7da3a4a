/**
 * The worker that is published in the place of the other with `OFFLINE=off`: it removes whatever is kept, and itself.
 * Tabs that are open go on with the network.
 */
import { Kept } from './kept.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const kept = new Kept(new URL(self.registration.scope).pathname);
  event.waitUntil(Promise.all([kept.removeAll(), self.registration.unregister()]));
});
