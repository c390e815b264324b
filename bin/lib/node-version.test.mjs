// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { isAtLeast, runtimeRefusal, setupRefusal } from './node-version.mjs';

describe('a version', () => {
  it.each([
    ['22.18.0', '22.18', true],
    ['22.9.0', '22.18', false],
    ['24.0.0', '22.18', true],
    ['20.20.2', '20', true],
    ['18.20.4', '20', false],
  ])('%s is at least %s: %s', (version, least, answer) => {
    expect(isAtLeast(version, least)).toBe(answer);
  });
});

describe('an old Node', () => {
  it('is refused with a sentence that names it and what to install', () => {
    expect(setupRefusal('18.20.4')).toMatch(/needs Node 20 or newer.*this is Node 18\.20\.4/);
    expect(setupRefusal('20.0.0')).toBeUndefined();
  });

  it('may set up, but not run the product where no pinned one fits', () => {
    expect(runtimeRefusal('20.20.2', 'darwin-arm64')).toMatch(
      /not for this one \(darwin-arm64\)[\s\S]*Install Node 24/,
    );
    expect(runtimeRefusal('22.18.0', 'darwin-arm64')).toBeUndefined();
  });
});
