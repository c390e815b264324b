// SPDX-License-Identifier: MPL-2.0
import {
  type ContactValue,
  contactValue,
  type Outcome,
  refused,
  success,
  type Text,
} from '../../../organisation/index.ts';
import { type ContactKind, type ContactVisibility, fieldsOf, visibilities } from './kinds.ts';
import { readLine } from './read-line.ts';
import { readPostal } from './read-postal.ts';
import { type ContactContext, type Said, textIn, tooLong } from './said.ts';

/** What a form says of a way of contact. */
export interface SaidOfContact {
  readonly value: ContactValue;
  readonly purpose: Text | null;
  readonly visibility: ContactVisibility;
}

/** How long a text can be that stands beside a number or names a link. */
const longest = 200;

/** What a form says, with all that is wrong at once, each at its field. What it does not say stays as it was. */
export function saidIn(
  kind: ContactKind,
  values: URLSearchParams,
  context: ContactContext,
): Outcome<SaidOfContact> {
  const held = context.before ? fieldsOf(context.before) : {};
  const said: Said = (name) => (values.get(name) ?? held[name] ?? '').replace(/\s+/g, ' ').trim();
  const { value, wrong } = kind === 'address' ? readPostal(said, context) : readLine(kind, said);
  const texts = ['titel-da', 'titel-en', 'formaal-da', 'formaal-en'];
  const refusals = [...wrong, ...texts.flatMap((name) => tooLong(said, name, longest))];
  if (refusals.length > 0) return refused(...refusals);
  const visibility = visibilities.find((one) => one === said('synlighed'));
  return success({
    value: contactValue.parse(value),
    purpose: textIn(said, 'formaal'),
    visibility: visibility ?? context.before?.visibility ?? 'internal',
  });
}
