// SPDX-License-Identifier: MPL-2.0
import {
  asOf,
  type CivilDate,
  type FullSnapshot,
  lastChangeOn,
  parseCivilDate,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** What was asked of what the register once knew: on which day it stood so, about which day, and what it held. */
export interface Known {
  readonly knownOn: CivilDate;
  readonly about: CivilDate;
  /** Undefined where nothing had been recorded yet. */
  readonly snapshot: FullSnapshot | undefined;
}

/** What `?kendt=` and `?dag=` ask for; undefined where they ask for nothing that is a day. */
export async function knownIn({ query, snapshot, office }: Editor): Promise<Known | undefined> {
  const knownOn = parseCivilDate(query.get('kendt') ?? '');
  if (knownOn === null) return undefined;
  const about = parseCivilDate(query.get('dag') ?? '') ?? knownOn;
  const number = lastChangeOn(snapshot.recorded, knownOn);
  const then = number === undefined ? undefined : await office.register.snapshot('full', asOf(about, number));
  return { knownOn, about, snapshot: then };
}
