// SPDX-License-Identifier: MPL-2.0
import { type EntityName, entityNames, fieldsOf } from '../organisation/index.ts';

/** Where an entity is kept: the table's name and its columns, by the names used in code. */
export interface Table {
  readonly name: string;
  /** Field in code → column: `parentId` → `parent_id`. */
  readonly columns: ReadonlyMap<string, string>;
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function describe(entity: EntityName): Table {
  return {
    name: snakeCase(entity),
    columns: new Map(fieldsOf(entity).map((field) => [field, snakeCase(field)])),
  };
}

const tables = new Map(entityNames.map((entity) => [entity, describe(entity)]));

export function tableOf(entity: EntityName): Table {
  const table = tables.get(entity);
  if (!table) throw new Error(`no table for ${entity}`);
  return table;
}
