// SPDX-License-Identifier: MPL-2.0
import type { Things, Who } from './world.ts';

/** One address of a page, and whom it is for. */
export interface Read {
  readonly to: string;
  /** On their own side; `boss` sees all of it on both. */
  readonly may: readonly Who[];
  /** How it is answered: with the page, where nothing else is said. */
  readonly ok?: number;
  readonly refusal?: number;
  /** What comes of asking without a session: the way to sign in, where nothing else is said. */
  readonly nobody?: number;
  readonly oneSide?: true;
  /** No page links to it: a picture, or what a script asks for. */
  readonly unlinked?: true;
}

const readers: readonly Who[] = ['reader', 'operator', 'editor', 'approver', 'administrator'];
const editors: readonly Who[] = ['editor', 'approver', 'administrator'];
const operators: readonly Who[] = ['operator', 'administrator'];
const everybody: readonly Who[] = [...readers, 'roleless', 'stranger'];
const whole = { oneSide: true } as const;
const atSwitchboard = { may: operators, refusal: 403, ...whole } as const;

export const reads: readonly Read[] = [
  { to: '/admin', may: everybody, ...whole },
  { to: '/admin/konto', may: everybody, ...whole },
  { to: '/admin/konto/aendringer', may: everybody, ...whole },
  { to: '/admin/ajour', may: everybody, ...whole },
  { to: '/admin/ajour/{kind}', may: everybody, ...whole },
  { to: '/admin/se/{unit}', may: readers },
  { to: '/admin/billeder/{file}', may: readers, unlinked: true },
  { to: '/admin/enhed/{unit}', may: editors },
  { to: '/admin/enhed/{unit}/historik', may: editors },
  { to: '/admin/person/{person}', may: editors },
  // Whoever may not edit the page is led to their overview.
  { to: '/admin/ret?side=/teknik/{page}', may: everybody, ok: 303, ...whole, unlinked: true },
  { to: '/admin/rettelser', may: editors, ...whole },
  { to: '/admin/rettelser/{correction}', may: editors },
  { to: '/admin/omorganisering', may: editors, ...whole },
  // What is prepared in private is for whoever has begun it, and for those who edit all.
  { to: '/admin/omorganisering/{draft}', may: ['editor'] },
  { to: '/admin/omorganisering/{draft}/sammenlign', may: ['editor'] },
  { to: '/admin/brugere', may: ['administrator'], ...whole },
  { to: '/admin/brugere/{user}', may: ['administrator'] },
  { to: '/admin/brugere/{user}/aendringer', may: ['administrator'] },
  { to: '/admin/sletning', may: [], ...whole },
  { to: '/admin/sletning/{spare}', may: [] },
  { to: '/omstilling', ...atSwitchboard },
  { to: '/omstilling/svar', ...atSwitchboard, nobody: 401, unlinked: true },
  { to: '/omstilling/tal', ...atSwitchboard, nobody: 401, unlinked: true },
];

/** What one opens without a session: by its secret, or on the way to one. */
export const openReads: readonly string[] = [
  '/admin/log-ind',
  '/admin/forslag/{shared}',
  '/admin/velkommen/{invitation}',
  '/admin/gennemsyn/{review}/{unit}',
];

/** What else addresses name. */
export const alsoNamed = (page: string, file: string): Things => ({ page, file, kind: 'vacant' });
