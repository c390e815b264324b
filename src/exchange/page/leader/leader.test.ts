// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { leadersIn } from './leader-line.ts';
import { leadersToldOf } from './leader-sentence.ts';

const short = (text: string) => leadersIn(text).map(({ title, name, capacity }) => [title, name, capacity]);

describe('leadersIn', () => {
  it.each([
    ['Kommunaldirektør Christian Roslev', 'Kommunaldirektør', 'Christian Roslev', 'permanent'],
    ['Konstitueret erhvervsdirektør Christian Roslev', 'Erhvervsdirektør', 'Christian Roslev', 'acting'],
    ['Ledelse: Sekretariatschef Hans van Dam', 'Sekretariatschef', 'Hans van Dam', 'permanent'],
    ['Direktør: Tanja Nyborg', 'Direktør', 'Tanja Nyborg', 'permanent'],
    ['Mette Skov Lind, kontorchef', 'Kontorchef', 'Mette Skov Lind', 'permanent'],
    ['Lars Bech-Nygaard (konstitueret myndighedschef)', 'Myndighedschef', 'Lars Bech-Nygaard', 'acting'],
    ['Anne Holm - leder af Juridisk kontor', 'Leder af Juridisk kontor', 'Anne Holm', 'permanent'],
    ['Leder af Juridisk kontor Anne Holm', 'Leder af Juridisk kontor', 'Anne Holm', 'permanent'],
    ['Leder af Juridisk Kontor Anne Holm', 'Leder af Juridisk Kontor', 'Anne Holm', 'permanent'],
    ['Direktør for Børn og Unge Jens Vad', 'Direktør for Børn og Unge', 'Jens Vad', 'permanent'],
    ['HR-chef Lis Bo', 'HR-chef', 'Lis Bo', 'permanent'],
    ['Administrerende direktør Hanne Dahl', 'Administrerende direktør', 'Hanne Dahl', 'permanent'],
    ['Sport- og fritidschef Line Nørbæk', 'Sport- og fritidschef', 'Line Nørbæk', 'permanent'],
    ['Rådmand Søren Bark (V)', 'Rådmand', 'Søren Bark', 'permanent'],
    ['Vicedirektør Jørgen Litske Petersen', 'Vicedirektør', 'Jørgen Litske Petersen', 'permanent'],
    ['Direktør Hanne Vig (Børn og Skole)', 'Direktør', 'Hanne Vig', 'permanent'],
    ['Kommunaldirektøren', 'Kommunaldirektør', null, 'permanent'],
    ['Kulturchef: Vakant', 'Kulturchef', null, 'permanent'],
    ['Kulturchef (stillingen er ubesat)', 'Kulturchef', null, 'permanent'],
    ['Chef: Økonomi- og personalechef Inge Vest', 'Økonomi- og personalechef', 'Inge Vest', 'permanent'],
    ['Chef: vakant, henvendelse til direktøren', 'Chef', null, 'permanent'],
    ['Mie Gram (barselsvikar), AC-fuldmægtig', 'AC-fuldmægtig', 'Mie Gram', 'permanent'],
    ['Faglig leder Rosa Lind, (træffes bedst 8-9)', 'Faglig leder', 'Rosa Lind', 'permanent'],
    ['Leder: Eva Jensen', 'Leder', 'Eva Jensen', 'permanent'],
    ['Chef for Natur: konstitueret chef Eva Jensen', 'Chef for Natur', 'Eva Jensen', 'acting'],
    ['Ledelse: Ubesat', 'Leder', null, 'permanent'],
  ])('reads %s', (text, title, name, capacity) => {
    expect(short(text)).toEqual([[title, name, capacity]]);
  });

  it('reads two heads on one line', () => {
    expect(short('Kontorchefer Eva Lund og Per Holm')).toEqual([
      ['Kontorchef', 'Eva Lund', 'permanent'],
      ['Kontorchef', 'Per Holm', 'permanent'],
    ]);
    expect(short('Fagdirektør Nina Eg og ressourcedirektør Jakob Tønnes')).toHaveLength(2);
    expect(short('Erhvervschef: Eva Lund & Per Holm (delt ledelse)')).toEqual([
      ['Erhvervschef', 'Eva Lund', 'permanent'],
      ['Erhvervschef', 'Per Holm', 'permanent'],
    ]);
    expect(short('kommunaldirektør Lars Holte og direktørerne Mette Rud og Jens Due')).toEqual([
      ['Kommunaldirektør', 'Lars Holte', 'permanent'],
      ['Direktør', 'Mette Rud', 'permanent'],
      ['Direktør', 'Jens Due', 'permanent'],
    ]);
  });

  it.each([
    'Borgmesterens Forvaltning',
    'Ledelsessekretariatet',
    'Kommunikation og Udvikling',
    'Ledelse',
    'Aalborg Events',
    'Kontakt vores chef',
    'Kontorchef Eva Jensen, der også er stabschef',
    'Kontorchefen er på ferie',
  ])('finds none in %s', (text) => {
    expect(leadersIn(text)).toEqual([]);
  });
});

