// SPDX-License-Identifier: MPL-2.0
import { type EntityName, type Id, isId } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** What the forms of a page are about that can be taken away, by the part of the address that they have. */
const kinds: Readonly<Record<string, EntityName>> = {
  opgaver: 'task',
  noter: 'operatorNote',
  stillinger: 'post',
  stilling: 'post',
  nedlaeggelser: 'post',
  besaettelser: 'membership',
};

/** Whoever has a page open has not missed more changes than that. */
const most = 30;

/** The change that took away what a form was about; undefined where it was about nothing that has been the unit's. */
export async function takenAwayBy(
  { office: { register } }: Editor,
  unitId: Id,
  part: string,
  id: string,
): Promise<number | undefined> {
  const kind = Object.hasOwn(kinds, part) ? kinds[part] : undefined;
  if (!kind || !isId(id)) return undefined;
  const { changes } = await register.historyOf('unit', unitId, { most });
  return changes.find(({ touched }) => touched.some((one) => one.id === id && one.entity === kind))?.number;
}
