// SPDX-License-Identifier: MPL-2.0
import { expect, it } from 'vitest';
import { lackingEntries } from './whole-lock.mjs';

it('a lock is made whole with entries for machines that the registry had nothing for', () => {
  const optionalDependencies = {
    '@tool/linux-x64-musl': '2.0.0',
    '@tool/cli-win32-arm64': '2.0.0',
    '@tool/darwin-x64': '2.0.0',
  };
  const tool = { version: '2.0.0', dev: true, optionalDependencies };
  const there = { version: '2.0.0', optional: true };
  const lock = { packages: { '': {}, 'node_modules/tool': tool, 'node_modules/@tool/darwin-x64': there } };
  const common = { version: '2.0.0', dev: true, optional: true };
  expect(lackingEntries(lock)).toEqual({
    'node_modules/@tool/linux-x64-musl': { ...common, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/@tool/cli-win32-arm64': { ...common, os: ['win32'], cpu: ['arm64'] },
  });
});
