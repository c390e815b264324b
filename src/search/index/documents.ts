// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import { type Kind, kinds, type SearchDocument } from '../documents/document.ts';
import { nameKey } from './name-key.ts';
import type { Slot } from './postings.ts';
import { withRoom } from './room.ts';

/** What is kept of each document, by slot. */
export interface Documents {
  /** How many slots are taken; `slotOf` has those of them that are alive. */
  count: number;
  /** The slots before this one lie in the order in which equals are shown. */
  readonly ordered: number;
  readonly ids: Id[];
  readonly names: string[];
  readonly slotOf: Map<Id, Slot>;
  alive: Uint8Array;
  kinds: Uint8Array;
  priors: Float32Array;
  /** The number of the unit it is or belongs to; -1 where it belongs to none. */
  units: Int32Array;
  nameKeys: Float64Array;
}

export function noDocuments(): Documents {
  return {
    ...{ count: 0, ordered: 0, ids: [], names: [], slotOf: new Map() },
    ...{ alive: new Uint8Array(0), kinds: new Uint8Array(0), priors: new Float32Array(0) },
    ...{ units: new Int32Array(0), nameKeys: new Float64Array(0) },
  };
}

/** Takes the next slot for a document; that it is the one by its identifier has still to be noted in `slotOf`. */
export function place(documents: Documents, document: SearchDocument, unit: number): Slot {
  const slot = documents.count++;
  makeRoom(documents);
  documents.ids.push(document.id);
  documents.names.push(document.name);
  documents.alive[slot] = 1;
  documents.kinds[slot] = kinds.indexOf(document.kind);
  documents.priors[slot] = document.prior;
  documents.units[slot] = unit;
  documents.nameKeys[slot] = nameKey(document.name);
  return slot;
}

/** Room for so many changes, so that the first of them need not make it. */
const spare = 1000;

/** The documents of these slots alone, in this order. */
export function rearranged(documents: Documents, order: Uint32Array): Documents {
  const ids = Array.from(order, (slot) => documents.ids[slot] ?? '');
  const names = Array.from(order, (slot) => documents.names[slot] ?? '');
  const room = order.length + spare;
  return {
    ...{ count: order.length, ordered: order.length, ids, names },
    slotOf: new Map(ids.map((id, slot) => [id, slot])),
    alive: new Uint8Array(room).fill(1, 0, order.length),
    kinds: picked(documents.kinds, order, new Uint8Array(room)),
    priors: picked(documents.priors, order, new Float32Array(room)),
    units: picked(documents.units, order, new Int32Array(room)),
    nameKeys: picked(documents.nameKeys, order, new Float64Array(room)),
  };
}

function picked<T extends Uint8Array | Float32Array | Int32Array | Float64Array>(
  from: T,
  order: Uint32Array,
  into: T,
): T {
  order.forEach((slot, place) => {
    into[place] = from[slot] ?? 0;
  });
  return into;
}

function makeRoom(documents: Documents): void {
  const { count } = documents;
  documents.alive = withRoom(documents.alive, count);
  documents.kinds = withRoom(documents.kinds, count);
  documents.priors = withRoom(documents.priors, count);
  documents.units = withRoom(documents.units, count);
  documents.nameKeys = withRoom(documents.nameKeys, count);
}

/** Leaves a document out from now on; its postings stay until the index is packed. */
export function remove(documents: Documents, id: Id): void {
  const slot = documents.slotOf.get(id);
  if (slot === undefined) return;
  documents.alive[slot] = 0;
  documents.slotOf.delete(id);
}

export function kindAt({ kinds: codes }: Documents, slot: Slot): Kind {
  return kinds[codes[slot] ?? 0] ?? 'unit';
}
