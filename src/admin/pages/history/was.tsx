// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type EntityName,
  type FullSnapshot,
  type Id,
  type Telling,
  thingInWords,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { mayKnow, mayProtect } from '../person/may-know.ts';
import { historyTexts } from './texts/index.ts';

/** One side of a thing as it was: what it is called, and what it held, a line for each. */
export interface Side {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A thing as it was, side by side with nothing that can be changed. */
export function Was({ editor, sides }: { readonly editor: Editor; readonly sides: readonly Side[] }) {
  return (
    <dl class="known__sides">
      {sides.map(({ label, lines }) => (
        <div>
          <dt>{label}</dt>
          {(lines.length > 0 ? lines : [historyTexts(editor.language).nothing]).map((line) => (
            <dd>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Things of one sort, each in words, named as they were then. */
export function inWords<K extends EntityName>(
  editor: Editor,
  then: FullSnapshot,
  entity: K,
  things: Iterable<Entity<K>>,
): readonly string[] {
  const telling = tellingOf(editor, then);
  return [...things].map((thing) => {
    const { kind, name } = thingInWords(entity, thing, telling);
    return `${kind} ${name}`.trim();
  });
}

function tellingOf(editor: Editor, then: FullSnapshot): Telling {
  const personName = (id: Id) => {
    const person = then.person.get(id);
    const isOpen = mayKnow(editor, id) && (person?.publication !== 'protected' || mayProtect(editor));
    return person && isOpen ? { da: `${person.givenName} ${person.familyName}`.trim() } : undefined;
  };
  return {
    language: editor.language,
    named: (id) =>
      then.unit.get(id)?.name ?? then.post.get(id)?.title ?? then.site.get(id)?.name ?? personName(id),
  };
}
