// SPDX-License-Identifier: MPL-2.0
import type { UnitItem, UnitSectionProps } from '../../../components/index.ts';
import {
  capitalised,
  childrenOf,
  counted,
  type Entity,
  figureInWords,
  type Id,
  inLanguage,
  isTagged,
  keyFiguresOf,
  kindGroupsOf,
  leadersOf,
  nounOf,
  pathOf,
  tasksOf,
} from '../../../organisation/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { leadersFor } from './leaders.ts';

type Unit = Entity<'unit'>;

/** What a unit says of itself: what it is for, its tasks, its numbers. */
export function ownTexts({ snapshot, ask: { language } }: Visit, unit: Unit) {
  const tasks = tasksOf(snapshot, unit.id).map(({ title }) => inLanguage(title, language));
  const figures = keyFiguresOf(snapshot, unit.id).map((figure) => ({
    label: inLanguage(figure.label, language),
    value: figureInWords(figure, language),
  }));
  return {
    tasks: tasks.length > 0 ? { tasks } : undefined,
    keyFigures: figures.length > 0 ? figures : undefined,
  };
}

/** A unit as a section on the page of the one it belongs to. */
export function sectionFor(
  visit: Visit,
  unit: Unit,
  id: string,
): Omit<UnitSectionProps, 'language' | 'level'> {
  const { snapshot, ask } = visit;
  const words = (text: Unit['summary']) => (text ? inLanguage(text, ask.language) : undefined);
  return {
    id,
    name: inLanguage(unit.name, ask.language),
    href: link(ask, pathOf(snapshot, unit.id)),
    tag: tagOf(visit, unit),
    summary: words(unit.summary),
    description: words(unit.description),
    ...ownTexts(visit, unit),
    composition: compositionFor(visit, childrenOf(snapshot, unit.id, 'line'), unit.id),
    staff: itemsFor(visit, childrenOf(snapshot, unit.id, 'staff')),
    leaders: leadersFor(visit, unit.id),
  };
}

/** The kind of a unit, where it has to be said beside the name. */
export function tagOf({ snapshot, ask: { language } }: Visit, unit: Unit): string | undefined {
  if (!isTagged(snapshot, unit)) return undefined;
  const noun = nounOf(snapshot, unit);
  return capitalised(language === 'da' ? noun.da.one : noun.en.one);
}

/** Units as a list under a heading that counts them, where they are all of a kind: `Fem kontorer`. */
export function compositionFor(
  visit: Visit,
  units: readonly Unit[],
  parentId: Id,
): UnitSectionProps['composition'] {
  const items = itemsFor(visit, units);
  if (!items) return undefined;
  const [group, ...others] = kindGroupsOf(visit.snapshot, parentId, 'line');
  const alike = group && others.length === 0 && group.units.length === units.length && units.length > 1;
  return {
    heading: alike ? capitalised(counted(units.length, group.noun, visit.ask.language)) : undefined,
    units: items,
  };
}

/** Units as list items with those inside them; undefined where there are none. */
export function itemsFor(visit: Visit, units: readonly Unit[]): readonly UnitItem[] | undefined {
  if (units.length === 0) return undefined;
  const { snapshot, ask } = visit;
  return units.map((unit) => ({
    name: inLanguage(unit.name, ask.language),
    href: link(ask, pathOf(snapshot, unit.id)),
    note: tagOf(visit, unit),
    units: itemsFor(
      visit,
      childrenOf(snapshot, unit.id).filter(({ relation }) => relation !== 'political'),
    ),
  }));
}

/** Whether there is enough to say of a unit for a section of its own on its parent's page: a word, or what is in it. */
export function hasSubstance(visit: Visit, unit: Unit): boolean {
  return hasWords(visit, unit) || childrenOf(visit.snapshot, unit.id).length > 0;
}

/** Whether anything is said of a unit beside what is in it. */
export function hasWords({ snapshot }: Visit, unit: Unit): boolean {
  return (
    unit.summary !== null || leadersOf(snapshot, unit.id).length > 0 || tasksOf(snapshot, unit.id).length > 0
  );
}
