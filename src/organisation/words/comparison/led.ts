// SPDX-License-Identifier: MPL-2.0
import type { Lead } from '../../comparison/difference.ts';
import { inLanguage, type Language } from '../../entities/common.ts';
import { fullName } from '../../entities/person.ts';
import { heldTitle, titleInSentence } from '../capacity.ts';
import { holderWords, vacancyOfPosts } from '../describe/leaders.ts';
import { listInWords } from '../lists.ts';

/** Who came and who left, parted by what can be said of them. */
export interface Parted {
  readonly came: readonly Lead[];
  readonly left: readonly Lead[];
  /** Posts that lead and are vacant, and were not so before. */
  readonly vacant: readonly Lead[];
  /** Posts that were vacant, and lead no more or are filled. */
  readonly wereVacant: readonly Lead[];
}

export function parted({
  came,
  left,
}: {
  readonly came: readonly Lead[];
  readonly left: readonly Lead[];
}): Parted {
  const held = ({ holder }: Lead) => holder !== null;
  return {
    came: came.filter(held),
    left: left.filter(held),
    vacant: came.filter((lead) => !held(lead)),
    wereVacant: left.filter((lead) => !held(lead)),
  };
}

/** `kommunaldirektør Anna Holm og konstitueret direktør Bo Lind`, `Anna Holm, Chief Executive`. */
export function holders(leads: readonly Lead[], language: Language): string {
  const each = leads.flatMap(({ post, holder }) => (holder ? holderWords(post, holder, language) : []));
  return listInWords(each, language);
}

/** `Anna Holm og Bo Lind`; the title of one who is not shown. */
export function names(leads: readonly Lead[], language: Language): string {
  const each = leads.map((lead) =>
    lead.holder?.person ? fullName(lead.holder.person) : titleOf(lead, language),
  );
  return listInWords(each, language);
}

/** `rådmand og direktør`. */
export function titles(leads: readonly Lead[], language: Language): string {
  return listInWords(
    leads.map(({ post }) => titleInSentence(inLanguage(post.title, language), language)),
    language,
  );
}

/** `Stillingen som direktør er ubesat`, without its full stop; null where no post is vacant. */
export function vacancyIn(leads: readonly Lead[], language: Language): string | null {
  return vacancyOfPosts(
    leads.map(({ post }) => ({ post, holders: [] })),
    language,
  );
}

/** One who goes on leading, in another capacity or another post. */
export interface GoesOn {
  readonly name: string;
  readonly now: string;
  readonly before: string;
}

/** The one who leads on in another way, where that is all that has changed. */
export function goesOn({ came, left }: Parted, language: Language): GoesOn | null {
  const [now, before] = [came[0], left[0]];
  const person = now?.holder?.person;
  if (came.length !== 1 || left.length !== 1 || !now || !before || !person) return null;
  if (before.holder?.person?.id !== person.id) return null;
  return { name: fullName(person), now: titleOf(now, language), before: titleOf(before, language) };
}

function titleOf({ post, holder }: Lead, language: Language): string {
  const { whole } = heldTitle(post.title, holder?.membership.capacity ?? 'permanent', language);
  return titleInSentence(whole, language);
}
