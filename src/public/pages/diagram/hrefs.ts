// SPDX-License-Identifier: MPL-2.0
import { type Id, pathOf } from '../../../organisation/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';

/** Where the boxes of a drawing lead to: the units' pages, on the same day; `absolute` for a file that travels. */
export function hrefsTo({ site, snapshot, ask }: Visit, { absolute = false } = {}): (unitId: Id) => string {
  return (unitId) => `${absolute ? site.url : ''}${link(ask, pathOf(snapshot, unitId))}`;
}
