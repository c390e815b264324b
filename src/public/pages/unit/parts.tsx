// SPDX-License-Identifier: MPL-2.0
import { StaffSections, TableOfContents, UnitBody, UnitSection } from '../../../components/index.ts';
import { childrenOf, type Entity, inLanguage, type Relation } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { ShownPictures } from '../pictures/shown-pictures.tsx';
import { compositionFor, hasSubstance, hasWords, itemsFor, ownTexts, sectionFor } from './members.ts';
import { OtherPosts } from './people.tsx';

interface PartsProps {
  readonly visit: Visit;
  readonly unit: Entity<'unit'>;
}

/** What a unit says of itself and who works there, then each of its parts: the middle of its page. */
export function UnitParts({ visit, unit }: PartsProps) {
  const { snapshot, ask } = visit;
  const sections = sectionsOf(visit, unit);
  const listed = (relation: Relation) =>
    childrenOf(snapshot, unit.id, relation).filter((child) => !sections.includes(child));
  const staff = sections.filter(({ relation }) => relation === 'staff');
  const before = staff.length > 0 ? sections.indexOf(staff[0] as Entity<'unit'>) : 0;
  const section = (child: Entity<'unit'>, level: 2 | 3 = 2) => (
    <UnitSection language={ask.language} level={level} {...sectionFor(visit, child, child.slug)} />
  );
  return (
    <>
      <OwnPart
        visit={visit}
        unit={unit}
        composition={compositionFor(visit, listed('line'), unit.id)}
        staff={itemsFor(visit, listed('staff'))}
      />
      {sections.slice(0, before).map((child) => section(child))}
      {staff.length > 0 && (
        <StaffSections language={ask.language}>{staff.map((child) => section(child, 3))}</StaffSections>
      )}
      {sections.slice(before + staff.length).map((child) => section(child))}
    </>
  );
}

/** What a unit says of itself, with its pictures, and its posts other than those that lead it. */
export function OwnPart({
  visit,
  unit,
  ...lists
}: PartsProps & Partial<Pick<Parameters<typeof UnitBody>[0], 'composition' | 'staff'>>) {
  const { language } = visit.ask;
  const description = unit.description ? inLanguage(unit.description, language) : undefined;
  return (
    <>
      <ShownPictures visit={visit} ownerId={unit.id} />
      <UnitBody
        language={language}
        level={2}
        description={description}
        {...ownTexts(visit, unit)}
        {...lists}
      />
      <OtherPosts visit={visit} unit={unit} />
    </>
  );
}

/** The links to the sections of a page that has more than two. */
export function Contents({ visit, unit }: PartsProps) {
  const { language } = visit.ask;
  const items = linked(visit, unit).map(({ slug, name }) => ({
    text: inLanguage(name, language),
    href: `#${slug}`,
  }));
  return <TableOfContents language={language} items={items} />;
}

/** Whether a page has so many sections that links to them help. */
export function hasContents(visit: Visit, unit: Entity<'unit'>): boolean {
  return linked(visit, unit).length > 2;
}

function linked(visit: Visit, unit: Entity<'unit'>): readonly Entity<'unit'>[] {
  return sectionsOf(visit, unit).filter(({ relation }) => relation !== 'political');
}

/**
 * The parts of a unit of which there is enough to say for a section each: those in the line, all of its staff where
 * anything is said of any, and the political bodies that stand over it. Staff are together, where the first of them is.
 */
export function sectionsOf(visit: Visit, unit: Entity<'unit'>): readonly Entity<'unit'>[] {
  const children = childrenOf(visit.snapshot, unit.id);
  const line = children.filter((child) => child.relation === 'line' && hasSubstance(visit, child));
  const staff = children.filter(({ relation }) => relation === 'staff');
  const told = staff.some((child) => hasWords(visit, child)) ? staff : [];
  const before = line.filter((child) => children.indexOf(child) < children.indexOf(told[0] ?? child));
  const after = line.filter((child) => !before.includes(child));
  return [...before, ...told, ...after, ...children.filter(({ relation }) => relation === 'political')];
}
