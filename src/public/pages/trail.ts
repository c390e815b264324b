// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../../components/index.ts';
import { senderOf } from '../visit/frame.ts';
import type { Visit } from '../visit/visit.ts';

/** The way from the front page to a page right under it. */
export function homeTrail(visit: Visit): readonly LinkTo[] {
  const { name, href } = senderOf(visit);
  return [{ text: name, href }];
}
