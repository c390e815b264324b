// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import type { PageAssets } from '../components/index.ts';
import type { Asset, SiteAssets } from '../public/index.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

/** The files that browsers fetch, and which of them a page asks for. */
export interface BuiltAssets {
  readonly files: readonly Asset[];
  readonly page: SiteAssets;
  /** What the pages of the editors ask for. */
  readonly admin: PageAssets;
  /** What the operators' screen asks for. */
  readonly switchboard: PageAssets;
  /** What answers for that screen in the browser where the network does not. */
  readonly offlineWorker: Buffer;
}

/** Reads what the build made, from `folder` (dist/assets/). */
export async function readAssets(folder: URL): Promise<BuiltAssets> {
  const manifest: Record<string, Built> = JSON.parse(
    await readFile(new URL('manifest.json', folder), 'utf8'),
  );
  const files = await Promise.all(Object.values(manifest).map((built) => readAsset(folder, built)));
  const path = (name: string) => (manifest[name] ? `/assets/${manifest[name].file}` : undefined);
  const fonts = Object.keys(manifest).filter((name) => /latin-(400|600)-normal\.woff2$/.test(name));
  const styles = (...names: readonly string[]) => names.flatMap((name) => path(name) ?? []);
  const shared = { script: path('site.js'), fonts: styles(...fonts) };
  return {
    files,
    page: { ...shared, styles: styles('site.css'), diagramScript: path('diagram.js') },
    offlineWorker: files.find((one) => one.path === path('offline-worker.js'))?.body ?? Buffer.alloc(0),
    admin: { ...shared, styles: styles('site.css', 'admin.css'), scripts: [path('admin.js')] },
    switchboard: {
      ...shared,
      styles: styles('site.css', 'switchboard.css'),
      script: path('switchboard.js'),
    },
  };
}

/** A file as the manifest has it; texts lie there packed too. */
interface Built {
  readonly file: string;
  readonly encodings?: readonly ('br' | 'gz')[];
}

async function readAsset(folder: URL, { file, encodings = [] }: Built): Promise<Asset> {
  const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const read = (name: string) => readFile(new URL(name, folder));
  const packed = await Promise.all(
    encodings.map(async (ending) => [ending === 'gz' ? 'gzip' : ending, await read(`${file}.${ending}`)]),
  );
  return { path: `/assets/${file}`, type, body: await read(file), packed: Object.fromEntries(packed) };
}
