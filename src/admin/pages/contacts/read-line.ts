// SPDX-License-Identifier: MPL-2.0
import { refuse } from '../../../organisation/index.ts';
import { type Candidate, type Said, textIn } from './said.ts';
import { readContact, type TypedContact } from './typed-contact.ts';

/** A number or an address on the net as it was said, with what belongs to it. */
export function readLine(kind: TypedContact, said: Said): Candidate {
  const line = readContact(kind, said('vaerdi'));
  const wrong = line.ok ? [] : line.refusals;
  const value = line.ok ? line.value : {};
  if (kind === 'email') return { value, wrong };
  if (kind === 'web') {
    const title = textIn(said, 'titel');
    return { value: { ...value, ...(title && { title }) }, wrong };
  }
  const extension = said('lokal').replaceAll(' ', '');
  const isOne = extension === '' || /^\d{2,6}$/.test(extension);
  return {
    value: { ...value, ...(extension !== '' && { extension }) },
    wrong: isOne ? wrong : [...wrong, refuse('contact-extension', { text: extension }, 'lokal')],
  };
}
