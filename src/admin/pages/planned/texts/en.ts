// SPDX-License-Identifier: MPL-2.0
import type { PlannedTexts } from './da.ts';

/** The same in English. */
export const en: PlannedTexts = {
  title: 'Planned for later',
  from: (day, what) => `From ${day}: ${what}`,
  until: (lastDay, what) => `Up to and including ${lastDay}: ${what}`,
  by: (who, when, why) => `Planned by ${who}, ${when}: ${why}`,
  takeBack: 'Take back',
  partOf: 'Part of the reorganisation',
  onlyWhole: 'It can only be withdrawn as a whole.',
  takenBack: 'The planned change has been taken back.',
  reason: 'Planned change taken back',
  comesUnder: (unit) => `${unit} comes under this unit`,
  movesTo: (unit, parent) => `${unit} moves to ${parent}`,
  closes: (unit) => `${unit} closes`,
  order: (units) => `The order becomes ${units.join(', ')}`,
};
