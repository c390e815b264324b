// SPDX-License-Identifier: MPL-2.0
import {
  addDays,
  dateInWords,
  type Id,
  type Telling,
  thingInWords,
  turnInWords,
} from '../../../organisation/index.ts';
import type { Coming, ComingTurn } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { mayKnow, mayProtect } from '../person/may-know.ts';
import { childrenInWords } from './children.ts';
import type { Subject } from './section-of.ts';
import { plannedTexts } from './texts/index.ts';

/** What some turns of one day come to, a sentence for each: `Fra den 1. januar 2027: Telefon 9931 1505 → 9931 1506`. */
export function sentencesOf(
  editor: Editor,
  subject: Subject,
  turns: readonly ComingTurn[],
  coming: Coming,
): readonly string[] {
  const say = plannedTexts(editor.language);
  const [{ day } = { day: '' }] = turns;
  const [first, last] = [day, addDays(day, -1)].map((one) => dateInWords(one, editor.language));
  const children = turns.filter(({ entity, id }) => entity === 'unit' && id !== subject.id);
  const rest = turns.filter((turn) => !children.includes(turn));
  const under = children.length > 0 ? childrenInWords(editor, subject.id, children, coming) : [];
  const told = rest.flatMap((turn) => {
    const telling = tellingOf(editor, coming);
    return turn.after
      ? turnInWords(turn, telling).map((sentence) => say.from(first ?? '', sentence))
      : [say.until(last ?? '', whole(turn, telling))];
  });
  return [...told, ...under.map((sentence) => say.from(first ?? '', sentence))];
}

function whole({ entity, before = {} }: ComingTurn, telling: Telling): string {
  const { kind, name } = thingInWords(entity, before, telling);
  return [kind, name].filter((part) => part !== '').join(' ');
}

function tellingOf(editor: Editor, { named, protectedIds }: Coming): Telling {
  const isOpen = (id: Id) => mayProtect(editor) || (mayKnow(editor, id) && !protectedIds.has(id));
  return { language: editor.language, named: (id) => (isOpen(id) ? named.get(id) : undefined) };
}
