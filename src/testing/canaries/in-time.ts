// SPDX-License-Identifier: MPL-2.0
import { type Operation, period } from '../../organisation/index.ts';
import {
  aFile,
  aMembership,
  aPerson,
  aPost,
  aUnit,
  type Content,
  idOf,
  ofFile,
  postName,
} from '../organisation.ts';
import type { Markers } from './markers.ts';

/** What was hidden once and is public now, and what was public by mistake. */
export function formerly(mark: Markers): { readonly content: Content; readonly later: readonly Operation[] } {
  const [first, secret, mistake, title] = [mark.text(), mark.text(), mark.text(), mark.text()];
  const [opened, moved] = [`Internt ${mark.next()}`, 'Engang Synlig'];
  const unit = idOf('unit', 'opened');
  return {
    content: {
      units: [
        aUnit({
          name: first,
          called: 'opened',
          slug: 'zq-aabnet',
          visibility: 'internal',
          valid: period('2010-01-01'),
        }),
        aUnit({ name: secret, visibility: 'internal', valid: period('2010-01-01') }),
        aUnit({ name: moved, parent: secret.da, valid: period('2010-01-01') }),
        aUnit({ name: mistake, valid: period('2010-01-01') }),
      ],
      posts: [
        aPost({ title, unit: 'Synlig Afdeling', called: 'opened post', visibility: 'internal' }),
        aPost({ title: 'Konsulent', unit: moved, valid: period('2010-01-01') }),
      ],
      persons: [aPerson({ name: opened, called: 'opened person', publication: 'internal' })],
      memberships: [
        aMembership({ post: 'opened post', person: 'opened person', valid: period('2010-01-01') }),
        aMembership({
          post: postName('Konsulent', moved),
          person: 'Synlig Petersen',
          valid: period('2010-01-01'),
        }),
      ],
    },
    later: [
      {
        do: 'alter',
        entity: 'unit',
        id: unit,
        from: '2018-01-01',
        to: null,
        set: { name: { da: 'Åbnet Afdeling' }, slug: 'aabnet', visibility: 'public' },
      },
      {
        do: 'move',
        unitId: idOf('unit', moved),
        parentId: idOf('unit', 'Synlig Afdeling'),
        from: '2018-01-01',
        to: null,
      },
      {
        do: 'alter',
        entity: 'unit',
        id: idOf('unit', mistake.da),
        from: '2010-01-01',
        to: null,
        set: { visibility: 'internal' },
      },
      {
        do: 'alter',
        entity: 'post',
        id: idOf('post', 'opened post'),
        from: '2018-01-01',
        to: null,
        set: { title: { da: 'Åbnet post' }, visibility: 'public' },
      },
      {
        do: 'alter',
        entity: 'person',
        id: idOf('person', 'opened person'),
        from: '2018-01-01',
        to: null,
        set: { givenName: 'Åben', familyName: 'Hansen', publication: 'public' },
      },
    ],
  };
}

/** What is written down for a day to come, and announced to nobody. */
export function planned(mark: Markers): readonly Operation[] {
  const from = '2027-01-01';
  const department = idOf('unit', 'Synlig Afdeling');
  const office = idOf('unit', 'Synligt Kontor');
  const [newUnit, newPost, newPerson] = [idOf('unit', 'new'), idOf('post', 'new'), idOf('person', 'new')];
  const create = (
    entity: 'unit' | 'post' | 'person' | 'contactPoint' | 'task' | 'picture' | 'website',
    id: string,
    state: Record<string, unknown>,
  ) => ({ do: 'create', entity, id, from, to: null, state }) as const;
  return [
    { do: 'rename', unitId: department, name: mark.text(), from, to: null },
    { do: 'alter', entity: 'unit', id: office, from, to: null, set: { summary: mark.text() } },
    create('unit', newUnit, {
      parentId: department,
      kindId: idOf('unitKind', 'kontor'),
      name: mark.text(),
      slug: mark.next(),
    }),
    create('post', newPost, { unitId: office, title: mark.text() }),
    create('person', newPerson, { givenName: 'Ny', familyName: mark.next(), publication: 'public' }),
    {
      do: 'appoint',
      membershipId: idOf('membership', 'new'),
      postId: newPost,
      personId: newPerson,
      capacity: 'permanent',
      from,
      to: null,
    },
    create('contactPoint', idOf('contactPoint', 'new'), { unitId: office, value: mark.email() }),
    create('task', idOf('task', 'new'), { unitId: office, title: mark.text() }),
    create('picture', idOf('picture', 'new'), pictureOf(office, mark)),
    create('website', idOf('website', 'new'), { title: mark.text(), url: `https://${mark.next()}.example` }),
  ];
}

function pictureOf(unitId: string, mark: Markers) {
  const { alt, credit } = mark.picture();
  return { unitId, alt, credit, ...ofFile(aFile(alt.da)) };
}