describe('leadersToldOf', () => {
  it.each([
    [
      'Lone Paulsen er chef for Ledelsessekretariatet, der i alt har 19 medarbejdere.',
      'Chef',
      'Lone Paulsen',
      true,
    ],
    ['Ansvarlig for Vand er afdelingschef Peter Ryg.', 'Afdelingschef', 'Peter Ryg', true],
    ['Jobcentret ledes af jobcenterchef Tom Ravn.', 'Jobcenterchef', 'Tom Ravn', true],
    ['HR-chef Dorte Skov er leder af både HR og Løn.', 'HR-chef', 'Dorte Skov', true],
    ['Økonomidirektør Mads Bæk leder Økonomi.', 'Økonomidirektør', 'Mads Bæk', true],
    ['Centerchef er Bodil Kragh, .', 'Centerchef', 'Bodil Kragh', true],
    ['Souschef Lene Juul varetager ledelsen indtil videre.', 'Souschef', 'Lene Juul', false],
    ['Stillingen som centerchef er for tiden ledig.', 'Centerchef', null, true],
    ['I spidsen for forvaltningen står direktør Yrsa Bang.', 'Direktør', 'Yrsa Bang', true],
    ['Den øverste politiske chef for Børn og Unge er rådmand Thomas Holm.', 'Rådmand', 'Thomas Holm', true],
    ['Stabschef er Troels Munk, der også er sekretariatschef.', 'Stabschef', 'Troels Munk', false],
    [
      'Har du spørgsmål til vores arbejde, kan du kontakte: Kontorchef Louise Nowak Lund',
      'Kontorchef',
      'Louise Nowak Lund',
      false,
    ],
  ])('reads %s', (sentence, title, name, whole) => {
    const told = leadersToldOf(sentence);
    expect(told).toMatchObject({ leaders: [{ title, name }], whole });
  });

  it('reads two heads of one unit, and two units of one head', () => {
    expect(leadersToldOf('Borgerservice ledes af to chefer: Karin Møller og Henrik Bak.')).toMatchObject({
      leaders: [{ name: 'Karin Møller' }, { name: 'Henrik Bak', title: 'Chef' }],
      unit: 'Borgerservice',
    });
    expect(
      leadersToldOf('HR ledes af HR-chef Eva Lund, der også er konstitueret leder af Løn.'),
    ).toMatchObject({ leaders: [{ title: 'HR-chef' }, { title: 'Leder', of: 'Løn', capacity: 'acting' }] });
    expect(leadersToldOf('Eva Lund er chef for både Drift og Anlæg.')).toMatchObject({
      leaders: [{ title: 'Chef', of: 'Drift og Anlæg' }],
    });
  });

  it.each([
    'Et center ledes af en centerchef.',
    'Chefen får til opgave at oversætte.',
    'Biblioteket er åbent.',
  ])('finds none in %s', (sentence) => {
    expect(leadersToldOf(sentence)).toBeNull();
  });
});
