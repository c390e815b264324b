// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import type { Leader } from '../leader/leader.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { vacancyIn } from '../words/vacancy.ts';

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
