// SPDX-License-Identifier: MPL-2.0
import { type Operation, slugFrom } from '../../organisation/index.ts';
import type { PagePlan, PlannedUnit } from '../page/index.ts';
import { type Identifiers, make, type Target } from './context.ts';
import type { Kinds } from './kinds.ts';
import { unplacedContacts } from './unplaced.ts';

/** A summary is at most this long; a longer first paragraph belongs to the description. */
const longestSummary = 320;

/** The operations that make a plan's units, those above first, in the order of the page. */
export function unitOperations(
  plan: PagePlan,
  target: Target,
  ids: Identifiers,
  kinds: Kinds,
): readonly Operation[] {
  const slugs = new Map<string, Set<string>>();
  const whole = target.whole === null ? null : wholeOperation(target.whole, target, ids, kinds);
  const units = plan.units.map((unit, place) => {
    const top = unit.parentId === null;
    const above = whole ? ids.of(theWhole) : target.parentId;
    const parentId = unit.parentId === null ? above : ids.of(unit.parentId);
    const slug = top && above === null ? '' : freeSlug(slugs, unit);
    return make(target, 'unit', ids.of(unit.id), {
      parentId,
      relation: unit.relation,
      kindId: kinds.of(unit.kind),
      position: top ? lastPosition(target) + 1 : place + 1,
      name: { da: unit.name },
      shortName: unit.shortName ? { da: unit.shortName } : null,
      slug,
      ...textsOf(plan, unit),
    });
  });
  return whole ? [whole, ...units] : units;
}

/** What identifies the organisation as a whole among the plan's own identifiers. */
const theWhole = 'whole';

function wholeOperation(name: string, target: Target, ids: Identifiers, kinds: Kinds): Operation {
  const state = { parentId: null, kindId: kinds.of('kommune'), name: { da: name }, slug: '' };
  return make(target, 'unit', ids.of(theWhole), state);
}

/** Two units of one name under one parent get different addresses: `sekretariatet`, `sekretariatet-2`. */
function freeSlug(slugs: Map<string, Set<string>>, { parentId, name }: PlannedUnit): string {
  const taken = slugs.get(parentId ?? '') ?? new Set();
  slugs.set(parentId ?? '', taken);
  const plain = slugFrom(name);
  let slug = plain;
  for (let number = 2; taken.has(slug); number++) slug = `${plain}-${number}`;
  taken.add(slug);
  return slug;
}

function lastPosition({ snapshot, parentId }: Target): number {
  const siblings = [...snapshot.unit.values()].filter((unit) => unit.parentId === parentId);
  return Math.max(0, ...siblings.map(({ position }) => position));
}

/** The first paragraph of a unit as its summary, the others, with their headings, as its description. */
function textsOf(plan: PagePlan, unit: PlannedUnit) {
  const paragraphs = plan.texts
    .filter(({ unitId }) => unitId === unit.id)
    .map(({ text, heading }) => (heading ? `${heading}: ${text}` : text));
  const [first, ...rest] = [...paragraphs, ...unplacedContacts(plan, unit.id)];
  if (first === undefined) return { summary: null, description: null };
  const short = first.length <= longestSummary;
  const description = (short ? rest : [first, ...rest]).join('\n\n');
  return { summary: short ? { da: first } : null, description: description ? { da: description } : null };
}
