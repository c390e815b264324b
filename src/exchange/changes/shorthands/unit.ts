// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { slugFrom, unit as unitShape } from '../../../organisation/index.ts';
import { type Context, placeOfNext, within } from '../context.ts';
import { name } from '../file-shape.ts';
import { contacts, contactsOf } from './contact.ts';
import { eventOf } from './events.ts';
import { figureOf, ownFigure } from './figure.ts';
import { kindName } from './kind.ts';
import { leaderOf, ownLeader } from './leader.ts';
import { create, type Plain, shorthand } from './shorthand.ts';
import { ownTask, taskOf } from './task.ts';
import { days, words } from './words.ts';

const { relation, position, slug, visibility, chartOrientation } = unitShape.shape;

/** What is written of a unit and what belongs to it. */
const alone = {
  /** What it is called where an identifier belongs; its slug, where nothing is said. */
  id: name.optional(),
  kind: name,
  name: words,
  shortName: words.optional(),
  slug: slug.optional(),
  relation,
  position: position.unwrap().optional(),
  summary: words.optional(),
  description: words.optional(),
  visibility,
  /** The units that it also works under. */
  across: z.array(name).min(1).max(20).nullable().default(null),
  chartOrientation,
  event: name.nullable().optional(),
  ...contacts,
  leaders: z.array(ownLeader).max(50).default([]),
  tasks: z.array(ownTask).max(500).default([]),
  figures: z.array(ownFigure).max(100).default([]),
  ...days,
};
type Said = z.output<z.ZodObject<typeof alone>> & { readonly units: readonly Said[] };

/** A unit with the units in it; what they leave out of days and event they have from it. */
const ownUnit: z.ZodType<Said> = z.strictObject({
  ...alone,
  units: z.lazy(() => units),
});
const units = z.array(ownUnit).max(2000).default([]);

export const unit = shorthand(
  z.strictObject({ ...alone, units, do: z.literal('unit'), parent: name.nullable() }),
  ({ do: _, parent, ...said }, context) => unitIn(parent, said, context),
);

function unitIn(parentId: string | null, said: Said, surroundings: Context): readonly Plain[] {
  const context = within(surroundings, said);
  const { slug = slugFrom(said.name.da), id = slug } = said;
  return [
    {
      ...create('unit', id, context, stateOf(parentId, slug, said, context)),
      ...eventOf(context.event, 'created', id),
    },
    ...contactsOf({ entity: 'unit', id }, said, context),
    ...said.leaders.flatMap((one) => leaderOf(id, one, context)),
    ...said.tasks.map((one) => taskOf(id, one, context)),
    ...said.figures.map((one) => figureOf(id, one, context)),
    ...said.units.flatMap((one) => unitIn(id, one, context)),
  ];
}

function stateOf(parentId: string | null, slug: string, said: Said, context: Context): Plain {
  const { kind, name, shortName, relation, summary, description, visibility } = said;
  const { across: acrossIds, chartOrientation } = said;
  const position = placeOfNext(context, 'units', parentId, said.position);
  const kindId = kindName(kind);
  return {
    ...{ parentId, kindId, name, shortName, slug, relation, position, summary, description, visibility },
    ...{ acrossIds, chartOrientation },
  };
}
