// SPDX-License-Identifier: MPL-2.0
import type { MadeTexts } from './da.ts';

export const en: MadeTexts = {
  title: (name) => `What ${name} has changed`,
  own: 'What you have changed',
  lead: 'Each change with what became different: when, where and why.',
  onlyParts: 'You see only what lies in your units.',
  link: 'See what the user has changed',
  ownLink: 'See what you have changed',
  whole: 'The whole organisation',
  none: 'There are no changes here.',
  noneHere: 'There are no changes here that you can see.',
  cut: 'The change covers more than there is room for here.',
};
