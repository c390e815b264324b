// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  childrenOf,
  type Entity,
  type FullSnapshot,
  type Id,
  type Outcome,
  type Refusal,
  refuse,
  refused,
  slugFrom,
  success,
} from '../../../../organisation/index.ts';
import { unitNamed } from '../../../forms/unit-names.ts';
import { chosenUnits, type Deed } from './deed.ts';
import { kindCalled, relationOf } from './kinds.ts';
import { type OutlineLine, readOutline } from './outline.ts';

/** A unit that is there, or will be. */
interface Sibling {
  readonly id: Id;
  readonly position: number;
}

/** Units are created as an outline has them, under what is chosen; those that are there already stay, in their place. */
export const creating: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const outline = readOutline(sent.values.get('linjer') ?? '', 'linjer');
  if (!outline.ok) return outline;
  const { language } = sent.work.editor;
  const making = new Making(sent.work.tried.after, sent.values, language);
  for (const { id } of units.value) making.under(id, outline.value, 'slags');
  return making.outcome();
};

class Making {
  readonly #snapshot: FullSnapshot;
  readonly #values: URLSearchParams;
  readonly #language: 'da' | 'en';
  readonly #operations: object[] = [];
  readonly #refusals: Refusal[] = [];

  constructor(snapshot: FullSnapshot, values: URLSearchParams, language: 'da' | 'en') {
    this.#snapshot = snapshot;
    this.#values = values;
    this.#language = language;
  }

  outcome(): Outcome<readonly object[]> {
    return this.#refusals.length > 0 ? refused(...this.#refusals) : success(this.#operations);
  }

  /** What the lines say comes to stand under a unit, each after the line before it. */
  under(parentId: Id, lines: readonly OutlineLine[], kindField: 'slags' | 'slags-under'): void {
    const order: Sibling[] = childrenOf(this.#snapshot, parentId).map(({ id, position }) => ({
      id,
      position,
    }));
    const there = order.length;
    let at: number | undefined;
    for (const line of lines) {
      const present = childrenOf(this.#snapshot, parentId).find((unit) => isCalled(unit, line));
      if (present) {
        at = order.findIndex(({ id }) => id === present.id);
        this.under(present.id, line.below, 'slags-under');
      } else {
        at = this.#make(parentId, line, kindField, order, at);
      }
    }
    const isOutOfOrder = order.some(({ position }, i) => position <= (order[i - 1]?.position ?? -1));
    if (order.length > there && isOutOfOrder)
      this.#operations.push({ do: 'reorder', unitIds: order.map(({ id }) => id) });
  }

  /** One that is not there: moved here, or created; returns where among its siblings it comes to stand. */
  #make(
    parentId: Id,
    line: OutlineLine,
    kindField: 'slags' | 'slags-under',
    order: Sibling[],
    after: number | undefined,
  ): number | undefined {
    const state = line.moves ? undefined : this.#stateOf(line, parentId, kindField);
    const unit = line.moves ? this.#toMove(line) : { id: randomUUID() };
    if (!unit || (!line.moves && !state)) return after;
    const before = after ?? (state?.relation === 'political' ? -1 : order.length - 1);
    const position = (order[before]?.position ?? (order.length === 0 ? 0 : -1)) + 1;
    order.splice(before + 1, 0, { id: unit.id, position });
    this.#operations.push(
      line.moves
        ? { do: 'move', unitId: unit.id, parentId, position }
        : { do: 'create', entity: 'unit', id: unit.id, state: { ...state, position } },
    );
    this.under(unit.id, line.below, 'slags-under');
    return before + 1;
  }

  #toMove({ name }: OutlineLine): Entity<'unit'> | undefined {
    const unit = unitNamed(this.#snapshot, this.#language, name, 'linjer');
    if (!unit.ok) this.#refusals.push(...unit.refusals);
    return unit.ok ? unit.value : undefined;
  }

  #stateOf(line: OutlineLine, parentId: Id, kindField: string) {
    const { unitKind } = this.#snapshot;
    const kind =
      line.kind === undefined
        ? unitKind.get(this.#values.get(kindField) ?? '')
        : kindCalled(this.#snapshot, line.kind);
    if (!kind || line.name === '') {
      this.#refusals.push(this.#unreadable(line));
      return undefined;
    }
    return {
      ...{ parentId, kindId: kind.id, relation: relationOf(this.#snapshot, kind) },
      name: { da: line.name, ...(line.english && { en: line.english }) },
      slug: slugFrom(line.name),
    };
  }

  #unreadable({ line, kind = '' }: OutlineLine): Refusal {
    const kinds = [...this.#snapshot.unitKind.values()].map(({ noun }) => noun[this.#language].one);
    return refuse('outline-kind-unknown', { line: String(line), kind, kinds: kinds.join(', ') }, 'linjer');
  }
}

function isCalled({ name }: Entity<'unit'>, line: OutlineLine): boolean {
  return !line.moves && name.da.toLocaleLowerCase('da') === line.name.toLocaleLowerCase('da');
}
