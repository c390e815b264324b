// SPDX-License-Identifier: MPL-2.0
import { slugFrom, unitAt } from '../../../organisation/index.ts';
import { resolve } from '../../address/resolve.ts';
import { type Answer, redirect } from '../../visit/answer.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { visitOn } from '../../visit/visit-on.ts';
import { diagramAt } from '../diagram/at-address.ts';
import { nothingPage } from '../nothing/nothing-page.tsx';
import { closedPage, notYetPage } from './gone-page.tsx';
import { unitPage } from './unit-page.tsx';

/** What a unit's address, or that of its diagram, leads to. */
export function atAddress(visit: Visit): Answer | Promise<Answer> {
  return diagramAt(visit) ?? unitPageAt(visit);
}

async function unitPageAt(visit: Visit): Promise<Answer> {
  const { snapshot, chronicle, ask } = visit;
  const destination = resolve(snapshot, chronicle, ask.path, ask);
  switch (destination.is) {
    case 'unit':
      return unitPage(visit, destination.unit);
    case 'moved':
      return redirect(link(ask, destination.path), 308);
    case 'closed':
      return (
        closedPage(visit, await visitOn(visit, destination.lastDay), destination.unitId) ?? nothingPage(visit)
      );
    case 'not-yet':
      return notYetPage(visit, destination.unitId, destination.firstDay);
    case 'nothing':
      return asItIsSpelt(visit) ?? nothingPage(visit);
  }
}

/** Sends `/Økonomisk-Afdeling` on to the address as addresses are spelt, if anything is there. */
function asItIsSpelt({ snapshot, ask }: Visit): Answer | undefined {
  const spelt = ask.path.split('/').map(slugFrom).join('/');
  return spelt !== ask.path && unitAt(snapshot, spelt) ? redirect(link(ask, spelt), 308) : undefined;
}
