// SPDX-License-Identifier: MPL-2.0
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from './index.ts';

/** A real page, kept beside the checkout because its sentences are not ours; without it these tests are left out. */
const file = join(
  import.meta.dirname,
  ...Array(4).fill('..'),
  'shared',
  'seed',
  'borgmesterens-forvaltning.txt',
);
const present = existsSync(file);
const read = present ? readPage(readFileSync(file)) : null;
const plan = read?.ok ? read.plan : null;
const children = (name: string, relation = 'line') =>
  plan?.units.filter((unit) => unit.parent === name && unit.relation === relation).map((unit) => unit.name);

describe('the page of Borgmesterens Forvaltning', () => {
  it.skipIf(!present)('has five departments, as it says', () => {
    expect(children('Borgmesterens Forvaltning')).toEqual([
      'Borgmesterkontoret',
      'BusinessAalborg',
      'Økonomisk Afdeling',
      'AaK Bygninger',
      'Koncernservice',
    ]);
    expect(plan?.checks).toMatchObject([
      { stated: 5, found: 5, ok: true, text: 'Siden siger fem afdelinger; fem fundet.' },
    ]);
    expect(plan?.units.find(({ name }) => name === 'AaK Bygninger')?.kind).toBe('kontraktstyret virksomhed');
  });

  it.skipIf(!present)('has their units, one inside another, and staff', () => {
    expect(children('Borgmesterkontoret')).toEqual([
      'Byrådssekretariatet',
      'Kommunikation og Udvikling',
      'Aalborg Events',
    ]);
    expect(children('Byrådssekretariatet')).toEqual(['Telefonomstillingen']);
    expect(children('Økonomisk Afdeling')).toEqual([
      'Økonomikontoret',
      'Finanskontoret',
      'Juridisk kontor',
      'IT og Digitalisering',
      'Borgerservice',
    ]);
    expect(children('Økonomisk Afdeling', 'staff')).toEqual([
      'Kantinen',
      'Budtjenesten',
      'Rengøringsenheden',
    ]);
    expect(children('Koncernservice')).toEqual(['AK indkøb', 'HR, Løn og Personale', 'ITCenter & AKPrint']);
    expect(plan?.units).toHaveLength(21);
  });

  it.skipIf(!present)('has five leaders with phone and e-mail; one person holds two posts', () => {
    const reached = plan?.memberships.map(({ id, person, post, capacity }) => {
      const ways = plan.contactPoints.filter(({ ofId }) => ofId === id).map(({ value }) => value);
      return [post, person, capacity, ...ways];
    });
    expect(reached).toEqual([
      ['Kommunaldirektør', 'Christian Roslev', 'permanent', '+4599311505', 'christian.roslev@aalborg.dk'],
      ['Erhvervsdirektør', 'Christian Roslev', 'acting', '+4599311505', 'christian.roslev@aalborg.dk'],
      ['Vicekommunaldirektør', 'Jørgen Litske Petersen', 'permanent', '+4599311700', 'jlp@aalborg.dk'],
      ['Bygningschef', 'Peter Munk', 'permanent', '+4599314060', 'pmu@aalborg.dk'],
      ['Afdelingschef', 'Torben Risager', 'permanent', '+4599311160', 'tor@aalborg.dk'],
    ]);
    expect(plan?.posts.map(({ leads }) => leads)).toEqual(
      children('Borgmesterens Forvaltning')?.map((name) => [name]),
    );
    expect(plan?.persons).toHaveLength(4);
  });

  it.skipIf(!present)('has eleven tasks, and every line is accounted for', () => {
    const tasks = Map.groupBy(plan?.tasks ?? [], ({ unit }) => unit);
    expect([tasks.get('AaK Bygninger')?.length, tasks.get('Koncernservice')?.length, tasks.size]).toEqual([
      6, 5, 2,
    ]);
    expect(plan?.notUnderstood).toEqual([]);
    expect(plan?.noise.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'chooser'],
      [3, 'chooser'],
      [111, 'share'],
    ]);
    expect(plan?.diagram).toMatchObject({ line: 109, unit: 'Borgmesterens Forvaltning' });
    const filled = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]));
    expect(plan?.lines.map(({ line }) => line)).toEqual(filled);
  });
});
