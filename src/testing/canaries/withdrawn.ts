// SPDX-License-Identifier: MPL-2.0
import { type EntityName, type Operation, period } from '../../organisation/index.ts';
import {
  aChangeEvent,
  aContactPoint,
  aMembership,
  aPerson,
  aPicture,
  aPost,
  aTask,
  aUnit,
  type Content,
  idOf,
  postName,
} from '../organisation.ts';
import type { Markers } from './markers.ts';

/** What of `withdrawn` is gone from all days, by the word that stands for its kind in addresses. */
type Gone = readonly { readonly what: string; readonly id: string }[];

const visible = 'Synlig Afdeling';
const since = '2020-01-01';

const alter = (entity: EntityName, id: string, set: Record<string, unknown>): Operation => ({
  ...{ do: 'alter', entity, id, from: since, to: null, set },
});

/** What was public until the end of 2019, and is not since then: some of it has come to an end meanwhile. */
export function withdrawn(mark: Markers): {
  readonly content: Content;
  readonly later: readonly Operation[];
  readonly gone: Gone;
} {
  const [shelter, within, title, event] = [mark.text(), mark.text(), mark.text(), mark.text()];
  const [shielded, retired] = [`Skjult ${mark.next()}`, `Fratrådt ${mark.next()}`];
  const valid = period('2010-01-01');
  const post = postName('Vejleder', visible);
  const people = [shielded, retired];
  return {
    content: {
      units: [aUnit({ name: shelter, valid }), aUnit({ name: within, parent: shelter.da, valid })],
      posts: [
        aPost({ title: 'Vejleder', unit: visible, seats: 2, valid }),
        aPost({ title, unit: visible, valid }),
      ],
      persons: people.map((name) => aPerson({ name, valid })),
      memberships: people.map((person) =>
        aMembership({ post, person, valid: period('2010-01-01', '2021-01-01') }),
      ),
      contactPoints: [
        aContactPoint({ unit: shelter.da, value: mark.phone(), valid }),
        aContactPoint({ unit: visible, called: 'withdrawn', value: mark.phone(), valid }),
        aContactPoint({ post: postName(title.da, visible), value: mark.email(), valid }),
        ...people.map((person) =>
          aContactPoint({
            ...{
              membership: `${post}: ${person}`,
              value: mark.email(),
              valid: period('2010-01-01', '2021-01-01'),
            },
          }),
        ),
      ],
      pictures: [
        aPicture({ unit: within.da, valid, ...mark.picture() }),
        ...people.map((person) => aPicture({ person, valid, ...mark.picture() })),
      ],
      tasks: [aTask({ title: mark.text(), unit: within.da, valid })],
      changeEvents: [aChangeEvent({ title: event, date: '2015-01-01', reason: mark.text() })],
    },
    later: [
      alter('unit', idOf('unit', shelter.da), { visibility: 'internal' }),
      alter('post', idOf('post', postName(title.da, visible)), { visibility: 'internal' }),
      ...people.map((name) => alter('person', idOf('person', name), { publication: 'protected' })),
      { do: 'end', entity: 'person', id: idOf('person', retired), from: '2022-01-01', to: null },
      alter('contactPoint', idOf('contactPoint', 'withdrawn'), { visibility: 'internal' }),
      alter('changeEvent', idOf('changeEvent', event.da), { status: 'draft' }),
    ],
    gone: [
      ...[shelter, within].map(({ da }) => ({ what: 'enhed', id: idOf('unit', da) })),
      { what: 'post', id: idOf('post', postName(title.da, visible)) },
      ...people.map((name) => ({ what: 'person', id: idOf('person', name) })),
      { what: 'aendring', id: idOf('changeEvent', event.da) },
    ],
  };
}
