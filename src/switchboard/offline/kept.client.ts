// SPDX-License-Identifier: MPL-2.0
import type { OfflineFigures } from './figures.ts';

const cacheName = 'vejviser-omstilling';
const [screen, figures, time] = ['/omstilling', '/omstilling/tal', '/omstilling/tid'];
/** As long as one can be signed in at most. */
const oldest = 12 * 3_600_000;
const often = 15 * 60_000;

/** What this browser keeps for when the network is lost. */
export interface Kept {
  readonly figures: OfflineFigures;
  readonly at: Date;
}

/** Keeps the screen, what it is made of, and the figures; and looks for newer ones now and then. */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  await navigator.serviceWorker.register('/omstilling/tjener.js', { scope: screen });
  await refresh();
  setInterval(() => void refresh().catch(() => undefined), often);
}

async function refresh(): Promise<void> {
  const cache = await caches.open(cacheName);
  const before = (await cache.match(figures))?.headers.get('etag');
  const answer = await fetch(figures, { headers: before ? { 'if-none-match': before } : {} });
  if (answer.status === 401 || answer.status === 403) return forgetAll();
  if (answer.status !== 304 && !answer.ok) return;
  if (answer.ok) await cache.put(figures, answer);
  for (const path of [screen, ...partsOfPage()]) {
    const part = await fetch(path);
    if (part.ok && !part.redirected) await cache.put(path, part);
  }
  await cache.put(time, new Response(String(Date.now())));
  document.documentElement.dataset.kept = 'ja';
}

/** The style sheets, scripts and fonts that the screen asks for. */
function partsOfPage(): readonly string[] {
  const parts = document.querySelectorAll<HTMLElement>(
    'link[rel=stylesheet], link[rel=preload], script[src]',
  );
  return [...parts].flatMap((part) => part.getAttribute('href') ?? part.getAttribute('src') ?? []);
}

/** What is kept; undefined where nothing is, or it is too old to be told to anyone. */
export async function kept(): Promise<Kept | undefined> {
  if (!('caches' in window)) return undefined;
  const [saved, at] = await Promise.all([figures, time].map((path) => caches.match(path, { cacheName })));
  if (!saved || !at) return undefined;
  const since = Number(await at.text());
  if (Date.now() - since < oldest) return { figures: await saved.json(), at: new Date(since) };
  await forgetAll();
  return undefined;
}

/** Lets go of all of it. */
export async function forgetAll(): Promise<void> {
  if ('caches' in window) await caches.delete(cacheName);
  const all = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  await Promise.all(
    all.filter(({ scope }) => new URL(scope).pathname === screen).map((one) => one.unregister()),
  );
}
