// SPDX-License-Identifier: MPL-2.0
import type { HistoryTexts } from './da.ts';

/** The same in English. */
export const en: HistoryTexts = {
  historyOf: (name) => `History of ${name}`,
  lead: 'Each change with what became different: when, who, why.',
  allOfIt: 'The whole history, and the unit as we knew it',
  none: 'There are no changes yet.',
  change: (number) => `Change ${number}`,
  nothingSeen: 'Nothing that is shown became different.',
  andMore: (count) => `… and ${count} more`,
  earlier: 'Earlier changes',
  latest: 'Latest changes',
  knownTitle: 'As we knew it',
  knownHint: 'What did the register say on a certain day, before all that has been written since?',
  knownOn: 'As the register was on',
  onDay: 'About the day (optional)',
  onDayHint: 'The day on which it holds. Where it is empty, the same day.',
  show: 'Show',
  asKnown: (known, day) => `As we knew it on ${known}, about ${day}`,
  notYet: (known) => `Nothing had been written in the register on ${known}.`,
  notThere: 'As far as we knew then, it was not there on that day.',
  partOf: 'Part of',
  nothing: 'None',
  gone: (who, when) => `${who} removed what you were editing on ${when}. Nothing of yours has been saved.`,
  youTyped: (text) => `You had typed: ${text}`,
};
