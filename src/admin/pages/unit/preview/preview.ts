// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../../../organisation/index.ts';
import type { Filled } from '../../../forms/filled.ts';
import type { Editor } from '../../../visit/visit.ts';
import { movedInOrder } from '../order/order.ts';

interface Sent {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  readonly values: URLSearchParams;
}

/** A form that was sent to be looked at only, by another of its buttons; undefined where it is to be saved. */
export function previewOf(part: string, { editor, unit, values }: Sent): Filled | undefined {
  const shown = { form: part, refusals: [], preview: true };
  if (part === 'tekster' && values.has('vis')) return { ...shown, values };
  const moved = part === 'raekkefoelge' ? movedInOrder(editor.snapshot, unit.id, values) : undefined;
  return moved && { ...shown, values: moved };
}
