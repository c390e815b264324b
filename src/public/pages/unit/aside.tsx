// SPDX-License-Identifier: MPL-2.0
import { ContactBox, DiagramCard, Leadership } from '../../../components/index.ts';
import {
  capitalised,
  childrenOf,
  composition,
  counted,
  type Entity,
  type Id,
  inLanguage,
  kindGroupsOf,
  pathOf,
} from '../../../organisation/index.ts';
import { diagramPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { contactFor } from './contact.ts';
import { leadersFor } from './leaders.ts';

/** What stands beside a unit's text: who leads it, how to reach it, a small drawing of it. */
export function UnitAside({ visit, unit }: { readonly visit: Visit; readonly unit: Entity<'unit'> }) {
  const { language } = visit.ask;
  const leaders = leadersFor(visit, unit.id);
  const contact = contactFor(visit, unit);
  return (
    <>
      {leaders.length > 0 && <Leadership language={language} leaders={leaders} level={2} />}
      {contact && <ContactBox language={language} {...contact} />}
      <UnitDiagramCard visit={visit} unit={unit} />
    </>
  );
}

/** What is inside a unit, in few words: `Fem kontorer, tre stabsfunktioner`; undefined where nothing is. */
function insideInWords({ snapshot, ask: { language } }: Visit, unitId: Id): string | undefined {
  const groups = [...kindGroupsOf(snapshot, unitId, 'line'), ...kindGroupsOf(snapshot, unitId, 'staff')];
  const words = groups.map(({ noun, units }) => counted(units.length, noun, language)).join(', ');
  return words === '' ? undefined : capitalised(words);
}

function UnitDiagramCard({ visit, unit }: { readonly visit: Visit; readonly unit: Entity<'unit'> }) {
  const { snapshot, ask } = visit;
  const children = childrenOf(snapshot, unit.id);
  if (children.length === 0) return null;
  const path = pathOf(snapshot, unit.id);
  return (
    <DiagramCard
      language={ask.language}
      name={inLanguage(unit.name, ask.language)}
      units={children.map((child) => ({
        name: inLanguage(child.name, ask.language),
        note: insideInWords(visit, child.id),
        relation: child.relation,
      }))}
      summary={composition(snapshot, unit.id, ask.language) ?? inLanguage(unit.name, ask.language)}
      wholeHref={link(ask, diagramPath(path))}
      wordsHref={`${link(ask, path)}#i-ord`}
      pdfHref={link(ask, diagramPath(path, 'pdf'))}
    />
  );
}
