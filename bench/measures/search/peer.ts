// SPDX-License-Identifier: MPL-2.0
import type { SearchDocument } from '../../../src/search/index.ts';

/** Another search, over the same documents. */
export interface Peer {
  readonly name: string;
  readonly open: (documents: readonly SearchDocument[]) => Promise<Opened>;
}
export interface Opened {
  readonly ask: (query: string) => unknown;
  readonly close?: () => Promise<void>;
}

/** A document in the three fields that all of them can do. */
export function flat({ id, name, texts }: SearchDocument) {
  const of = (...fields: readonly string[]) =>
    texts
      .filter(({ field }) => fields.includes(field))
      .map(({ text }) => text)
      .join(' ');
  return {
    id,
    name,
    words: of('title', 'task', 'searchWord', 'unit', 'role'),
    contact: of('phone', 'email'),
  };
}
