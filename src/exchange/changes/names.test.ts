// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { idFor, looksLikeUuid } from './names.ts';

test('a name stands for its UUID version 5, as other programs make it', () => {
  // The example of RFC 9562, appendix A.4.
  const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(idFor(namespace, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('the same name stands for something else in another organisation', () => {
  const name = 'borgmesterkontoret';
  expect(idFor('53e99888-0242-4734-af77-aec790b7f0c0', name)).not.toBe(
    idFor('6ba7b810-9dad-11d1-80b4-00c04fd430c8', name),
  );
});

test('a letter stands for itself, however it is put together', () => {
  const namespace = '53e99888-0242-4734-af77-aec790b7f0c0';
  expect(idFor(namespace, 'skål'.normalize('NFD'))).toBe(idFor(namespace, 'skål'));
});

test.each([
  ['53e99888-0242-4734-af77-aec790b7f0c0', true],
  ['53e99888-0242-4734-af77-aec790b7f0c', true],
  ['borgmesterkontoret', false],
  ['aalborg-kommune-foer-2007-faelles', false],
])('%s means to be a UUID: %s', (text, meant) => {
  expect(looksLikeUuid(text)).toBe(meant);
});
