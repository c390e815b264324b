// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { sound } from './sound.ts';

const heard = (name: string) => sound(fold(name));

describe('the sound of a name', () => {
  test.each([
    ['Christian', 'Kristian'],
    ['Thomas', 'Tomas'],
    ['Carsten', 'Karsten'],
    ['Kjær', 'Kær'],
    ['Schmidt', 'Smidt', 'Smit'],
    ['Søren', 'Sören'],
    ['Lind', 'Linn', 'Lin'],
    ['Sophie', 'Sofie'],
    ['Winther', 'Vinter'],
    ['Hjort', 'Jort'],
    ['Mathias', 'Matias', 'Matthias'],
    ['Alexander', 'Aleksander'],
    ['Philip', 'Filip', 'Phillip'],
    ['Zacharias', 'Sakarias'],
  ])('%j is that of the other ways of writing it', (...names) => {
    expect(new Set(names.map(heard)).size).toBe(1);
  });

  test.each([
    ['Jensen', 'Hansen'],
    ['Karen', 'Kirsten'],
    ['Bo', 'Bi'],
    ['Mette', 'Mads'],
  ])('%j is not that of %j', (one, other) => {
    expect(heard(one)).not.toBe(heard(other));
  });
});
