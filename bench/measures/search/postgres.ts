// SPDX-License-Identifier: MPL-2.0
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { SearchDocument } from '../../../src/search/index.ts';
import { flat, type Opened } from './peer.ts';

const tables = `
  create extension pg_trgm;
  create table document (id text primary key, name text, words text, contact text,
    found tsvector generated always as (
      setweight(to_tsvector('danish', name), 'A') || to_tsvector('danish', words || ' ' || contact)) stored)`;
const indexes = `
  create index on document using gin (found);
  create index on document using gin (name gin_trgm_ops);
  analyze document`;

/** By words, the last as a beginning; by likeness of names where that finds fewer than ten. */
const question = `
  with asked as (select to_tsquery('danish', $1) as query),
    words as (select id, 1 + ts_rank(found, query) as rank from document, asked where found @@ query order by 2 desc limit 10),
    alike as (select id, similarity(name, $2) as rank from document
      where name % $2 and (select count(*) from words) < 10 order by 2 desc limit 10)
  select id from (select * from words union all select * from alike) as all_found order by rank desc limit 10`;

export async function openPostgres(documents: readonly SearchDocument[]): Promise<Opened> {
  const database = await PGlite.create({ extensions: { pg_trgm } });
  await database.exec(tables);
  const rows = JSON.stringify(documents.map(flat));
  await database.query(
    `insert into document (id, name, words, contact)
     select id, name, words, contact from json_to_recordset($1::json) as r(id text, name text, words text, contact text)`,
    [rows],
  );
  await database.exec(indexes);
  return {
    ask: (query) => database.query(question, [inWords(query), query]),
    close: () => database.close(),
  };
}

function inWords(query: string): string {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? ['x'];
  return words.map((word, i) => (i === words.length - 1 ? `${word}:*` : word)).join(' & ');
}
