// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { splitLines } from '../lines/split.ts';
import { looksLikeUnits, shapeOf } from './item-shape.ts';
import { pageTitle } from './page-title.ts';
import { joinCards } from './person-cards.ts';
import { sentencesOf } from './sentences.ts';
import { namedUnit } from './unit-name.ts';
import { unshouted } from './unshouted.ts';

describe('namedUnit', () => {
  it.each([
    ['Byrådssekretariatet, herunder Omstillingen', 'Byrådssekretariatet', ['Omstillingen']],
    ['Myndighed, herunder Visitationen og Depotet', 'Myndighed', ['Visitationen', 'Depotet']],
    ['Pladsanvisningen (inklusiv Dagplejen)', 'Pladsanvisningen', ['Dagplejen']],
    ['HR, Løn og Personale', 'HR, Løn og Personale', []],
    ['ITCenter & Tryk', 'ITCenter & Tryk', []],
    [
      'Plejeområdet (Hjemmeplejen, Plejehjemmet Lunden)',
      'Plejeområdet',
      ['Hjemmeplejen', 'Plejehjemmet Lunden'],
    ],
    ['PPR (Pædagogisk Psykologisk Rådgivning)', 'PPR', []],
  ])('%s', (text, name, inside) => {
    expect(namedUnit(text)).toMatchObject({ name, inside });
  });

  it('keeps what is said of a unit beside its name', () => {
    expect(namedUnit('Projektkontoret – planlægger anlæg')).toMatchObject({
      name: 'Projektkontoret',
      about: 'planlægger anlæg',
    });
    expect(namedUnit('Center for Digital Innovation (CDI)')).toMatchObject({
      name: 'Center for Digital Innovation',
      shortName: 'CDI',
    });
    expect(namedUnit('Teknik og Miljø (MTM)')).toMatchObject({ name: 'Teknik og Miljø', shortName: 'MTM' });
  });
});

describe('unshouted', () => {
  const page = splitLines('CENTER FOR KULTUR\n\nVi er Center for Kultur i byen.');

  it('writes a name in capitals as the text does', () => {
    expect(unshouted('CENTER FOR KULTUR', page)).toBe('Center for Kultur');
    expect(unshouted('DRIFTEN', page)).toBe('Driften');
    expect(unshouted('PPR', page)).toBe('PPR');
  });
});

describe('shapeOf', () => {
  it.each([
    ['Byrådssekretariatet, herunder Omstillingen', 'unit'],
    ['Center for Anvendt, Kommunal Forskning.', 'unit'],
    ['Kommunaldirektøren', 'post'],
    ['Direktør for Børn & Kultur', 'post'],
    ['sikre, at sagerne er klar', 'task'],
    ['Administration af bygninger, som udlejes til andre', 'task'],
    ['110 klubhuse', 'figure'],
  ])('%s is a %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it('tells lists of units from lists of tasks', () => {
    expect(looksLikeUnits(['Plankontoret', 'Byggekontoret', 'Miljø'])).toBe(true);
    expect(looksLikeUnits(['Snerydning og saltning', 'Huller i asfalten'])).toBe(false);
  });
});

describe('sentencesOf', () => {
  it('parts sentences, not abbreviations, and the clauses of a description', () => {
    expect(sentencesOf('Vi er ca. 20 her. Vi bor bl.a. Nord for åen.')).toHaveLength(2);
    expect(
      sentencesOf('Øverst er udvalget; der er to stabe: A og B; tre afdelinger: C, D og E.'),
    ).toHaveLength(3);
  });
});

describe('joinCards', () => {
  it.each([
    'Direktør\nEllen Krag',
    'Ole Lund-Nielsen\nStadsarkitekt',
    'Økonomidirektør\n\nMette Jensen',
    'Rådmand\nSøren Bark (C)',
  ])('joins %j', (text) => {
    expect(joinCards(splitLines(text))).toHaveLength(1);
  });

  it('leaves other lines alone', () => {
    expect(joinCards(splitLines('Team Nord\nTeam Syd\n\nJens Hansen\n9000 Aalborg'))).toHaveLength(4);
  });
});

describe('pageTitle', () => {
  it.each([
    ['Om Kulturforvaltningen\n\nTekst', 'Kulturforvaltningen'],
    ['Kultur- og Fritidsforvaltningens organisation\n\nTekst', 'Kultur- og Fritidsforvaltningen'],
    ['Ledelsessekretariatet bistår rådmanden i det daglige arbejde.', 'Ledelsessekretariatet'],
    ['Ledelsessekretariats opgaver:\n\n- post', 'Ledelsessekretariatet'],
    [
      'Organisation\n\nBrøndved Kommunes organisation er enkelt opbygget og består af mange slags enheder og folk.',
      'Brøndved Kommune',
    ],
    ['# Job og Velfærd | Egeby Kommune\n\nTekst', 'Job og Velfærd'],
  ])('of %j', (text, name) => {
    expect(pageTitle(splitLines(text))?.name).toBe(name);
  });

  it('is not made up', () => {
    expect(pageTitle(splitLines('bare nogle ord\nog lidt flere'))).toBeNull();
  });
});
