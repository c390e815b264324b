// SPDX-License-Identifier: MPL-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const orphan = `
  const { stopWithNpm } = await import(process.argv[1]);
  stopWithNpm({ npm_lifecycle_event: 'start' });
  process.on('SIGTERM', () => { console.log('stopped'); process.exit(); });
  setInterval(() => {}, 1000);
  console.log('ready');`;
const shell = `
  require('child_process').spawn(process.execPath, ['--input-type=module', '--eval', process.argv[1], process.argv[2]], { stdio: 'inherit' });`;

it('a program that npm runs is asked to stop when the shell between them is killed', async () => {
  const module = new URL('./orphan.mjs', import.meta.url).href;
  const parent = spawn(process.execPath, ['--eval', shell, orphan, module], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  parent.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  await once(parent, 'close');
  expect(output).toBe('ready\nstopped\n');
});
