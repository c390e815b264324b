// SPDX-License-Identifier: MPL-2.0
import { ContactBox, DiagramCard, Leadership } from '../../../components/index.ts';
import {
  childrenOf,
  composition,
  compositionPredicate,
  type Entity,
  inLanguage,
  pathOf,
} from '../../../organisation/index.ts';
import { link } from '../../visit/links.ts';
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

function UnitDiagramCard({ visit, unit }: { readonly visit: Visit; readonly unit: Entity<'unit'> }) {
  const { snapshot, ask } = visit;
  const children = childrenOf(snapshot, unit.id);
  if (children.length === 0) return null;
  const whole = [pathOf(snapshot, unit.id), 'organisationsdiagram'].filter((part) => part !== '').join('/');
  return (
    <DiagramCard
      language={ask.language}
      name={inLanguage(unit.name, ask.language)}
      units={children.map((child) => ({
        name: inLanguage(child.name, ask.language),
        note: compositionPredicate(snapshot, child.id, ask.language) ?? undefined,
        relation: child.relation,
      }))}
      summary={composition(snapshot, unit.id, ask.language) ?? inLanguage(unit.name, ask.language)}
      wholeHref={link(ask, whole)}
      wordsHref={link(ask, `${pathOf(snapshot, unit.id)}#i-ord`)}
    />
  );
}
