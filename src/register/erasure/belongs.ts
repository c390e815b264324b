// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import type { Said, Values } from './said.ts';

/** What belongs to one person, gathered from all that was ever said, in the order in which it was. */
export class Belongings {
  readonly personId: Id;
  readonly memberships = new Set<Id>();
  readonly contactPoints = new Set<Id>();
  readonly absences = new Set<Id>();
  readonly pictures = new Set<Id>();
  /** The contact points that have, or once had, an address or a number. Of most there is one, so most are no list. */
  readonly #reached = new Map<string, Id | Set<Id>>();

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
    // There are hundreds of thousands of facts: nothing is made for those that are about others.
    for (const values of [said.state, said.set]) if (values) this.#addValues(entity, id, values);
  }

  #addValues(entity: Said['entity'], id: Id, values: Values): void {
    if (entity === 'membership' && values.personId === this.personId) this.memberships.add(id);
    if (entity === 'absence' && values.personId === this.personId) this.absences.add(id);
    if (entity === 'picture' && values.personId === this.personId) this.pictures.add(id);
    if (entity !== 'contactPoint') return;
    if (this.memberships.has(String(values.membershipId))) this.contactPoints.add(id);
    const { address, number } = (values.value ?? {}) as {
      readonly address?: unknown;
      readonly number?: unknown;
    };
    if (typeof address === 'string') this.#addReached(address.toLowerCase(), id);
    if (typeof number === 'string') this.#addReached(number.toLowerCase(), id);
  }

  #addReached(one: string, id: Id): void {
    const known = this.#reached.get(one);
    if (known === undefined) this.#reached.set(one, id);
    else if (known instanceof Set) known.add(id);
    else if (known !== id) this.#reached.set(one, new Set([known, id]));
  }

  /** The addresses and numbers that no other contact point has had. */
  onlyTheirs(): readonly string[] {
    const isTheirs = (id: Id) => this.contactPoints.has(id);
    return [...this.#reached]
      .filter(([, ids]) => (ids instanceof Set ? [...ids].every(isTheirs) : isTheirs(ids)))
      .map(([one]) => one);
  }
}
