// SPDX-License-Identifier: MPL-2.0
import { childrenOf, type Outcome, refuse, refused, success } from '../../../../organisation/index.ts';
import { type Edit, subjectOf } from '../../../forms/edit.ts';
import type { Sent } from '../edit.ts';
import { typedOrder } from './order.ts';
import { orderTexts } from './texts/index.ts';

/** What an order of the units right under one comes to: one change for all of them. */
export function orderEdit({ editor, unit, values, from }: Sent): Outcome<Edit> {
  const now = childrenOf(editor.snapshot, unit.id);
  const before = now.map(({ id }) => id).join(' ');
  if (values.get('foer') !== before) return refused(refuse('changed-meanwhile'));
  const unitIds = typedOrder(editor.snapshot, unit.id, values).map(({ id }) => id);
  const operation = { do: 'reorder', unitIds, from, to: null } as const;
  return success({
    operations: unitIds.join(' ') === before ? [] : [operation],
    reason: orderTexts(editor.language).reason,
    subject: undefined,
    others: now.map((one) => subjectOf('unit', one)),
  });
}
