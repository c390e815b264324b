// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pdfOptions } from '../../testing/print-pdf.ts';
import { aDescription, aSheet } from '../../testing/sheets.ts';
import { pdfOf } from '../pdf/pdf-of.ts';
import { pngOf } from '../png/png-of.ts';
import type { PressLimits } from './limits.ts';
import { Press } from './press.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';
const size = { width: 60, height: 60, background: '#ffffff' } as const;

let press: Press;
afterEach(() => press.end());

function openPress(limits: Partial<PressLimits> = {}): Press {
  press = new Press(limits);
  return press;
}

const aPdf = (boxes = 3) => pdfOf(press, [aSheet(boxes)], aDescription(1, 1), pdfOptions);
const aPng = (svg = drawing) => pngOf(press, svg, size);

describe('the press', () => {
  it('answers as many as may wait, one after another, and refuses the next', async () => {
    openPress({ waiting: 10 });
    const order: number[] = [];
    const asked = Array.from({ length: 12 }, async (_, i) => {
      const outcome = await aPdf();
      if (outcome.ok) order.push(i);
      return outcome.ok ? 'printed' : outcome.refusals[0]?.code;
    });
    expect(await Promise.all(asked)).toEqual([...Array.from({ length: 11 }, () => 'printed'), 'pdf-busy']);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('stops what takes too long, and prints the next', async () => {
    openPress({ time: 1 });
    expect(await aPdf(3000)).toMatchObject({ ok: false, refusals: [{ code: 'pdf-too-large' }] });
    expect(press.pid).toBeUndefined();
    await press.end();
    openPress();
    expect(await aPdf()).toMatchObject({ ok: true });
  });

  it.runIf(process.platform === 'linux')('stops what takes too much memory', async () => {
    openPress({ memory: 1 });
    expect(await aPdf(3000)).toMatchObject({ ok: false, refusals: [{ code: 'pdf-too-large' }] });
  });

  it('says what went wrong, and prints the next', async () => {
    openPress();
    await expect(aPng('this is no drawing')).rejects.toThrow('no SVG');
    expect(await aPng()).toMatchObject({ ok: true });
  });

  it('survives that its process breaks down in the midst of a job', async () => {
    openPress();
    await aPng();
    const asked = aPdf(3000);
    process.kill(press.pid ?? 0, 'SIGKILL');
    await expect(asked).rejects.toThrow('broken down');
    expect(await aPdf()).toMatchObject({ ok: true });
  });

  it('starts another when its process has ended between two jobs', async () => {
    openPress();
    await aPng();
    const { pid = 0 } = press;
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => press.pid).toBeUndefined();
    expect(await aPng()).toMatchObject({ ok: true });
    expect(press.pid).not.toBe(pid);
  });

  it('renews its process after a number of jobs', async () => {
    openPress({ jobs: 2 });
    const pids: (number | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await aPng();
      pids.push(press.pid);
    }
    expect(pids[0]).toBeDefined();
    expect(pids[1]).toBeUndefined();
    expect(pids[2]).not.toBe(pids[0]);
  });

  it('ends its process when there has been no work for a while', async () => {
    openPress({ idle: 1 });
    await aPng();
    await expect.poll(() => press.pid).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('tells its process nothing of our settings', async () => {
    openPress();
    vi.stubEnv('VEJVISER_CANARY', 'hemmelig');
    await aPng();
    vi.unstubAllEnvs();
    const environment = readFileSync(`/proc/${press.pid}/environ`, 'utf8');
    expect(environment).toContain('PATH=');
    expect(environment).not.toContain('hemmelig');
  });
});
