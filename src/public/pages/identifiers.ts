// SPDX-License-Identifier: MPL-2.0
import { type Id, pathAt, pathOf } from '../../organisation/index.ts';
import { hasBegun } from '../address/resolve.ts';
import { type Answer, redirect } from '../visit/answer.ts';
import { eventPath, link, personPath } from '../visit/links.ts';
import type { Visit } from '../visit/visit.ts';
import { nothingPage } from './nothing/nothing-page.tsx';

/** `/id/{what}/{uuid}`: addresses that never change, which send on to the page of the day. */
export function identified(visit: Visit, what: string, id: Id): Answer {
  const path = pathFor(visit, what, id);
  return path === undefined ? nothingPage(visit) : redirect(link(visit.ask, path), 303);
}

function pathFor(visit: Visit, what: string, id: Id): string | undefined {
  const { snapshot } = visit;
  if (what === 'enhed') return unitPathFor(visit, id);
  if (what === 'post') return unitPathFor(visit, snapshot.post.get(id)?.unitId ?? '');
  const person = what === 'person' ? snapshot.person.get(id) : undefined;
  const event = what === 'aendring' ? snapshot.changeEvent.get(id) : undefined;
  return person ? personPath(person) : event && eventPath(event);
}

/** A unit's address that day, or else the last it had before, or the first it got after. */
function unitPathFor({ snapshot, chronicle, ask }: Visit, id: Id): string | undefined {
  if (snapshot.unit.has(id)) return pathOf(snapshot, id);
  const versions = (chronicle.get(id)?.now ?? []).filter(({ valid }) => hasBegun(valid, ask.today));
  const known =
    versions.findLast(({ valid }) => valid.from === null || valid.from <= ask.date) ?? versions[0];
  const day = known?.valid.from ?? (known?.valid.to ? '0001-01-01' : undefined);
  return day === undefined ? undefined : (pathAt(chronicle, id, day) ?? undefined);
}
