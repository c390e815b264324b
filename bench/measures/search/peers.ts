// SPDX-License-Identifier: MPL-2.0
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { flat, type Peer } from './peer.ts';
import { openPostgres } from './postgres.ts';

const danish = (term: string) =>
  term.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

const miniSearch: Peer = {
  name: 'MiniSearch (prefix, fuzzy 0.2, folded)',
  open: async (documents) => {
    const index = new MiniSearch({ fields: ['name', 'words', 'contact'], processTerm: danish });
    index.addAll(documents.map(flat));
    const options = { prefix: true, fuzzy: 0.2, boost: { name: 2 } };
    return { ask: (query) => index.search(query, options).slice(0, 10) };
  },
};

const orama: Peer = {
  name: 'Orama (tolerance 1)',
  open: async (documents) => {
    const schema = { name: 'string', words: 'string', contact: 'string' } as const;
    const index = create({ schema, language: 'danish' });
    await insertMultiple(index, documents.map(flat));
    return { ask: (term) => searchOrama(index, { term, tolerance: 1, limit: 10 }) };
  },
};

const flexSearch: Peer = {
  name: 'FlexSearch (forward, no slips)',
  open: async (documents) => {
    const index = new Document({
      tokenize: 'forward',
      document: { id: 'id', index: ['name', 'words', 'contact'] },
    });
    for (const one of documents) index.add(flat(one));
    return { ask: (query) => index.search(query, { limit: 10 }) };
  },
};

const postgres: Peer = { name: 'PGlite (Danish full text and pg_trgm)', open: openPostgres };

export const peers: readonly Peer[] = [miniSearch, orama, flexSearch, postgres];
