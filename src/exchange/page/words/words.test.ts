// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { canonical, withoutGenitive } from './canonical.ts';
import { capacityIn } from './capacity.ts';
import { kindOfName, kindOfPlural } from './kinds.ts';
import { inDanishWords, numberOf } from './numbers.ts';
import { namesUnit } from './organisation-words.ts';
import { isKnownPersonName, isPersonName } from './person-name.ts';
import { isPolitical, isTitleHead, singularTitle, writtenTitle } from './titles.ts';
import { vacancyIn } from './vacancy.ts';

const words = (text: string) => text.split(' ');

describe('the words of the field', () => {
  it.each([
    ['Konstitueret erhvervsdirektør', 'acting', 'erhvervsdirektør'],
    ['Fg. kontorchef Bo Lund', 'acting', 'kontorchef Bo Lund'],
    ['Kontorchef Bo Lund (kst.)', 'acting', 'Kontorchef Bo Lund'],
    ['Bo Lund, fungerende', 'acting', 'Bo Lund'],
    ['Stedfortrædende direktør', 'deputy', 'direktør'],
    ['Vicedirektør', 'permanent', 'Vicedirektør'],
    ['Souschef', 'permanent', 'Souschef'],
  ])('%s is held as %s', (text, capacity, rest) => {
    expect(capacityIn(text)).toEqual({ capacity, rest });
  });

  it.each([
    ['Kulturchef: Vakant', 'Kulturchef'],
    ['Kulturchef (stillingen er ubesat)', 'Kulturchef'],
    ['Teamleder p.t. vakant', 'Teamleder'],
    ['Plankonsulent N.N.', 'Plankonsulent'],
    ['Stillingen er ledig', ''],
  ])('%s is vacant', (text, rest) => {
    expect(vacancyIn(text)).toEqual({ vacant: true, rest });
  });

  it.each([
    ['Finanskontoret', 'kontor'],
    ['Juridisk kontor', 'kontor'],
    ['Center for Sundhedsfremme', 'center'],
    ['Jobcentret', 'center'],
    ['Team Presse', 'team'],
    ['Økonomiudvalget', 'udvalg'],
    ['Kontoret for Tilsyn & Klager', 'kontor'],
    ['Økonomi og Stab', null],
    ['Landdistrikt', null],
    ['BusinessAalborg', null],
  ])('the kind of %s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it.each([
    ['bydelsenheder', 'enhed'],
    ['fagcentre', 'center'],
    ['stabsenheder', 'stab'],
    ['medarbejdere', null],
  ])('%s are counted as %s', (noun, kind) => {
    expect(kindOfPlural(noun)).toBe(kind);
  });

  it('reads and writes numbers', () => {
    expect(['fem', 'tolv', '10.000', '7', 'mange'].map(numberOf)).toEqual([5, 12, 10000, 7, null]);
    expect([0, 5, 13].map(inDanishWords)).toEqual(['ingen', 'fem', '13']);
  });

  it.each([
    'Jørgen Litske Petersen',
    'Poul de la Cour',
    'Bodil von Essen',
    'J. P. Vig',
    'Karen-Margrethe Ærø',
    "Sean O'Neill",
  ])('%s is a name', (name) => {
    expect(isPersonName(words(name))).toBe(true);
  });

  it.each(['Aalborg', 'Juridisk Kontor', 'IT og Digitalisering', 'Team Nord', 'jens hansen', 'Jens H.'])(
    '%s is no name',
    (name) => {
      expect(isPersonName(words(name))).toBe(false);
    },
  );

  it('knows the given names of the country', () => {
    expect(isKnownPersonName(words('Anne-Mette Lund'))).toBe(true);
    expect(isKnownPersonName(words('Trekanten Vest'))).toBe(false);
  });

  it('knows titles by their last member', () => {
    expect(['HR-chef', 'Borgmesteren', 'stadsarkitekt', 'afdelingsleder'].every(isTitleHead)).toBe(true);
    expect(['Ledelsessekretariatet', 'Kalender', 'Chefer'].some(isTitleHead)).toBe(false);
    expect(singularTitle('Kontorchefer')).toBe('Kontorchef');
    expect(writtenTitle('kommunaldirektøren')).toBe('Kommunaldirektør');
    expect(['Rådmand', 'Direktør', 'Borgmestersekretær'].map(isPolitical)).toEqual([true, false, false]);
  });

  it('compares names by what they say', () => {
    expect(canonical('Fritid- & Landdistrikt')).toBe(canonical('fritid og landdistrikt'));
    expect(withoutGenitive('Kulturforvaltningens')).toBe('Kulturforvaltningen');
    expect(namesUnit('Økonomisk Afdeling')).toBe(true);
    expect(namesUnit('Hvis man vil vide mere')).toBe(false);
  });
});
