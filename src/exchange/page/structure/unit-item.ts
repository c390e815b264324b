// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import type { Leader } from '../leader/leader.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { vacancyIn } from '../words/vacancy.ts';
import { addContacts, addLeader } from './add-posts.ts';
import { addNamed } from './add-units.ts';
import { addComposed } from './composition.ts';
import type { UnitDraft } from './draft.ts';
import { accountFor, type OpenList, ownerOf, type State } from './state.ts';

const composed = /^(\p{Lu}.{1,80}?),? (?:som|der) (?:består af|er opdelt i|omfatter|har) (.+)$/u;

/** An item that names a unit: with units inside it, its leader, its contacts, where the item tells them. */
export function unitItem(state: State, line: Line, list: OpenList): void {
  const place = placeOf(line, list);
  const [, whole, parts] = composed.exec(line.text) ?? [];
  const { name, leaders, contacts } = withLeader(whole ?? line.text);
  const ids = parts
    ? addComposed(state, name, parts, { ...place, owner: place.parent, count: null }, line.number)
    : addNamed(state, name, place, line.number).ids;
  const unit = state.draft.units.find(({ id }) => id === ids[0]);
  if (!unit) return;
  list.above.push({ indent: line.indent, unit });
  accountFor(state, line, 'unit', ...ids, ...addPeople(state, unit, leaders, contacts, line.number));
}

/** The list's owner, or the item above that this one is set in under. */
export function placeOf(line: Line, list: OpenList) {
  while ((list.above.at(-1)?.indent ?? -1) >= line.indent) list.above.pop();
  const above = list.above.at(-1);
  if (above) return { parent: above.unit, relation: 'line' as const, kind: null };
  return { parent: list.owner, relation: list.relation, kind: list.kind };
}

/** What may stand between a unit's name and its leader; the rarest in names first. */
const signs = [/\s+[–-]\s+/, /\s+(?=v\/)/, /:\s+/, /\s*\(/, /,\s+/];

/** "Borgerservice – leder Anne Holm, tlf. 9931 1505": the unit's name, its leaders and contacts. */
export function withLeader(text: string) {
  const { contacts, rest } = contactsIn(text);
  if (rest.length > 300) return { name: text, leaders: [], contacts };
  for (const sign of signs) {
    const found = sign.exec(rest);
    if (!found) continue;
    const at = found.index;
    const behind = rest.slice(at + found[0].length);
    const leaders = leadersBehind(found[0].includes('(') ? behind.replace(/\)$/, '') : behind);
    if (leaders.some(({ name, vacant }) => name !== null || vacant))
      return { name: rest.slice(0, at), leaders, contacts };
  }
  return { name: contacts.length > 0 ? rest : text, leaders: [], contacts };
}

/** "leder: Kulturchef Ida Lund", "leder: Kim Bro", "v/ Kim Bro". */
function leadersBehind(words: string): readonly Leader[] {
  const bare = words.replace(/^(?:v\/ ?|(?:ved|leder:?|ledes af|ledelse:?|chef:?|kontakt:?) )/iu, '');
  if (vacancyIn(bare).vacant && vacancyIn(bare).rest === '') return leadersIn(`Leder ${bare}`);
  const found = leadersIn(bare);
  if (found.length === 0 && bare !== words) return leadersIn(`Leder ${bare}`);
  return vacancyIn(bare).vacant ? found : found.filter(({ name }) => name !== null);
}

type Contacts = ReturnType<typeof contactsIn>['contacts'];

function addPeople(
  state: State,
  unit: UnitDraft,
  leaders: readonly Leader[],
  contacts: Contacts,
  line: number,
): string[] {
  const ids = leaders.flatMap((leader) => addLeader(state, leader, unit, 'yes', line));
  const holder = leaders.length > 0 ? (state.holder ?? ownerOf(unit)) : ownerOf(unit);
  return [...ids, ...addContacts(state, contacts, holder, line)];
}
