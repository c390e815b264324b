// SPDX-License-Identifier: MPL-2.0
import { childrenAndSchools } from './danish/children-and-schools.ts';
import { citizensAndDemocracy } from './danish/citizens-and-democracy.ts';
import { healthAndCare } from './danish/health-and-care.ts';
import { homeAndBuilding } from './danish/home-and-building.ts';
import { insideTheHouse } from './danish/inside-the-house.ts';
import { leisure } from './danish/leisure.ts';
import { roadsAndTraffic } from './danish/roads-and-traffic.ts';
import { wasteAndEnvironment } from './danish/waste-and-environment.ts';
import { workAndMoney } from './danish/work-and-money.ts';
import { synonymsFrom } from './synonyms.ts';

/** What is said in any Danish municipality, as lines. */
export const danish = [
  ...[wasteAndEnvironment, homeAndBuilding, roadsAndTraffic, childrenAndSchools, healthAndCare],
  ...[workAndMoney, citizensAndDemocracy, leisure, insideTheHouse],
].join('\n');

/** The same, for an organisation that has written down nothing of its own. */
export const danishSynonyms = synonymsFrom(danish);
