// SPDX-License-Identifier: MPL-2.0
import type { Access, SignedIn } from '../../access/index.ts';
import type { PageAssets } from '../../components/index.ts';
import type { CivilDate, FullSnapshot, Language, Snapshot } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';

/** What is the same for all who edit. */
export interface Office {
  readonly access: Access;
  readonly register: Register;
  readonly assets: PageAssets;
  /** The public address, without a slash at the end. */
  readonly url: string;
  /** Whether nobody approves a reorganisation that they have submitted themselves. */
  readonly fourEyes: boolean;
  readonly rules: Rules;
}

/** By which measure it is judged whether what the register says is fresh. */
export interface Rules {
  /** How often a unit is to be looked at, where nobody says otherwise, and how long acting is not too long; in days. */
  readonly reviewDays: number;
  readonly actingDays: number;
  /** Whether letters can be sent. */
  readonly hasMail: boolean;
}

/** What anyone sees before they are signed in: what everyone may know. */
export interface Visitor {
  readonly office: Office;
  readonly language: Language;
  readonly today: CivilDate;
  readonly now: Date;
  readonly query: URLSearchParams;
  readonly snapshot: Snapshot;
}

/** One who is signed in, with the whole organisation as it is today. */
export interface Editor extends Visitor {
  readonly snapshot: FullSnapshot;
  readonly signedIn: SignedIn;
}
