// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

describe('the stem', () => {
  test.each([
    ['tilladelse', 'tilladelser', 'tilladelsen', 'tilladelserne', 'tilladelsernes'],
    ['retning', 'retninger', 'retningen', 'retningernes'],
    ['kontor', 'kontoret', 'kontorer', 'kontorets'],
    ['ansøgning', 'ansøgningen', 'ansøgninger'],
    ['søn', 'sønnen'],
    ['børnehave', 'børnehaver', 'børnehaven', 'børnehavernes'],
    ['faglig', 'faglige'],
    ['arbejdsløs', 'arbejdsløst'],
  ])('of %j is that of its other forms', (...forms) => {
    expect(new Set(forms.map((form) => stem(form))).size).toBe(1);
  });

  test.each([
    ['undersøgelse', 'undersøg'],
    ['sundheder', 'sund'],
    ['kærlighed', 'kær'],
    ['bestemt', 'bestemt'],
    ['vejledt', 'vejled'],
    ['pas', 'pas'],
    ['st', 'st'],
    ['ås', 'ås'],
    ['ingeniøren', 'ingeniør'],
    ['arbejdsløs', 'arbejdsløs'],
    ['fritids', 'fritid'],
  ])('of %j is %j', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});
