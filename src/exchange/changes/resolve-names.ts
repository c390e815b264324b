// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import { idFor, looksLikeUuid } from './names.ts';

/** Keys whose lists hold identifiers. */
const idLists = new Set(['unitIds', 'acrossIds', 'children', 'posts', 'tasks']);
const isIdPlace = (key: string) => key === 'id' || key.endsWith('Id');

/** Turns the readable names in the places of identifiers into UUIDs, and remembers which name stood for which. */
export class Names {
  readonly #organisationId: Id;
  readonly #known = new Map<Id, string>();

  constructor(organisationId: Id) {
    this.#organisationId = organisationId;
  }

  get known(): ReadonlyMap<Id, string> {
    return this.#known;
  }

  /** A copy of the value, at any depth, with identifiers in place of names. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.resolve(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#at(key, one)]));
  }

  #at(key: string, value: unknown): unknown {
    if (isIdPlace(key)) return this.#id(value);
    if (idLists.has(key) && Array.isArray(value)) return value.map((one) => this.#id(one));
    return this.resolve(value);
  }

  #id(value: unknown): unknown {
    if (typeof value !== 'string' || value === '' || looksLikeUuid(value)) return value;
    const id = idFor(this.#organisationId, value);
    this.#known.set(id, value);
    return id;
  }
}
