// SPDX-License-Identifier: MPL-2.0
import type { CivilDate, Id } from '../../organisation/index.ts';

/** A number to call. */
export interface CallNumber {
  /** E.164 */
  readonly number: string;
  /** As people read it: `9931 1505`. */
  readonly text: string;
  readonly extension: string | undefined;
  readonly purpose: string | undefined;
  /** Not to be told to callers. */
  readonly internal: boolean;
}

/** Somebody else who can be called. */
export interface Other {
  readonly name: string;
  readonly title: string;
  readonly numbers: readonly CallNumber[];
}

/** What an operator sees of a hit: whom to call, whether they are here, and what to know. */
export interface Call {
  readonly id: Id;
  readonly name: string;
  readonly title: string;
  /** The units over it, the topmost first. */
  readonly place: readonly string[];
  readonly numbers: readonly CallNumber[];
  readonly email: string | undefined;
  /** Where the one who would be called is away. */
  readonly away:
    | { readonly returns: CivilDate | null; readonly standIn: Other | null; readonly note: string | null }
    | undefined;
  /** `åbent nu, lukker kl. 15` */
  readonly open: string | undefined;
  readonly leaders: readonly Other[];
  readonly tasks: readonly string[];
  readonly notes: readonly string[];
  readonly below: readonly string[];
  /** The units beside it, under the same one. */
  readonly beside: readonly string[];
}
