// SPDX-License-Identifier: MPL-2.0
import type { Id, Operation } from '../../organisation/index.ts';
import { fullName } from '../../organisation/index.ts';
import type { PagePlan } from '../page/index.ts';
import { type Identifiers, make, type Target } from './context.ts';

/** The operations that make a plan's posts, what they lead, and those who hold them. */
export function postOperations(plan: PagePlan, target: Target, ids: Identifiers): readonly Operation[] {
  return [
    ...plan.posts.map(({ id, unitId, title, seats, political }, position) =>
      make(target, 'post', ids.of(id), {
        unitId: ids.of(unitId),
        title: { da: title },
        seats,
        political,
        position,
      }),
    ),
    ...plan.posts.flatMap(({ id, leadsIds }, position) =>
      leadsIds.map((unitId) =>
        make(target, 'leadership', target.newId(), { postId: ids.of(id), unitId: ids.of(unitId), position }),
      ),
    ),
    ...plan.memberships.map(({ id, postId, personId, capacity }, position) =>
      make(target, 'membership', ids.of(id), {
        postId: ids.of(postId),
        personId: personOf(plan, target, ids, personId),
        capacity,
        position,
      }),
    ),
  ];
}

/** The operations that make the persons whom the organisation does not have yet. */
export function personOperations(plan: PagePlan, target: Target, ids: Identifiers): readonly Operation[] {
  return plan.persons
    .filter(({ name }) => knownPerson(target, name) === undefined)
    .map(({ id, name }) => {
      const words = name.split(' ');
      const state = {
        givenName: words.slice(0, -1).join(' '),
        familyName: words.at(-1),
        publication: 'public',
      };
      return make(target, 'person', ids.of(id), state, null);
    });
}

function personOf(plan: PagePlan, target: Target, ids: Identifiers, personId: string): Id {
  const name = plan.persons.find(({ id }) => id === personId)?.name ?? '';
  return knownPerson(target, name) ?? ids.of(personId);
}

/** The one public person of that name; where there are two or none, the page's is taken to be somebody else. */
function knownPerson({ snapshot }: Target, name: string): Id | undefined {
  const namesakes = [...snapshot.person.values()].filter(
    (p) => fullName(p) === name && p.publication === 'public',
  );
  return namesakes.length === 1 ? namesakes[0]?.id : undefined;
}
