// SPDX-License-Identifier: MPL-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { run } from './child.mjs';

/** A parent that runs a child by our means; the child counts the stops it is asked for, and ends 50 ms after the first. */
const child = `
  let stops = 0;
  const stop = () => { if (stops++ === 0) setTimeout(() => { console.log('stops: ' + stops); process.exit(7); }, 50); };
  process.on('SIGINT', stop); process.on('SIGTERM', stop);
  setInterval(() => {}, 1000);
  console.log('ready');`;
const parent = `
  const { run } = await import(process.argv[1]);
  const { code } = await run(process.execPath, ['--eval', process.argv[2]], { stdio: 'inherit' });
  process.exitCode = code;`;

describe('a program run by the set-up', () => {
  it('gives its exit code and what it wrote', async () => {
    const script = "console.log('one'); console.error('two'); process.exit(3)";
    const { code, output } = await run(process.execPath, ['--eval', script]);
    expect(code).toBe(3);
    expect(output).toContain('one');
    expect(output).toContain('two');
  });

  it('that ends by a signal gives the code that a shell gives', async () => {
    const { code } = await run(process.execPath, [
      '--eval',
      "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 9)",
    ]);
    expect(code).toBe(137);
  });

  it.each(['SIGTERM', 'SIGINT'])(
    'is asked to stop once by %s, however often it is sent, and its code comes through',
    async (signal) => {
      const module = new URL('./child.mjs', import.meta.url).href;
      const args = ['--input-type=module', '--eval', parent, module, child];
      const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      running.stdout.on('data', (chunk) => {
        output += chunk;
      });
      await once(running.stdout, 'data');
      running.kill(signal);
      running.kill(signal);
      const [code] = await once(running, 'close');
      expect(output).toContain('stops: 1');
      expect(code).toBe(7);
    },
  );
});
