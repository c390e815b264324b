// SPDX-License-Identifier: MPL-2.0
import { isWithin, type Reach, reachOf } from '../../../access/index.ts';
import { differencesInWords, fullName, type Id, inLanguage, type Text } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { ChangeItem, Differences } from '../history/change-list.tsx';
import { mayKnow } from '../person/may-know.ts';
import type { Place, SeenChange } from './seen.ts';
import { madeTexts } from './texts/index.ts';
import { lastOf } from './where.ts';

interface MadeChangesProps {
  readonly editor: Editor;
  readonly changes: readonly SeenChange[];
  readonly named: ReadonlyMap<Id, Text>;
  readonly reach: Reach;
}

/** Changes of one user, each with when, why, and what became different where. */
export function MadeChanges({ editor, changes, named, reach }: MadeChangesProps) {
  const say = madeTexts(editor.language);
  if (changes.length === 0) return <p>{reach === 'all' ? say.none : say.noneHere}</p>;
  return (
    <ol class="changes" reversed>
      {changes.map((change) => (
        <ChangeItem {...{ editor, change }} isOfOne>
          {change.places.length === 0 && <Differences sentences={[]} {...{ editor }} />}
          {change.places.slice(0, mostPlaces).map((place) => (
            <InPlace {...{ editor, place, named }} />
          ))}
          {(change.isCut || change.places.length > mostPlaces) && <p class="note">{say.cut}</p>}
        </ChangeItem>
      ))}
    </ol>
  );
}

/** So many units and people of one change are told of. */
const mostPlaces = 20;

interface InPlaceProps extends Pick<MadeChangesProps, 'editor' | 'named'> {
  readonly place: Place;
}

function InPlace({ editor, place, named }: InPlaceProps) {
  const { language } = editor;
  const telling = { language, named: (id: Id) => (mayKnow(editor, id) ? named.get(id) : undefined) };
  const { name, href } = headOf(editor, place, named);
  return (
    <>
      <h2 class="changes__where">{href ? <a href={href}>{name}</a> : name}</h2>
      <Differences sentences={differencesInWords(place.touched, telling)} {...{ editor }} />
    </>
  );
}

/** What a place is called, and its page where one may go there. */
function headOf(
  editor: Editor,
  { where, touched }: Place,
  named: ReadonlyMap<Id, Text>,
): { readonly name: string; readonly href?: string | undefined } {
  const { language, snapshot, signedIn } = editor;
  if (where.of === 'whole') return { name: madeTexts(language).whole };
  const { id } = where;
  const own = touched.find((one) => one.id === id);
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  if (where.of === 'unit') {
    const unit = snapshot.unit.get(id);
    const name = unit?.name ?? named.get(id) ?? (own && (lastOf(own).name as Text));
    const href = unit && isWithin(reach, [snapshot], id) ? `/admin/enhed/${id}/historik` : undefined;
    return { name: name ? inLanguage(name, language) : id, href };
  }
  const person = snapshot.person.get(id);
  const known = named.get(id);
  const name = person ? fullName(person) : known ? inLanguage(known, language) : undefined;
  return {
    name: name ?? (own ? fullName(lastOf(own) as unknown as Parameters<typeof fullName>[0]) : id),
    href: person && reach === 'all' ? `/admin/person/${id}` : undefined,
  };
}
