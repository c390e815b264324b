// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  groupBy,
  inLanguage,
  type Language,
  type Outcome,
  refuse,
  refused,
  type Snapshot,
  success,
} from '../../organisation/index.ts';

type Unit = Entity<'unit'>;

/** What units are called where one has to be named: with the unit above it where several share the name. */
export function unitNames(snapshot: Snapshot, language: Language): ReadonlyMap<string, Unit> {
  const name = (unit: Unit | undefined) => (unit ? inLanguage(unit.name, language) : '');
  const above = (unit: Unit) => snapshot.unit.get(unit.parentId ?? '');
  const names = new Map<string, Unit>();
  for (const [plain, same] of groupBy([...snapshot.unit.values()], name)) {
    for (const unit of same) {
      const full = same.length === 1 ? plain : `${plain} – ${name(above(unit))}`;
      names.set(names.has(full) ? `${full} – ${unit.id}` : full, unit);
    }
  }
  return names;
}

/** The unit that somebody has named; `field` is where they did. */
export function unitNamed(
  snapshot: Snapshot,
  language: Language,
  said: string,
  field: string,
): Outcome<Unit> {
  const wanted = said.trim().toLocaleLowerCase('da');
  if (wanted === '') return refused(refuse('field-missing', {}, field));
  const byId = snapshot.unit.get(said);
  const names = [...unitNames(snapshot, language)];
  const exact = names.find(([name]) => name.toLocaleLowerCase('da') === wanted)?.[1] ?? byId;
  if (exact) return success(exact);
  const called = [...snapshot.unit.values()].filter(({ name }) =>
    [name.da, name.en].some((one) => one?.toLocaleLowerCase('da') === wanted),
  );
  const [one, ...others] = called;
  if (!one) return refused(refuse('unit-name-unknown', { name: said.trim().slice(0, 200) }, field));
  if (others.length === 0) return success(one);
  return refused(refuse('unit-name-ambiguous', { name: said.trim(), count: String(called.length) }, field));
}
