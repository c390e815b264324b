// SPDX-License-Identifier: MPL-2.0
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './src/testing/longest-first.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bin/**/*.test.mjs'],
    globalSetup: ['src/testing/global-setup.ts'],
    // Files share a process one after the other: reading all modules anew for each cost a third of the time.
    isolate: false,
    // The default leaves a core to nobody.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
