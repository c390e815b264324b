// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './sources.ts';

describe('the source files', () => {
  const lengths = filesIn('src', 'bin')
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.test\.\w+$/.test(path))
    .map((path) => textOf(path).split('\n').length - 1)
    .sort((one, other) => one - other);

  const lengthAt = (share: number) => lengths[Math.floor((lengths.length - 1) * share)];

  it('are short: half of them under 60 lines', () => {
    expect(lengthAt(0.5)).toBeLessThan(60);
  });

  it('are nearly all under 200 lines', () => {
    expect(lengthAt(0.95)).toBeLessThan(200);
  });
});
