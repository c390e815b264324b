// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { encodingFor } from './encoding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.0, gzip;q=0', 'identity'],
  ['br;q=0.1, gzip;q=0.9', 'br'],
  ['GZIP', 'gzip'],
  ['brotli', 'identity'],
  ['deflate, x-gzip', 'identity'],
])('who accepts »%s« gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
