// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Text } from '../../entities/common.ts';
import { listInWords } from '../lists.ts';
import type { UnitChange } from './unit-change.ts';

const name = (text: Text) => inLanguage(text, 'da');
const names = (texts: readonly Text[]) => listInWords(texts.map(name), 'da');

/** A change in Danish without its full stop; `coming` is whether it is ahead. */
export function inDanish(change: UnitChange, coming: boolean): string {
  const was = coming ? 'bliver' : 'blev';
  switch (change.type) {
    case 'merged':
      return `${names(change.originals)} ${was} lagt sammen til ${name(change.result)}`;
    case 'split':
      return `${name(change.original)} ${was} delt i ${names(change.results)}`;
    case 'moved': {
      const from = change.from ? ` fra ${name(change.from)}` : '';
      return `${name(change.unit)} ${coming ? 'flytter' : 'flyttede'}${from} til ${name(change.to)}`;
    }
    case 'renamed':
      return `${name(change.before)} ${coming ? 'skifter' : 'skiftede'} navn til ${name(change.after)}`;
    case 'closed':
      return `${name(change.unit)} ${was} nedlagt${tasksGo(change.successors, coming)}`;
    case 'created':
      return `${name(change.unit)} ${was} oprettet${change.parent ? ` i ${name(change.parent)}` : ''}`;
  }
}

function tasksGo(successors: readonly Text[], coming: boolean): string {
  if (successors.length === 0) return '';
  return `; opgaverne ${coming ? 'overgår til' : 'ligger nu i'} ${names(successors)}`;
}
