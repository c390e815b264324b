// SPDX-License-Identifier: MPL-2.0
import type { Id, Operation } from '../organisation/index.ts';
import { formerly, planned } from './canaries/in-time.ts';
import { Markers } from './canaries/markers.ts';
import { hiddenPeople } from './canaries/people.ts';
import { hiddenUnits } from './canaries/units.ts';
import { withdrawn } from './canaries/withdrawn.ts';
import { aChangeEvent, aSuccession, aUnit, type Content, idOf } from './organisation.ts';

/** An organisation in which everything that is not public carries a marker, and what is public a word of its own. */
export interface Canaries {
  readonly content: Content;
  /** What happened, or shall happen, after its beginning. */
  readonly later: readonly Operation[];
  /** None of these may ever be seen by the public. */
  readonly markers: readonly string[];
  /** The identifiers of what is hidden, by the word that stands for its kind in addresses. */
  readonly hidden: readonly { readonly what: string; readonly id: Id }[];
  /** All of these must be seen: else nobody looked. */
  readonly shown: readonly string[];
}

/** The days on which something in it differs, and today. */
export const canaryDays = ['2012-06-01', '2016-06-01', '2019-06-01', '2026-11-23'];

export function canaries(): Canaries {
  const mark = new Markers();
  const units = hiddenUnits(mark);
  const people = hiddenPeople(mark);
  const past = formerly(mark);
  const taken = withdrawn(mark);
  const draft = `Kladde ${mark.next()}`;
  const visible = [
    aUnit({ name: 'Synlig Afdeling' }),
    aUnit({
      name: 'Synligt Kontor',
      parent: 'Synlig Afdeling',
      kind: 'kontor',
      acrossIds: units.namesInside.map((name) => idOf('unit', name)),
    }),
  ];
  return {
    content: {
      ...together([{ units: visible }, units, people, past.content, taken.content]),
      changeEvents: [
        ...(taken.content.changeEvents ?? []),
        aChangeEvent({
          title: draft,
          date: '2027-03-01',
          status: 'draft',
          reason: { da: mark.next() },
          decisionUrl: `https://example.dk/${mark.next()}`,
        }),
        aChangeEvent({ title: 'Synlig omlægning', date: '2018-01-01', reason: { da: 'Synlig grund' } }),
      ],
      successions: [
        aSuccession({
          event: draft,
          type: 'renamed',
          original: 'Synlig Afdeling',
          result: 'Synlig Afdeling',
        }),
        ...units.namesInside.map((name) =>
          aSuccession({
            event: 'Synlig omlægning',
            type: 'closed',
            original: name,
            result: 'Synlig Afdeling',
          }),
        ),
      ],
    },
    later: [...past.later, ...taken.later, ...planned(mark)],
    markers: mark.all,
    hidden: [
      // Nothing answers to these two words; were they ever to be known, it must not be by everyone.
      ...(people.absences ?? []).map(({ id }) => ({ what: 'fravaer', id })),
      ...(units.operatorNotes ?? []).map(({ id }) => ({ what: 'note', id })),
      ...[...(units.sites ?? []), ...(people.sites ?? [])]
        .filter(({ name }) => name.da !== 'Synligt Sted')
        .map(({ id }) => ({ what: 'sted', id })),
      ...units.namesInside.map((name) => ({ what: 'enhed', id: idOf('unit', name) })),
      ...people.names.map((name) => ({ what: 'person', id: idOf('person', name) })),
      ...people.titles.map((title) => ({ what: 'post', id: idOf('post', title) })),
      ...taken.gone,
      { what: 'aendring', id: idOf('changeEvent', draft) },
      // Planned, under the names that `planned` gives them.
      { what: 'enhed', id: idOf('unit', 'new') },
      { what: 'post', id: idOf('post', 'new') },
      { what: 'person', id: idOf('person', 'new') },
    ],
    shown: [
      'Synlig Afdeling',
      'Synligt Kontor',
      'Synlig Petersen',
      'Synlig omlægning',
      'Synlig grund',
      'Synligt Sted',
      'Synlig Gade 1',
      'Synligt resumé',
      'synlig@strandby.dk',
      '+4512345678',
      'Engang Synlig',
      'Synligt portræt',
      'Synlig fotograf',
    ],
  };
}

/** All that some contents have. */
function together(parts: readonly Content[]): Content {
  const all = <T>(of: (part: Content) => readonly T[] | undefined) => parts.flatMap((part) => of(part) ?? []);
  return {
    units: all(({ units }) => units),
    posts: all(({ posts }) => posts),
    leaderships: all(({ leaderships }) => leaderships),
    persons: all(({ persons }) => persons),
    memberships: all(({ memberships }) => memberships),
    contactPoints: all(({ contactPoints }) => contactPoints),
    tasks: all(({ tasks }) => tasks),
    absences: all(({ absences }) => absences),
    pictures: all(({ pictures }) => pictures),
    operatorNotes: all(({ operatorNotes }) => operatorNotes),
    keyFigures: all(({ keyFigures }) => keyFigures),
    websites: all(({ websites }) => websites),
    sites: all(({ sites }) => sites),
  };
}
