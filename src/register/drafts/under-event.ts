// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import type { Id, Operation } from '../../organisation/index.ts';

/** An operation as part of a change event, where it is not part of one: it will say there what became of each unit. */
export function underEvent(operation: Operation, changeEventId: Id): Operation {
  switch (operation.do) {
    case 'create':
      return operation.entity === 'unit' ? withEvent(operation, changeEventId) : operation;
    case 'move':
    case 'rename':
    case 'close':
      return withEvent(operation, changeEventId);
    case 'merge':
      return { ...operation, changeEventId, originals: operation.originals.map(withSuccession) };
    case 'split':
      return { ...operation, changeEventId, into: operation.into.map(withSuccession) };
    default:
      return operation;
  }
}

function withEvent<T extends { readonly event?: { readonly successionId: Id } | undefined }>(
  operation: T,
  changeEventId: Id,
): T {
  const successionId = operation.event?.successionId ?? randomUUID();
  return { ...operation, event: { changeEventId, successionId } };
}

function withSuccession<T extends { readonly successionId?: Id | undefined }>(part: T): T {
  return { ...part, successionId: part.successionId ?? randomUUID() };
}
