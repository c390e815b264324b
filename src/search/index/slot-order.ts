// SPDX-License-Identifier: MPL-2.0
import type { Documents } from './documents.ts';
import type { Slot } from './postings.ts';

const collator = new Intl.Collator('da');

/** Of documents that fit a query equally well, the one whose name comes first in Danish. */
export function byName({ nameKeys, names, ids }: Documents, a: Slot, b: Slot): number {
  const apart = (nameKeys[a] ?? 0) - (nameKeys[b] ?? 0);
  if (apart !== 0) return apart;
  const [one = '', other = ''] = [names[a], names[b]];
  return (one === other ? 0 : collator.compare(one, other)) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
}

/**
 * The slots that are alive, in the order in which equals are shown: the likelier first, then by name. Where slots lie so,
 * the first of a run of postings that count the same are the best of it.
 */
export function inBestOrder(documents: Documents): Uint32Array {
  const alive: Slot[] = [];
  for (let slot = 0; slot < documents.count; slot++) if (documents.alive[slot] === 1) alive.push(slot);
  const { priors } = documents;
  return Uint32Array.from(
    alive.sort((a, b) => (priors[b] ?? 0) - (priors[a] ?? 0) || byName(documents, a, b)),
  );
}
