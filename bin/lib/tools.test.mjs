// SPDX-License-Identifier: MPL-2.0
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stop } from './say.mjs';
import { chromium, find, java, provide } from './tools.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vejviser-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name) {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

const nowhere = { ...chromium, places: [] };

describe('a program that the tests use', () => {
  it('is found on the search path, the first of its names first', () => {
    program('google-chrome');
    const first = program('chromium');
    expect(find(nowhere, { PATH: `/none:${folder}` })).toBe(first);
  });

  it('is the one that a setting names, before any other', () => {
    program('chromium');
    const named = program('my-browser');
    expect(find(nowhere, { PATH: folder, CHROMIUM_PATH: named })).toBe(named);
    expect(find(nowhere, { PATH: folder, VEJVISER_CHROMIUM: named })).toBe(named);
  });

  it('is not a file that cannot be run', () => {
    writeFileSync(join(folder, 'chromium'), '');
    expect(find(nowhere, { PATH: folder })).toBeUndefined();
  });

  it.each([
    [nowhere, /need a Chromium.*find none[\s\S]*apt-get install chromium\)[\s\S]*VEJVISER_CHROMIUM=/],
    [java, /need Java.*find none[\s\S]*apt-get install default-jre-headless\)/],
  ])(
    'that is nowhere, on a machine where we may not install, stops the tests and says what to install',
    async (tool, sentence) => {
      const refused = provide(tool, { PATH: folder });
      await expect(refused).rejects.toThrow(Stop);
      await expect(refused).rejects.toThrow(sentence);
    },
  );
});
