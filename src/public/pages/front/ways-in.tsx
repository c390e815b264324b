// SPDX-License-Identifier: MPL-2.0
import { LinkList } from '../../../components/index.ts';
import {
  capitalised,
  childrenOf,
  counted,
  type Entity,
  inLanguage,
  kindGroupsOf,
  pathOf,
  type Relation,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { OwnPart } from '../unit/parts.tsx';

/** What the organisation says of itself as a whole, then a link to each of its parts. */
export function WaysIn({ visit, root }: { readonly visit: Visit; readonly root: Entity<'unit'> }) {
  const say = pageTexts(visit.ask.language);
  const part = (heading: string, relation: Relation) => (
    <Part visit={visit} heading={heading} units={childrenOf(visit.snapshot, root.id, relation)} />
  );
  return (
    <>
      <OwnPart visit={visit} unit={root} />
      {part(headingFor(visit, root), 'line')}
      {part(say.staff, 'staff')}
      {part(say.politicalBodies, 'political')}
    </>
  );
}

interface PartProps {
  readonly visit: Visit;
  readonly heading: string;
  readonly units: readonly Entity<'unit'>[];
}

function Part({ visit, heading, units }: PartProps) {
  if (units.length === 0) return null;
  return (
    <section class="block">
      <h2>{heading}</h2>
      <LinkList links={units.map((unit) => linkTo(visit, unit))} />
    </section>
  );
}

/** `Syv forvaltninger`, where all are of a kind. */
function headingFor({ snapshot, ask: { language } }: Visit, root: Entity<'unit'>): string {
  const [group, ...others] = kindGroupsOf(snapshot, root.id, 'line');
  if (!group || others.length > 0) return pageTexts(language).organisation;
  return capitalised(counted(group.units.length, group.noun, language));
}

/** A unit as a link with what it is for. */
export function linkTo({ ask, snapshot }: Visit, unit: Entity<'unit'>) {
  return {
    text: inLanguage(unit.name, ask.language),
    href: link(ask, pathOf(snapshot, unit.id)),
    note: unit.summary ? inLanguage(unit.summary, ask.language) : undefined,
  };
}
