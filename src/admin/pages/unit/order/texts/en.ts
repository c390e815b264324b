// SPDX-License-Identifier: MPL-2.0
import type { OrderTexts } from './da.ts';

/** The same in English. */
export const en: OrderTexts = {
  title: 'Order',
  units: (count) => `${count} units`,
  hint: 'Write numbers, or move a unit up or down. The page changes only when you save.',
  notSaved: 'The order has not been saved yet.',
  placeOf: (unit) => `Place of ${unit}`,
  up: (unit) => `Move ${unit} up`,
  down: (unit) => `Move ${unit} down`,
  save: 'Save the order',
  reason: 'Order edited',
};
