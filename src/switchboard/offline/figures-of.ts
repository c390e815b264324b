// SPDX-License-Identifier: MPL-2.0
import { isWithin, type Reach } from '../../access/index.ts';
import {
  dateInWords,
  type Entity,
  holdersOf,
  type Id,
  inLanguage,
  isErased,
  membershipsOf,
  postsIn,
} from '../../organisation/index.ts';
import type { Call, CallNumber } from '../calls/call.ts';
import { personCall } from '../calls/person-call.ts';
import type { Seen } from '../calls/seen.ts';
import { unitCall } from '../calls/unit-call.ts';
import { switchboardTexts } from '../texts/index.ts';
import type { OfflineCall, OfflineFigures, OfflineNumber } from './figures.ts';

/** So many are made before whoever else waits gets their turn. */
const atOnce = 50;

/** Everything within reach that can be called, made bit by bit. */
export async function figuresOf(seen: Seen, reach: Reach): Promise<OfflineFigures> {
  const { snapshot, language } = seen;
  const units = [...snapshot.unit.values()];
  const placeOf = new Map(units.map(({ id }, place) => [id, place]));
  const place = (id: Id | null | undefined) => placeOf.get(id ?? '') ?? -1;
  const isShown = (unitId: Id | undefined) => unitId !== undefined && isWithin(reach, [snapshot], unitId);
  const calls: OfflineCall[] = [];
  let made = 0;
  for (const { unitId, make } of subjects(seen, units)) {
    if (++made % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    const call = isShown(unitId) ? make() : undefined;
    if (call) calls.push(inShort(seen, call, place(unitId)));
  }
  return {
    units: units.map(({ id, name, parentId }) => [
      isShown(id) ? inLanguage(name, language) : '',
      place(parentId),
    ]),
    calls,
  };
}

interface Subject {
  readonly unitId: Id | undefined;
  readonly make: () => Call | undefined;
}

function* subjects(seen: Seen, units: readonly Entity<'unit'>[]): Generator<Subject> {
  const { snapshot } = seen;
  for (const unit of units) yield { unitId: unit.id, make: () => withVacant(seen, unit) };
  for (const person of snapshot.person.values()) {
    const [first] = membershipsOf(snapshot, person.id);
    const unitId = snapshot.post.get(first?.postId ?? '')?.unitId;
    if (!isErased(person)) yield { unitId, make: () => personCall(seen, person) };
  }
}

/** A unit is also found by the posts in it that nobody holds. */
function withVacant(seen: Seen, unit: Entity<'unit'>): Call | undefined {
  const call = unitCall(seen, unit, unit.id);
  const { snapshot, language } = seen;
  const vacant = postsIn(snapshot, unit.id).filter(({ id }) => holdersOf(snapshot, id).length === 0);
  return (
    call && { ...call, tasks: [...call.tasks, ...vacant.map(({ title }) => inLanguage(title, language))] }
  );
}

function inShort(seen: Seen, call: Call, unit: number): OfflineCall {
  const { away, numbers, name, title, email = '' } = call;
  const isUnit = seen.snapshot.unit.has(call.id);
  // A person is found by the unit, and the unit by its tasks: said once.
  const words = isUnit ? [...call.tasks, ...call.notes].join(' ') : '';
  const [instead] = away?.standIn?.numbers ?? [];
  return [
    name,
    title,
    unit,
    numbers.map((one) => numberInShort(seen, one)),
    email,
    awayInWords(seen, away),
    instead?.text ?? '',
    words,
  ];
}

function numberInShort(
  { language }: Seen,
  { text, purpose, extension, internal }: CallNumber,
): OfflineNumber {
  const say = switchboardTexts(language);
  const about = [purpose, extension && say.extension(extension), internal && say.notForCallers];
  return [text, about.filter(Boolean).join(', ')];
}

function awayInWords({ language }: Seen, away: Call['away']): string {
  if (!away) return '';
  const say = switchboardTexts(language);
  const until = away.returns ? say.awayUntil(dateInWords(away.returns, language)) : say.away;
  const [first] = away.standIn?.numbers ?? [];
  const standIn = away.standIn
    ? `${say.standIn}: ${[away.standIn.name, away.standIn.title, first?.text].filter(Boolean).join(', ')}`
    : say.nobodyStandsIn;
  return [until, away.note, standIn].filter(Boolean).join('. ');
}
