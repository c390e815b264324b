// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Text } from '../../entities/common.ts';
import { listInWords } from '../lists.ts';
import type { UnitChange } from './unit-change.ts';

const name = (text: Text) => inLanguage(text, 'en');
const names = (texts: readonly Text[]) => listInWords(texts.map(name), 'en');

/** A change in English without its full stop; `coming` is whether it is ahead. */
export function inEnglish(change: UnitChange, coming: boolean): string {
  const was = coming ? 'will be' : 'was';
  switch (change.type) {
    case 'merged': {
      const were = coming || change.originals.length === 1 ? was : 'were';
      return `${names(change.originals)} ${were} merged into ${name(change.result)}`;
    }
    case 'split':
      return `${name(change.original)} ${was} split into ${names(change.results)}`;
    case 'moved': {
      const from = change.from ? ` from ${name(change.from)}` : '';
      return `${name(change.unit)} ${coming ? 'will move' : 'moved'}${from} to ${name(change.to)}`;
    }
    case 'renamed':
      return `${name(change.before)} ${was} renamed ${name(change.after)}`;
    case 'closed':
      return `${name(change.unit)} ${was} closed${tasksGo(change.successors, coming)}`;
    case 'created':
      return `${name(change.unit)} ${was} created${change.parent ? ` in ${name(change.parent)}` : ''}`;
  }
}

function tasksGo(successors: readonly Text[], coming: boolean): string {
  if (successors.length === 0) return '';
  return `; its tasks ${coming ? 'pass to' : 'are now with'} ${names(successors)}`;
}
