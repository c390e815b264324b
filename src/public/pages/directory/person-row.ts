// SPDX-License-Identifier: MPL-2.0
import type { PersonRow } from '../../../components/index.ts';
import { fullName, heldTitle, inLanguage } from '../../../organisation/index.ts';
import { link, personPath } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { emailsOf, phonesOf } from '../unit/reach.ts';
import type { Engaged } from './roster.ts';

/** A person with their posts, as a row; the numbers of several posts that are the same are said once. */
export function rowOf(visit: Visit, posts: readonly Engaged[]): PersonRow {
  const { ask, snapshot } = visit;
  const [first] = posts;
  if (!first) throw new Error('a row without a person');
  const phones = posts.flatMap(({ membership, post }) => phonesOf(visit, membership.id, post.id));
  const emails = posts.flatMap(({ membership, post }) => emailsOf(visit, membership.id, post.id));
  return {
    name: fullName(first.person),
    href: link(ask, personPath(first.person)),
    posts: posts.map(({ membership, post }) => {
      const unit = snapshot.unit.get(post.unitId);
      const { whole } = heldTitle(post.title, membership.capacity, ask.language);
      return unit ? `${whole}, ${inLanguage(unit.name, ask.language)}` : whole;
    }),
    phones: phones.filter(({ href }, i) => phones.findIndex((one) => one.href === href) === i),
    emails: [...new Set(emails)],
  };
}
