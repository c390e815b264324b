// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { tracesOf } from './traces.ts';

test.each([
  ['a hyphen', 'Ane-Marie', 'Holm-Lind', 'ane-marie@kommune.dk'],
  ['an apostrophe', 'Sean', "O'Neill", "sean.o'neill@kommune.dk"],
  ['dots and brackets', 'P. (Per)', 'Bak', 'p.bak+vagt@kommune.dk'],
  ['signs that patterns know', 'A$^*?|{2}', '[B]\\/', 'a$b@kommune.dk'],
])('a name and an address with %s are found and taken out of a text', (_, givenName, familyName, email) => {
  const traces = tracesOf({
    ...{ names: [{ givenName, familyName }], emails: [email], phones: [], ownFamilyNames: [] },
  });
  const text = `Ring til ${givenName} ${familyName} eller skriv til ${email} i dag.`;
  expect(traces.mayBeIn(text)).toBe(true);
  expect(traces.without(text)).toBe('Ring til [slettet] eller skriv til [slettet] i dag.');
  expect(traces.without('Ring til en anden.')).toBe('Ring til en anden.');
});
