// SPDX-License-Identifier: MPL-2.0
import { type Entity, fullName, inLanguage, membershipsOf } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { pictureUrls } from '../pictures/shown-pictures.tsx';
import { emailsOf, phonesOf } from '../unit/reach.ts';

/** A person as schema.org's Person (https://schema.org/Person), with what is public of their work alone. */
export function personJsonLd(visit: Visit, person: Entity<'person'>): Readonly<Record<string, unknown>> {
  const { snapshot, site, ask } = visit;
  const memberships = membershipsOf(snapshot, person.id);
  const owners = memberships.flatMap(({ id, postId }) => [id, postId]);
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': `${site.url}/id/person/${person.id}`,
    name: fullName(person),
    image: pictureUrls(visit, person.id),
    jobTitle: memberships.flatMap(({ postId }) => {
      const post = snapshot.post.get(postId);
      return post ? inLanguage(post.title, ask.language) : [];
    }),
    telephone: phonesOf(visit, ...owners)[0]?.href.slice('tel:'.length),
    email: emailsOf(visit, ...owners)[0],
  };
}
