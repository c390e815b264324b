// SPDX-License-Identifier: MPL-2.0
import { change } from './change.ts';
import { diagram } from './diagram.ts';
import { diagramPage } from './diagram-page.ts';
import { durability } from './durability.ts';
import { firstView } from './first-view.ts';
import { history } from './history.ts';
import { keptPage } from './kept-page.ts';
import { madePage } from './made-page.ts';
import type { Measure } from './measure.ts';
import { memory } from './memory.ts';
import { pastDay } from './past-day.ts';
import { reorganisation } from './reorganisation.ts';
import { saved } from './saved.ts';
import { search } from './search.ts';
import { searchPage } from './search-page.ts';
import { snapshot } from './snapshot.ts';
import { start } from './start.ts';
import { switchboard } from './switchboard.ts';
import { workspace } from './workspace.ts';

/** Everything that is measured, in the order of the report, by the name it can be asked for. */
export const measures: Readonly<Record<string, Measure>> = {
  start,
  memory,
  'kept-page': keptPage,
  'made-page': madePage,
  'first-view': firstView,
  diagram,
  'diagram-page': diagramPage,
  snapshot,
  'past-day': pastDay,
  change,
  history,
  saved,
  reorganisation,
  workspace,
  durability,
  search,
  'search-page': searchPage,
  switchboard,
};
