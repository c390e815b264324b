// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { isDiagramLink } from './diagram.ts';
import { enumerate } from './enumeration.ts';
import { employeesIn, figureIn } from './key-figure.ts';
import { introIn } from './list-intro.ts';
import { noiseRule } from './noise.ts';
import { statedCounts } from './stated-count.ts';
import { topicOf } from './topic-heading.ts';
import { updatedIn } from './updated.ts';

describe('noiseRule', () => {
  it.each([
    ['Skip til hoved indholdet', 'skip-link'],
    ['Find en af kommunens andre hjemmesider', 'chooser'],
    ['Gå ind på den valgte hjemmeside', 'chooser'],
    ['Del indhold', 'share'],
    ['Vis alle', 'show'],
    ['Læs mere om Fagligt Center.', 'read-more'],
    ['Forside > Om kommunen > Organisation', 'breadcrumb'],
    ['Hjem Om kommunen Organisation Børn og Unge', 'breadcrumb'],
    ['Vi bruger cookies til statistik', 'cookies'],
    ['PRINT', 'print'],
    ['Til toppen', 'to-top'],
    ['English', 'language'],
    ['CVR: 29189900', 'organisation-number'],
    ['Navn\tStilling\tTelefon', 'table-header'],
    ['Afdeling\tLeder\tTelefon\tE-mail', 'table-header'],
    ['Fandt du, hvad du søgte?', 'feedback'],
  ])('%s is %s', (text, rule) => {
    expect(noiseRule(text)).toBe(rule);
  });

  it.each(['Kommunikation og Presse', 'Borgerservice', 'Udviklingen går fremad.', 'Økonomi'])(
    '%s is none',
    (text) => {
      expect(noiseRule(text)).toBeNull();
    },
  );
});

describe('updatedIn', () => {
  it.each([
    ['Senest opdateret den 3. marts 2024', '2024-03-03'],
    ['Opdateret: 22.8.2014', '2014-08-22'],
    ['Sidst opdateret: 12-05-2023', '2023-05-12'],
    ['Sidst opdateret', null],
    ['Vi opdaterer siden', undefined],
  ])('%s says %s', (text, date) => {
    expect(updatedIn(text)).toBe(date);
  });
});

describe('topicOf', () => {
  it.each([
    ['Ledelse', 'leadership'],
    ['Kontakt:', 'contact'],
    ['Nøgletal', 'figures'],
    ['Hvis du vil vide mere', 'other'],
    ['Hvem er vi?', 'staff-members'],
    ['Forvaltningens organisation', 'other'],
    ['Politisk organisation', 'other'],
    ['Juridisk kontor', null],
  ])('%s is about %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it('knows the link to a diagram from a unit', () => {
    expect(isDiagramLink('Organisationsdiagram for Kulturforvaltningen')).toBe(true);
    expect(isDiagramLink('Organisation og Diagram')).toBe(false);
  });
});

describe('statedCounts', () => {
  it.each([
    ['består af fem afdelinger:', [[5, 'afdeling']]],
    [
      'to stabe og tre afdelinger',
      [
        [2, 'stab'],
        [3, 'afdeling'],
      ],
    ],
    ['de 7 stående udvalg', [[7, 'udvalg']]],
    ['to store, tværgående stabe', [[2, 'stab']]],
    ['har 19 medarbejdere', []],
    ['et kontor', []],
  ])('%s', (text, counts) => {
    expect(statedCounts(text).map(({ count, kind }) => [count, kind])).toEqual(counts);
  });
});

describe('enumerate', () => {
  it.each([
    ['A, B og C', null, ['A', 'B', 'C']],
    ['Plan og Byg', null, ['Plan og Byg']],
    ['Team Nord, Team Syd, Vagten samt Løn', null, ['Team Nord', 'Team Syd', 'Vagten', 'Løn']],
    ['Dagtilbud og Skoler', 2, ['Dagtilbud', 'Skoler']],
    ['Kultur, Sundhed samt Fritid- og Landdistrikt', 3, ['Kultur', 'Sundhed', 'Fritid- og Landdistrikt']],
    ['Plan og Byg, Løn, HR og Miljø og Jura', 4, ['Plan og Byg', 'Løn', 'HR og Miljø', 'Jura']],
    ['IT og Data og Løn og HR', 2, ['IT og Data', 'Løn og HR']],
    ['Center for A og Center for B, C & D', 2, ['Center for A', 'Center for B, C & D']],
    ['A & B, C samt D, E & F', 3, ['A & B', 'C', 'D, E & F']],
  ])('%s, of %s', (text, count, names) => {
    expect(enumerate(text, count)).toEqual(names);
  });
});

describe('figureIn', () => {
  it.each([
    ['Ansatte: 600 (fuldtidsnormeringer).', 'Ansatte', 600, 'fuldtidsnormeringer'],
    ['Budget: 1,2 mia. kr.', 'Budget', 1.2, 'mia. kr.'],
    ['Budget: 5.5 mia. kr', 'Budget', 5.5, 'mia. kr.'],
    ['110 klubhuse', 'Klubhuse', 110, null],
    ['Ansatte: ca. 1.050', 'Ansatte', 1050, null],
  ])('%s', (text, label, value, measure) => {
    expect(figureIn(text)).toEqual({ label, value, measure });
  });

  it('finds how many are employed', () => {
    expect(employeesIn('Der er godt 6.200 ansatte her.')).toMatchObject({ value: 6200, label: 'Ansatte' });
    expect(employeesIn('Der er 660 dagplejere.')).toBeNull();
  });
});

describe('introIn', () => {
  it.each([
    ['Afdelingen består af:', 'units', 'Afdelingen', null, null],
    ['Forvaltningen består af fem afdelinger:', 'units', 'Forvaltningen', 'afdeling', 5],
    ['Afdelingen består af flere kontorer:', 'units', 'Afdelingen', 'kontor', null],
    ['Organisatorisk er staben opdelt i 4 teams:', 'units', null, 'team', 4],
    ['Områdechefer:', 'posts', null, null, null],
    ['Stabsfunktioner:', 'staff', null, 'stabsfunktion', null],
    ['Der er to overordnede stabe:', 'staff', null, 'stab', 2],
    ['Centret har 3 teams:', 'units', 'Centret', 'team', 3],
    ['Væsentligste områder:', 'tasks', null, null, null],
    ['Afdelingen skal samtidig understøtte:', 'tasks', null, null, null],
    ['Fællessekretariatets opgaver:', 'tasks', 'Fællessekretariatet', null, null],
    ['I Løn og HR arbejder vi med:', 'tasks', 'Løn og HR', null, null],
    ['Kontorer i Centralforvaltningen', 'units', null, 'kontor', null],
  ])('%s', (text, list, subject, kind, count) => {
    expect(introIn(text, true)).toMatchObject({ list, subject, kind, count });
  });

  it('reads no line of prose as an introduction', () => {
    expect(introIn('Kontoret hjælper alle, der spørger.', false)).toBeNull();
  });
});
