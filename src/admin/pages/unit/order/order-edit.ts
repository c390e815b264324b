// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../../access/index.ts';
import {
  childrenOf,
  type Entity,
  inLanguage,
  type Outcome,
  success,
} from '../../../../organisation/index.ts';
import { type Edit, subjectOf } from '../../../forms/edit.ts';
import type { Editor } from '../../../visit/visit.ts';
import type { Sent } from '../edit.ts';
import { orderField, typedOrder } from './order.ts';
import { orderTexts } from './texts/index.ts';

/** What an order of the units right under one comes to: one change for all of them. */
export function orderEdit({ editor, unit, values, from }: Sent): Outcome<Edit> {
  const now = childrenOf(editor.snapshot, unit.id);
  const before = now.map(({ id }) => id).join(' ');
  const isOther = values.get('foer') !== before;
  const unitIds = typedOrder(editor.snapshot, unit.id, values).map(({ id }) => id);
  const operation = { do: 'reorder', unitIds, from, to: null } as const;
  return success({
    operations: unitIds.join(' ') === before ? [] : [operation],
    reason: orderTexts(editor.language).reason,
    subject: undefined,
    others: (isOther ? [...now, ...seenBefore(editor, values)] : now).map((one) => subjectOf('unit', one)),
    isOther,
    now: { [orderField]: now.map(({ name }) => inLanguage(name, editor.language)).join(', ') },
  });
}

/** The units that stood there as the form was opened, wherever they are now, as far as one may know of them. */
function seenBefore({ signedIn, snapshot }: Editor, values: URLSearchParams): readonly Entity<'unit'>[] {
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  const ids = (values.get('foer') ?? '').split(' ').slice(0, 1_000);
  return ids.flatMap((id) => {
    const one = snapshot.unit.get(id);
    return one && isWithin(reach, [snapshot], id) ? [one] : [];
  });
}
