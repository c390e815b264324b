// SPDX-License-Identifier: MPL-2.0
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { installedKind, serves } from './installed.mjs';
import { withLock } from './lock.mjs';
import { addDevelopment, installAfresh } from './npm.mjs';
import { places } from './places.mjs';
import { chooseNode } from './runtime.mjs';
import { stopAfter, timed } from './say.mjs';
import { isBuilt } from './sources.mjs';

/**
 * Bring the checkout to where the product can run: dependencies, Node, build; what is in order is left alone. `kind` is
 * 'production' or 'full' (with what the tests need). Gives the path of the Node to run on.
 */
export async function setUp(kind) {
  const ready = remembered(kind);
  if (ready !== undefined && isBuilt(places)) return ready;
  return withLock(places.lock, async () => {
    const node = remembered(kind) ?? (await install(kind));
    if (!isBuilt(places)) await build(node);
    return node;
  });
}

/** The Node of the last set-up, if nothing has been installed or asked for since. */
function remembered(kind) {
  try {
    const last = JSON.parse(readFileSync(places.setup, 'utf8'));
    const same = last.state === installState() && serves(last.kind, kind) && existsSync(last.node);
    return same ? last.node : undefined;
  } catch {
    return undefined;
  }
}

async function install(kind) {
  if (installedKind(places) === 'production' && kind === 'full') {
    await timed('Installing what the tests need', () => addDevelopment(places.root));
  }
  if (!serves(installedKind(places), kind)) {
    await timed('Installing dependencies', () => installAfresh(places.root, kind));
  }
  const node = await chooseNode(places.modules);
  writeFileSync(places.setup, JSON.stringify({ state: installState(), kind: installedKind(places), node }));
  return node;
}

/** Changes when package-lock.json or what npm installed changes. */
function installState() {
  const stateOf = (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size}/${mtimeMs}`;
  };
  return `${places.root} ${stateOf(places.lockfile)} ${stateOf(places.installed)}`;
}

async function build(node) {
  const script = join(places.root, 'bin', 'lib', 'build', 'main.mjs');
  const { code, output } = await timed('Building', () => run(node, [script], { cwd: places.root }));
  if (code !== 0) throw stopAfter(code, output, 'The build failed.');
}
