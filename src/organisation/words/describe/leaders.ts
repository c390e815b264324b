// SPDX-License-Identifier: MPL-2.0
import { type Id, inLanguage, type Language } from '../../entities/common.ts';
import { fullName } from '../../entities/person.ts';
import { type Holder, type Holding, leadersOf } from '../../posts.ts';
import type { Snapshot } from '../../snapshot.ts';
import { heldTitle, titleInSentence } from '../capacity.ts';
import { isPolitical } from '../composition.ts';
import { withArticle } from '../kinds.ts';
import { listInWords } from '../lists.ts';
import { numberInWords } from '../numbers.ts';

/** What is known of who leads a unit: what is said of the unit, and what is said of the posts nobody holds. */
export interface LeadershipWords {
  /** `ledes af kommunaldirektør Anna Holm`; null where nobody leads. */
  readonly predicate: string | null;
  /** `stillingen som direktør er ubesat`; null where all leading posts are held. */
  readonly vacancy: string | null;
}

export function leadershipWords(snapshot: Snapshot, unitId: Id, language: Language): LeadershipWords {
  const leaders = leadersOf(snapshot, unitId);
  const political = leaders.filter(({ post }) => post.political && !isPolitical(snapshot, unitId));
  const other = leaders.filter((holding) => !political.includes(holding));
  return {
    predicate: predicate(heldBy(political, language), heldBy(other, language), language),
    vacancy: vacancyOfPosts(
      leaders.filter(({ holders }) => holders.length === 0),
      language,
    ),
  };
}

function heldBy(holdings: readonly Holding[], language: Language): readonly string[] {
  return holdings.flatMap(({ post, holders }) =>
    holders.map((holder) => holderWords(post, holder, language)),
  );
}

/** `kommunaldirektør Anna Holm`, `Anna Holm, Chief Executive`; `en direktør`, `a Director` for one not shown. */
export function holderWords(
  post: Holding['post'],
  { membership, person }: Holder,
  language: Language,
): string {
  const title = titleInSentence(heldTitle(post.title, membership.capacity, language).whole, language);
  if (language === 'en') return person ? `${fullName(person)}, ${title}` : withArticle(title);
  return person ? `${title} ${fullName(person)}` : `en ${title}`;
}

function predicate(
  political: readonly string[],
  other: readonly string[],
  language: Language,
): string | null {
  const { led, by, politically, administratively, heads } = phrases[language];
  const together = listInWords(other, language);
  if (political.length > 0) {
    const first = `${led} ${politically} ${listInWords(political, language)}`;
    if (other.length === 0) return first;
    return language === 'da'
      ? `${first} og ${administratively} ${together}`
      : `${first}, and ${administratively} ${together}`;
  }
  if (other.length === 0) return null;
  if (other.length === 1) return `${led} ${by} ${together}`;
  return `${heads(numberInWords(other.length, language))}: ${together}`;
}

const phrases = {
  da: {
    led: 'ledes',
    by: 'af',
    politically: 'politisk af',
    administratively: 'administrativt af',
    heads: (number: string) => `har ${number} ledere`,
  },
  en: {
    led: 'is led',
    by: 'by',
    politically: 'politically by',
    administratively: 'administratively by',
    heads: (number: string) => `has ${number} heads`,
  },
} as const;

/** `stillingen som direktør er ubesat`, `the posts of Alderman and Director are vacant`; null for no posts. */
export function vacancyOfPosts(vacant: readonly Holding[], language: Language): string | null {
  if (vacant.length === 0) return null;
  const one = vacant.length === 1;
  const titles = listInWords(
    vacant.map(({ post }) => titleInSentence(inLanguage(post.title, language), language)),
    language,
  );
  if (language === 'en') return one ? `the post of ${titles} is vacant` : `the posts of ${titles} are vacant`;
  const stem = vacant.some(({ post }) => post.political) ? 'post' : 'stilling';
  return one ? `${stem}en som ${titles} er ubesat` : `${stem}erne som ${titles} er ubesatte`;
}
