// SPDX-License-Identifier: MPL-2.0
import { type Entity, type Outcome, refuse, refused, success } from '../../../../organisation/index.ts';

/** What the fields of a post say. */
export interface PostSaid {
  readonly state: Pick<Entity<'post'>, 'title' | 'seats' | 'political' | 'visibility'>;
  /** Whether it leads the unit. */
  readonly leads: boolean;
}

const mostSeats = 1_000;

export function readPost(values: URLSearchParams): Outcome<PostSaid> {
  const [da = '', en = ''] = ['titel-da', 'titel-en'].map((name) => (values.get(name) ?? '').trim());
  const typed = (values.get('pladser') ?? '').trim();
  const seats = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const refusals = [
    ...(da === '' ? [refuse('field-missing', {}, 'titel-da')] : []),
    ...(seats < 1 || seats > mostSeats
      ? [refuse('post-seats', { text: typed.slice(0, 20), most: String(mostSeats) }, 'pladser')]
      : []),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const visibility = values.get('synlighed') === 'internal' ? 'internal' : 'public';
  const title = en ? { da, en } : { da };
  const state = { title, seats, political: values.has('politisk'), visibility } as const;
  return success({ state, leads: values.has('leder') });
}
