// SPDX-License-Identifier: MPL-2.0
import { type EntityName, entities } from './entities.ts';

/** The names of an entity's own values, without id and validity: `['parentId', 'relation', …]`. */
export function fieldsOf(entity: EntityName): readonly string[] {
  return Object.keys(entities[entity].shape);
}
