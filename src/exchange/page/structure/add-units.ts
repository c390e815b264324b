// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../../organisation/index.ts';
import { canonical } from '../words/canonical.ts';
import { isPoliticalKind, isStaffKind, kindOfName } from '../words/kinds.ts';
import type { UnitDraft } from './draft.ts';
import type { State } from './state.ts';
import { namedUnit } from './unit-name.ts';

interface Place {
  readonly parent: UnitDraft;
  readonly relation: Relation;
  readonly kind: string | null;
}

/** The unit that words name at a place, with the units inside it; one that is there already is not made twice. */
export function addNamed(
  state: State,
  words: string,
  place: Place,
  line: number,
): { readonly unit: UnitDraft; readonly ids: string[] } {
  const { name, shortName, inside, about } = namedUnit(words);
  const unit = childNamed(state, name, place, line);
  if (shortName) {
    unit.shortName = shortName;
    state.draft.remember(unit, shortName);
  }
  const parts = inside.map((part) =>
    childNamed(state, part, { parent: unit, relation: 'line', kind: null }, line),
  );
  const ids = [unit.id, ...parts.map(({ id }) => id)];
  if (about) ids.push(addText(state, unit, about, line));
  return { unit, ids };
}

/** The child of that name, made where there is none. A plain spelling replaces one with a hanging hyphen. */
export function childNamed(state: State, words: string, place: Place, line: number): UnitDraft {
  const name = words === 'Direktion' ? 'Direktionen' : words;
  const { parent, kind } = place;
  const known = state.draft.named(name).find((unit) => unit.parent === parent);
  if (!known) {
    const made = state.draft.addUnit({ name, parent, line, ...relationAndKind(name, place) });
    // "to sektioner: Plan og Byg" are called Sektion Plan and Sektion Byg as well.
    if (kind && kindOfName(name) === null) state.draft.remember(made, `${kind} ${name}`);
    return made;
  }
  preferPlain(known, name);
  if (kind) known.kind ??= kind;
  return known;
}

/** Of "Fritid- og Landdistrikt" and "Fritid og Landdistrikt" the second is how the unit is called. */
export function preferPlain(unit: UnitDraft, name: string): void {
  const plainer = /-(?= )/.test(unit.name) && !/-(?= )/.test(name);
  if (plainer && canonical(name) === canonical(unit.name)) unit.name = name;
}

function relationAndKind(
  name: string,
  { relation, kind }: Place,
): { relation: Relation; kind: string | null } {
  const own = kindOfName(name);
  const found = own === 'direktion' || isPoliticalKind(own) ? own : (kind ?? own);
  return {
    relation: relation === 'line' ? relationOfKind(kindOfName(name) ?? found) : relation,
    kind: found,
  };
}

function relationOfKind(kind: string | null): Relation {
  if (isStaffKind(kind)) return 'staff';
  return isPoliticalKind(kind) ? 'political' : 'line';
}

export function addText(state: State, unit: UnitDraft, text: string, line: number): string {
  const id = state.draft.nextId('s');
  state.draft.told.add(unit);
  state.draft.texts.push({ id, unit, text, line, heading: state.heading });
  return id;
}
