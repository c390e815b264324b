// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { anOperatorNote, aSnapshot, aUnit, idOf } from '../testing/organisation.ts';
import { notesFor } from './belongings.ts';

test('the notes on a unit are its own, in the order that they have', () => {
  const snapshot = aSnapshot({
    units: [aUnit({ name: 'Havnen' }), aUnit({ name: 'Parken' })],
    operatorNotes: [
      anOperatorNote({ text: 'Vagten svarer efter kl. 15.', unit: 'Havnen', position: 2 }),
      anOperatorNote({ text: 'Lukket om fredagen.', unit: 'Parken', position: 0 }),
      anOperatorNote({ text: 'Ring først til kajen.', unit: 'Havnen', position: 1 }),
    ],
  });
  const said = (unit: string) => notesFor(snapshot, idOf('unit', unit)).map(({ text }) => text);
  expect(said('Havnen')).toEqual(['Ring først til kajen.', 'Vagten svarer efter kl. 15.']);
  expect(said('Parken')).toEqual(['Lukket om fredagen.']);
});
