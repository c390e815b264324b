// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { formKey } from './form-key.ts';

describe('the key of a word', () => {
  test.each([
    ['seddel', 'sedler', 'sedlerne', 'seddelen'],
    ['regel', 'regler', 'reglerne'],
    ['artikel', 'artikler', 'artiklen'],
    ['center', 'centre', 'centret', 'centrene'],
    ['nummer', 'numre', 'numrene', 'nummeret'],
    ['middel', 'midler', 'midlerne'],
    ['barn', 'barnet', 'børn', 'børnene'],
    ['bog', 'bogen', 'bøger', 'bøgerne'],
    ['tand', 'tænder'],
    ['småbarn', 'småbørn'],
    ['formand', 'formændene'],
    ['sø', 'søen', 'søer', 'søerne'],
    ['træ', 'træet', 'træer'],
    ['sti', 'stien', 'stier'],
    ['by', 'byen', 'byer'],
    ['skole', 'skoler', 'skolernes'],
  ])('%j is that of its contracted forms too', (...forms) => {
    expect(new Set(forms.map(formKey)).size).toBe(1);
  });

  test.each([
    ['kost', 'kostskole'],
    ['post', 'pose'],
    ['hal', 'halm'],
    ['ste', 'sten'],
    ['se', 'seng'],
  ])('%j is not that of %j', (one, other) => {
    expect(formKey(one)).not.toBe(formKey(other));
  });
});
