// SPDX-License-Identifier: MPL-2.0
import { type Answer, redirect } from '../../visit/answer.ts';
import { link, personPath } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { nothingPage } from '../nothing/nothing-page.tsx';
import { personPage } from './person-page.tsx';

/** The page of the person whose identifier begins as the address ends, under the name they have now. */
export function personAt(visit: Visit): Answer | Promise<Answer> {
  const { ask, snapshot } = visit;
  const start = /-([0-9a-f]{8})$/.exec(ask.path)?.[1];
  const person = start && [...snapshot.person.values()].find(({ id }) => id.startsWith(start));
  if (!person) return nothingPage(visit);
  const path = personPath(person);
  return path === ask.path ? personPage(visit, person) : redirect(link(ask, path), 308);
}
