// SPDX-License-Identifier: MPL-2.0
import { password } from '../editors.ts';
import { emailOf } from './world.ts';
import type { OpenWrite, Write } from './write.ts';

/** What is decided on a user in a part: by whoever administers it. */
const onUser = (deed: string, writes: readonly string[], fields: Write['fields'] = () => ({})): Write => ({
  ...{ to: `/admin/brugere/{user}/${deed}`, by: 'administrator', fields, writes },
});

/** What one decides on oneself. */
const own = (to: string, by: Write['by'], writes: readonly string[], fields: Write['fields']): Write => ({
  ...{ to, by, writes, fields, own: true },
});

export const writesOnUsers: readonly Write[] = [
  {
    ...{ to: '/admin/brugere', by: 'administrator', refusalOutside: 422 },
    writes: ['account', 'account_event', 'role_grant', 'ticket'],
    fields: ({ belowName = '' }) => ({
      ...{
        navn: 'Ny',
        email: emailOf(`ny-${belowName.length}`),
        rolle: 'editor',
        hvor: 'enhed',
        enhed: belowName,
      },
    }),
  },
  onUser('rolle', ['account_event', 'role_grant'], ({ belowName = '' }) => ({
    ...{ rolle: 'reader', hvor: 'enhed', enhed: belowName },
  })),
  onUser('tag', ['account_event', 'role_grant'], ({ below = '' }) => ({ rolle: 'reader', enhed: below })),
  onUser('link', ['account_event', 'ticket']),
  onUser('ud', ['account_event', 'session']),
  onUser('luk', ['account', 'account_event', 'passkey', 'role_grant', 'ticket']),
  {
    ...onUser('aabn', ['account', 'account_event', 'ticket']),
    to: '/admin/brugere/{closed}/aabn',
    by: 'boss',
  },
];

export const ownWrites: readonly Write[] = [
  own('/admin/ajour/ugebrev', 'reader', ['digest_declined'], () => ({ vil: 'nej' })),
  own('/admin/konto/adgangsnoegle', 'reader', ['passkey', 'account_event'], () => ({
    fjern: 'key-of-reader',
  })),
  own('/admin/konto/udbyder', 'roleless', ['identity', 'account_event'], () => ({})),
  own('/admin/konto/sessioner', 'roleless', ['session'], () => ({})),
  own('/admin/konto/adgangskode', 'roleless', ['account', 'account_event'], () => ({
    ...{ nuvaerende: password, ny: 'suppe i kantinen', igen: 'suppe i kantinen' },
  })),
  own('/admin/log-ud', 'roleless', ['session'], () => ({})),
];

const signIn = 'src/app/site/sign-in/';
export const openWrites: readonly OpenWrite[] = [
  {
    to: '/admin/log-ind',
    fields: () => ({ email: emailOf('boss'), adgangskode: password }),
    writes: ['account', 'session'],
  },
  {
    to: '/admin/adgangsnoegle',
    fields: () => ({ svar: '{}' }),
    writes: [],
    shownIn: `${signIn}passkey-browser.test.ts`,
  },
  {
    to: '/admin/udbyder',
    fields: () => ({ til: '/admin' }),
    writes: [],
    shownIn: `${signIn}provider.test.ts`,
  },
  {
    to: '/admin/velkommen/{invitation}',
    fields: () => ({ adgangskode: password, igen: password }),
    writes: ['account', 'account_event', 'session', 'ticket'],
  },
  { to: '/admin/gennemsyn/{review}/{unit}', fields: () => ({}), writes: ['review'] },
  {
    to: '/ret-en-fejl?side=/teknik/vej',
    fields: () => ({ kommentar: 'Forkert' }),
    ...{ refusal: 422, writes: [], shownIn: 'src/app/site/corrections.test.ts' },
  },
];
