// SPDX-License-Identifier: MPL-2.0
import {
  type FullSnapshot,
  fullName,
  type Id,
  membershipsOf,
  picturesOf,
} from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { inWords, Was } from '../history/was.tsx';
import { picturesTexts } from '../pictures/texts/index.ts';
import { mayProtect } from './may-know.ts';
import { personTexts } from './texts/index.ts';

/** A person as the register once knew them; null where it knew none, or the name was protected then. */
export function personAsKnown(editor: Editor, then: FullSnapshot, personId: Id) {
  const person = then.person.get(personId);
  if (!person || (person.publication === 'protected' && !mayProtect(editor))) return null;
  const [say, own] = [adminTexts(editor.language), personTexts(editor.language)];
  const held = membershipsOf(then, personId);
  const sides = [
    { label: say.name, lines: [fullName(person)] },
    { label: own.publication, lines: [own[person.publication]] },
    { label: say.posts, lines: inWords(editor, then, 'membership', held) },
    {
      label: picturesTexts(editor.language).picture,
      lines: inWords(editor, then, 'picture', picturesOf(then, personId)),
    },
  ];
  return <Was {...{ editor, sides }} />;
}
