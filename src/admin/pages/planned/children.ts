// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  type Entity,
  type Id,
  inLanguage,
  inSiblingOrder,
  type Language,
  type State,
} from '../../../organisation/index.ts';
import type { Coming, ComingTurn } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { plannedTexts } from './texts/index.ts';

type Unit = State<'unit'>;

/** Whether another unit comes under one, leaves it, or gets another place there: what else happens to it is not said here. */
export function touchesOrder({ id, before, after }: ComingTurn, unitId: Id): boolean {
  const [was, is] = [before, after].map((values) =>
    values?.parentId === unitId ? values.position : undefined,
  );
  return id !== unitId && was !== is;
}

/** What becomes of the units right under one on a day: which come and go, and in which order they are to stand. */
export function childrenInWords(
  editor: Editor,
  unitId: Id,
  turns: readonly ComingTurn[],
  coming: Coming,
): readonly string[] {
  const say = plannedTexts(editor.language);
  const { language } = editor;
  const told = turns.flatMap(({ before, after }) => {
    const [was, is] = [before as Unit | undefined, after as Unit | undefined];
    if (was?.parentId !== unitId) return is ? [say.comesUnder(nameOf(is, language))] : [];
    if (!is) return [say.closes(nameOf(was, language))];
    return is.parentId === unitId
      ? []
      : [say.movesTo(nameOf(was, language), nameOfParent(editor, is, coming))];
  });
  const [day = ''] = turns.map((turn) => turn.day);
  return told.length > 0 ? told : [say.order(orderOn(editor, unitId, day, coming))];
}

/** The names of the units under one on a day to come, in their order. */
function orderOn(
  { snapshot, language }: Editor,
  unitId: Id,
  day: string,
  { turns }: Coming,
): readonly string[] {
  const units = new Map<Id, Entity<'unit'>>(childrenOf(snapshot, unitId).map((unit) => [unit.id, unit]));
  for (const turn of turns) {
    if (turn.entity !== 'unit' || turn.day > day || !touchesOrder(turn, unitId)) continue;
    const then = turn.after as Entity<'unit'> | undefined;
    if (then?.parentId === unitId) units.set(turn.id, { ...units.get(turn.id), ...then, id: turn.id });
    else units.delete(turn.id);
  }
  return inSiblingOrder([...units.values()]).map((unit) => nameOf(unit, language));
}

function nameOfParent({ language }: Editor, { parentId }: Unit, { named }: Coming): string {
  const name = named.get(parentId ?? '');
  return name ? inLanguage(name, language) : '–';
}

function nameOf({ name }: Pick<Unit, 'name'>, language: Language): string {
  return inLanguage(name, language);
}
