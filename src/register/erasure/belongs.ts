// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import { type Said, valuesOf } from './said.ts';

/** What belongs to one person, gathered from all that was ever said, in the order in which it was. */
export class Belongings {
  readonly personId: Id;
  readonly memberships = new Set<Id>();
  readonly contactPoints = new Set<Id>();
  readonly absences = new Set<Id>();
  readonly pictures = new Set<Id>();
  /** Addresses and numbers by the contact point that has, or once had, them. */
  readonly #reached = new Map<Id, Set<string>>();

  constructor(personId: Id) {
    this.personId = personId;
  }

  /** Takes in a fact or an operation. */
  add(said: Said): void {
    const { entity, id, owner, do: does } = said;
    if (does === 'appoint' && said.personId === this.personId)
      this.memberships.add(String(said.membershipId));
    if (does === 'set-contact' && owner && this.memberships.has(owner.id)) this.contactPoints.add(id ?? '');
    if (id === undefined) return;
    const names = (field: string) => valuesOf(said, field).includes(this.personId);
    if (entity === 'membership' && names('personId')) this.memberships.add(id);
    if (entity === 'absence' && names('personId')) this.absences.add(id);
    if (entity === 'picture' && names('personId')) this.pictures.add(id);
    if (entity === 'contactPoint') this.#addContact(id, said);
  }

  #addContact(id: Id, said: Said): void {
    if (valuesOf(said, 'membershipId').some((owner) => this.memberships.has(String(owner))))
      this.contactPoints.add(id);
    const reached = this.#reached.get(id) ?? new Set();
    for (const value of valuesOf(said, 'value')) {
      const { address, number } = value as { readonly address?: unknown; readonly number?: unknown };
      for (const one of [address, number]) if (typeof one === 'string') reached.add(one.toLowerCase());
    }
    if (reached.size > 0) this.#reached.set(id, reached);
  }

  /** The addresses and numbers that no other contact point has had. */
  onlyTheirs(): readonly string[] {
    const [theirs, others] = [new Set<string>(), new Set<string>()];
    for (const [id, reached] of this.#reached)
      for (const one of reached) (this.contactPoints.has(id) ? theirs : others).add(one);
    return [...theirs].filter((one) => !others.has(one));
  }
}
