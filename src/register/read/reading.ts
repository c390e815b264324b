// SPDX-License-Identifier: MPL-2.0
import type { AsOf, Audience, Id } from '../../organisation/index.ts';

/** What is to be read: of which organisation, as of when, for whom. */
export interface Reading<A extends Audience = Audience> {
  readonly organisationId: Id;
  readonly asOf: AsOf;
  readonly audience: A;
}
