// SPDX-License-Identifier: MPL-2.0
import { isWithin } from '../../access/index.ts';
import { type FullSnapshot, groupBy, type Id } from '../../organisation/index.ts';
import type { EditorToTell } from '../outbox/editors.ts';
import { type Reviews, upwardsFrom } from './review.ts';

/**
 * Who answers for units: the one who is named for the unit, or for the nearest above; where nobody is, those who were made
 * editors nearest above, one or several. Administrators, who were made no editors, answer for nothing by that.
 */
export class Answering {
  readonly #snapshot: FullSnapshot;
  readonly #reviews: Reviews;
  readonly #editors: ReadonlyMap<Id, EditorToTell>;
  readonly #madeEditors: ReadonlyMap<Id | 'all', readonly EditorToTell[]>;

  /** Among `editors`, who are all that may edit something. */
  constructor(snapshot: FullSnapshot, reviews: Reviews, editors: readonly EditorToTell[]) {
    this.#snapshot = snapshot;
    this.#reviews = reviews;
    this.#editors = new Map(editors.map((editor) => [editor.id, editor]));
    const places = editors.flatMap((editor) => placesOf(editor).map((place) => ({ place, editor })));
    const byPlace = groupBy(places, ({ place }) => place);
    this.#madeEditors = new Map(
      [...byPlace].map(([place, some]) => [place, some.map(({ editor }) => editor)]),
    );
  }

  /** Nobody, where nobody does. */
  for(unitId: Id): readonly EditorToTell[] {
    const line = upwardsFrom(this.#snapshot, unitId);
    const named = line.flatMap((id) => this.#reviews.get(id)?.responsible ?? [])[0];
    const editor = named && this.#editors.get(named.id);
    if (editor && isWithin(editor.reach, [this.#snapshot], unitId)) return [editor];
    const nearest = [...line, 'all' as const].find((place) => this.#madeEditors.has(place)) ?? 'all';
    return this.#madeEditors.get(nearest) ?? [];
  }
}

/** For which units somebody was made an editor; `all`: for the whole organisation. */
function placesOf({ grants }: EditorToTell): readonly (Id | 'all')[] {
  const made = grants.filter(({ role }) => role === 'editor' || role === 'approver');
  return [...new Set(made.map(({ unitId }) => unitId ?? 'all'))];
}
