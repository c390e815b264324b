// SPDX-License-Identifier: MPL-2.0
import type { Answered, Fields } from './client.ts';
import { locals, type Things, type Who, type World, whoElse } from './world.ts';
import type { Write } from './write.ts';

/** What came of one way of sending a form: how it was sent, and the status it was answered with. */
export type Tried = readonly [how: string, status: number | string];

/** What a browser says of a form that a page of another site sends. */
export const foreign: readonly Fields[] = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'https://evil.organisation.example' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
];

export const addressOf = (to: string, at: Things): string =>
  to.replace(/\{(\w+)\}/g, (_, name) => at[name] ?? `no-${name}`);

interface Sent {
  /** The side on which it is sent, and that its fields are about. */
  readonly at: Things;
  readonly to?: string;
  /** In the place of the right ones. */
  readonly fields?: Fields;
  /** Beside the right ones. */
  readonly surplus?: Fields;
  readonly from?: Fields;
}

/** Sends a form with the right fields, where nothing else is said. */
export async function sendAs(
  world: World,
  who: Who | 'nobody',
  write: Pick<Write, 'to' | 'fields' | 'withFile'>,
  { at, to = addressOf(write.to, at), fields: others, surplus, from }: Sent,
): Promise<Answered> {
  const client = world.client(who);
  const right = await write.fields(at, world);
  const fields = { ...surplus, token: client.token, ...right, ...others };
  return client.post(to, { fields, file: write.withFile && world.photo, ...(from && { from }) });
}

/** Everything by which a form is sent that has no right to: the wrong people, the wrong side, from elsewhere; with what has to come of it. */
export async function tryAll(
  world: World,
  write: Write,
): Promise<{ readonly tried: readonly Tried[]; readonly expected: readonly Tried[] }> {
  const attempts = [...forged(world, write), ...(write.own ? [] : strangers(world, write))];
  const tried: Tried[] = [];
  for (const { who, how, sent } of attempts) {
    const { status, text } = await sendAs(world, who, write, sent);
    tried.push([`${who} ${how}`, text.includes('id="adgangskode"') ? 'signs in first' : status]);
  }
  return { tried, expected: attempts.map(({ who, how, comes }) => [`${who} ${how}`, comes]) };
}

interface Attempt {
  readonly who: Who | 'nobody';
  readonly how: string;
  readonly sent: Sent;
  readonly comes: number | string;
}

/** Without a session, without the token of one’s own form, and from a page of another site. */
function forged(world: World, { by }: Write): readonly Attempt[] {
  const at = world.inside;
  const { token } = world.client(by);
  const another = world.client(by === 'boss' ? 'editor' : 'boss').token;
  const tokens = { none: '', 'that of another': another, 'one cut short': token.slice(1) };
  return [
    { who: 'nobody', how: 'signed in', sent: { at }, comes: 'signs in first' },
    ...Object.entries(tokens).map(([which, wrong]) => ({
      ...{ who: by, how: `with the token ${which}`, sent: { at, fields: { token: wrong } }, comes: 403 },
    })),
    ...foreign.map((from) => ({ who: by, how: JSON.stringify(from), sent: { at, from }, comes: 403 })),
  ];
}

/** Those whose role lets them not, those who may elsewhere, and what is of another page than that which it is sent from. */
function strangers({ inside, outside }: World, write: Write): readonly Attempt[] {
  const { by, also = [], alike = [], refusal = 404, refusalOutside = refusal, notEvenBy = {} } = write;
  const may: readonly Who[] = [by, ...also, ...alike];
  const others = [...locals, ...whoElse].filter((who) => who !== 'boss' && !may.includes(who));
  const within = others.map((who) => ({
    who,
    how: 'inside',
    sent: { at: inside },
    comes: notEvenBy[who] ?? refusal,
  }));
  if (write.oneSide) return within;
  const beyond = [...locals, 'stranger' as const].map((who) => ({
    ...{ who, how: 'outside', sent: { at: outside } },
    comes: may.includes(who) ? refusalOutside : refusal,
  }));
  const mixed = crossed(write.to, inside, outside).map((to) => ({
    ...{ who: by, how: `at ${to}`, sent: { at: outside, to }, comes: 404 },
  }));
  return [...within, ...beyond, ...mixed];
}

/** The address of one’s own page with a thing of the other side behind it, and the other way round. */
function crossed(to: string, inside: Things, outside: Things): readonly string[] {
  const [first = '', second] = [...to.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (second === undefined) return [];
  return [first, second].map((one) => addressOf(to, { ...outside, [one]: inside[one] ?? '' }));
}
