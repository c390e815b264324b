// SPDX-License-Identifier: MPL-2.0
import { Leadership } from '../../../components/index.ts';
import { type Entity, otherPostsOf } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { seatsOf } from './leaders.ts';

/** The posts in a unit that do not lead it, with those who hold them and how to reach them. */
export function OtherPosts({ visit, unit }: { readonly visit: Visit; readonly unit: Entity<'unit'> }) {
  const { language } = visit.ask;
  const seats = otherPostsOf(visit.snapshot, unit.id).flatMap((holding) => seatsOf(visit, holding));
  if (seats.length === 0) return null;
  return (
    <Leadership language={language} level={2} heading={pageTexts(language).otherPosts} leaders={seats} />
  );
}
