// SPDX-License-Identifier: MPL-2.0
import type { ReadingTexts } from './da.ts';

export const en: ReadingTexts = {
  inside: 'What only the house may see is marked.',
  edit: 'Edit the unit',
  posts: 'Posts',
  reached: 'Contact',
  tasks: 'Tasks',
  units: 'Units under it',
  internal: 'for the house only',
  internalUnit: 'The unit is for the house only.',
  away: 'away',
  awayUntil: (day) => `away, back on ${day}`,
  none: 'Nothing is registered.',
};
