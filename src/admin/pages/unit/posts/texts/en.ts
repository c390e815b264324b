// SPDX-License-Identifier: MPL-2.0
import type { PostTexts } from './da.ts';

/** The same in English. */
export const en: PostTexts = {
  none: 'The unit has no posts.',
  create: 'Create a new post',
  createButton: 'Create the post',
  change: 'Change the post',
  title: 'Title',
  seats: 'Seats',
  seatsHint: 'How many can hold it at a time.',
  whoSees: 'Who sees the post?',
  leads: 'It leads the unit',
  leadsAlso: (units) => `It also leads ${units}.`,
  political: 'It is political',
  leadsNow: (does) => `Now: it ${does ? 'leads' : 'does not lead'} the unit.`,
  politicalNow: (is) => `Now: it is ${is ? '' : 'not '}political.`,
  seenNow: (who) => `Now it says: ${who}`,
  end: 'Abolish the post',
  endHint: 'It stays in the history, with who has held it.',
  endHolders: 'Let those who hold it leave on the same day',
  from: (name, day) => `${name} (from ${day})`,
  heldNow: (holders) => `The post is now held by ${holders}.`,
  vacantNow: 'The post is now vacant.',
  typedAway: (typed) => `You wrote: ${typed}. It has not been saved.`,
  reasonCreated: 'Post created',
  reasonChanged: 'Post changed',
  reasonEnded: 'Post abolished',
};
