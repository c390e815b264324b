// SPDX-License-Identifier: MPL-2.0

/** What a worker has that a page has not, as far as this one needs it. */
interface WorkerEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(done: Promise<unknown>): void;
}
interface OfflineWorker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch', heard: (event: WorkerEvent) => void): void;
}

const cacheName = 'vejviser-omstilling';
/** How long the network has to answer before what is kept is shown, in milliseconds. */
const patience = 4_000;
const worker = self as unknown as OfflineWorker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  if (pathname === '/omstilling') event.respondWith(screen(event.request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
});

/** The screen from the network; where it does not answer, the one that is kept, if one is. It never keeps anything itself. */
async function screen(request: Request): Promise<Response> {
  const kept = await caches.match('/omstilling', { cacheName });
  try {
    const response = await (kept ? inTime(fetch(request)) : fetch(request));
    // Whoever is signed out, or may not be here any more, leaves nothing behind.
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
      await caches.delete(cacheName);
    return response.status >= 500 && kept ? kept : response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function asset(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { cacheName });
    if (kept) return kept;
    throw error;
  }
}

function inTime(answer: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), patience);
  });
  return Promise.race([answer, late]);
}
