// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { addressIn } from './address.ts';
import { contactsIn } from './contacts.ts';
import { isHoursHeading, isOpeningHours } from './opening-hours.ts';

describe('contactsIn', () => {
  it.each([
    ['Tlf. 9931 1505', ['+4599311505']],
    ['Tlf.: 27 52 58 62', ['+4527525862']],
    ['Telefon: +45 9931 3131', ['+4599313131']],
    ['0045 99 31 15 05', ['+4599311505']],
    ['99311505', ['+4599311505']],
    ['Tlf.: (+45) 9931 1505', ['+4599311505']],
    ['M: 20 30 40 50', ['+4520304050']],
    ['Direkte: 43 97 10 10 / Mobil: 20 30 40 50', ['+4543971010', '+4520304050']],
    ['lokal 1505', ['1505']],
    ['CVR-nummer: 55133018', []],
    ['2014-08-22', []],
  ])('finds the phones in %s', (text, numbers) => {
    const found = contactsIn(text).contacts.filter(({ type }) => type === 'phone');
    expect(found.map(({ value }) => value)).toEqual(numbers);
  });

  it('finds the phone beside the hours', () => {
    expect(contactsIn('Ring på 4444 5000 mandag-fredag kl. 8-9.').contacts.map(({ type }) => type)).toEqual([
      'opening-hours',
      'phone',
    ]);
  });

  it('keeps an extension beside the number', () => {
    expect(contactsIn('Tlf. 9931 3131, lokal 1505').contacts).toEqual([
      { type: 'phone', value: '+4599313131', extension: '1505' },
    ]);
  });

  it.each([
    'a.b@by.example',
    'Mail: a.b@by.example',
    'E-mail: mailto:a.b@by.example',
    'a.b (at) by.example',
    'a.b[at]by.example',
  ])('finds the e-mail in %s', (text) => {
    expect(contactsIn(text)).toEqual({ contacts: [{ type: 'email', value: 'a.b@by.example' }], rest: '' });
  });

  it('finds web addresses', () => {
    expect(contactsIn('www.by.example/stab').contacts).toEqual([
      { type: 'web', value: 'https://www.by.example/stab' },
    ]);
  });

  it('leaves the words around', () => {
    expect(contactsIn('Afdelingschef Torben Ris, Tlf. 9931 1160').rest).toBe('Afdelingschef Torben Ris');
    expect(contactsIn('Stabschefen er Bo Krag (tlf. 8888 1200).').rest).toBe('Stabschefen er Bo Krag .');
  });
});

describe('addressIn', () => {
  it.each([
    ['Åkandevej 4, 1. sal', 'street'],
    ['Adresse: Boulevarden 13', 'street'],
    ['9000 Aalborg', 'town'],
    ['DK-8000 Aarhus C', 'town'],
    ['Park Allé 160, 2605 Brøndby', 'whole'],
    ['Rådhuset, Hovedgaden 12, 8999 Hedegård', 'whole'],
    ['Postboks 12', 'street'],
  ])('%s is a %s', (text, part) => {
    expect(addressIn(text)?.part).toBe(part);
  });

  it.each(['Team 4', '2021 Budgettet', 'Ring på telefon 43 97 10 00', 'Kontorer 3'])('%s is none', (text) => {
    expect(addressIn(text)).toBeNull();
  });
});

describe('opening hours', () => {
  it.each([
    'Mandag-onsdag kl. 9-15',
    'Ma-on 10-15, to 10-17, fr 10-13',
    'Man.-ons. 10.00-14.00',
    'Torsdag kl. 9.00 til 17.00',
    'Fredag lukket',
  ])('%s tells them', (text) => {
    expect(isOpeningHours(text)).toBe(true);
  });

  it('knows their heading, and other lines', () => {
    expect(isHoursHeading('Åbningstider')).toBe(true);
    expect(isOpeningHours('Vi holder møde hver mandag')).toBe(false);
  });
});
