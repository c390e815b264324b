// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../../../components/index.ts';
import { ancestorsOf, type Id, inLanguage, pathOf } from '../../../organisation/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';

/** The units above one, as links, the topmost first. */
export function trailTo({ snapshot, ask }: Visit, unitId: Id): readonly LinkTo[] {
  return ancestorsOf(snapshot, unitId).map(({ id, name }) => ({
    text: inLanguage(name, ask.language),
    href: link(ask, pathOf(snapshot, id)),
  }));
}
