// SPDX-License-Identifier: MPL-2.0
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './sources.ts';

/** Lay an empty house at `place`: every room with its face, under the very rules of this checkout. */
export function layGround(place: string, rooms: readonly string[]): void {
  copyFileSync(join(root, 'biome.law.json'), join(place, 'biome.law.json'));
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  delete rules.vcs;
  delete rules.$schema;
  plant(place, 'biome.json', JSON.stringify(rules));
  plant(place, 'package.json', '{}');
  for (const room of rooms) plant(place, `src/${room}/index.ts`, 'export const face = 1;');
  plant(place, 'src/register/read/inside.ts', 'export const face = 1;');
  plant(place, 'src/testing/database/server.ts', 'export const face = 1;');
  plant(place, 'bench/main.ts', 'export const face = 1;');
}

export function plant(place: string, path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), `${text}\n`);
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

/** The names of the rules that each file at `place` breaks, as Biome finds them; lawful files are not in it. */
export function breachesIn(place: string): Map<string, string[]> {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { diagnostics }: Report = JSON.parse(stdout);
  const breaches = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    const rule = category.split('/').at(-1) ?? category;
    const rules = breaches.get(location.path) ?? [];
    if (!rules.includes(rule)) breaches.set(location.path, [...rules, rule]);
  }
  return breaches;
}
