// SPDX-License-Identifier: MPL-2.0
import { type Change, change } from '../../organisation/index.ts';
import { idOf } from '../entities.ts';
import { nounOf } from '../kinds.ts';
import { aFile, ofFile } from '../pictures.ts';

/** The only file that there is. */
export const theFile = aFile('Havnen');

const create = (entity: Parameters<typeof idOf>[0], place: number, state: object) => ({
  ...{ do: 'create', entity, id: idOf(entity, `${place}`), from: null, state },
});
const unit = (place: number, parent: number | null, slug: string) =>
  create('unit', place, {
    ...{ parentId: parent === null ? null : idOf('unit', `${parent}`), kindId: idOf('unitKind', '0') },
    ...{ name: { da: `Enhed ${slug}` }, slug, position: place },
  });

/** What each sequence of changes begins with, so that there is something to change. */
export const beginning: Change = change.parse({
  reason: 'beginning',
  operations: [
    create('unitKind', 0, { key: 'afdeling', noun: nounOf('afdeling') }),
    ...[unit(0, null, ''), unit(1, 0, 'enhed'), unit(2, 1, 'to'), unit(3, 0, 'tre')],
    create('person', 0, { givenName: 'Bo', familyName: 'Lind', publication: 'public' }),
    create('person', 1, { givenName: 'Anna', familyName: 'Holm' }),
    create('post', 0, { unitId: idOf('unit', '1'), title: { da: 'Chef' } }),
    create('post', 1, { unitId: idOf('unit', '2'), title: { da: 'Leder' }, seats: 2 }),
    create('leadership', 0, { postId: idOf('post', '0'), unitId: idOf('unit', '1') }),
    create('absence', 0, { personId: idOf('person', '0'), standInId: idOf('person', '1') }),
    create('picture', 0, { unitId: idOf('unit', '1'), alt: { da: 'Havnen' }, ...ofFile(theFile) }),
    create('operatorNote', 0, { unitId: idOf('unit', '1'), text: 'Vagten svarer' }),
    create('changeEvent', 0, { title: { da: 'Ny struktur' }, date: '2022-01-01' }),
  ],
});
