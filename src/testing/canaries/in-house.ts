// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, change } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { idOf } from '../entities.ts';
import type { Markers } from './markers.ts';
import { giveAccess, held, sendCorrection, writeLetter } from './writing.ts';

const now = new Date('2026-11-20T09:00:00Z');
const visible = idOf('unit', 'Synlig Afdeling');

/** What is kept beside the organisation, of things that everyone may see: who works on it, how and why. */
export async function markTheHouse(register: Register, database: Database, mark: Markers): Promise<void> {
  const editor = { actor: 'tester', email: `${mark.next()}@strandby.dk`, name: `Redaktør ${mark.next()}` };
  await giveAccess(register, database, editor, now);
  await sql`insert into passkey (id, account_id, public_key, counter, name, made_at)
    select 'key', id, '', 0, ${mark.next()}, ${now} from account where email = ${editor.email}`.execute(
    database.query,
  );
  await recordAs(register, editor.email, mark.next());
  await prepare(register, editor.email, mark);
  await look(register, editor.email);
  await hear(register, mark);
}

/** A change of what everyone sees; by whom and why is for the house. */
async function recordAs(register: Register, actor: string, reason: string): Promise<void> {
  const operations = [
    {
      do: 'alter',
      entity: 'unit',
      id: visible,
      from: '2026-11-20',
      set: { summary: { da: 'Synligt resumé' } },
    },
  ];
  const permit = permitCommandLine(register.organisationId, actor);
  held(await register.record(permit, change.parse({ reason, operations }), now));
}

/** A reorganisation that nobody has approved yet. */
async function prepare(register: Register, actor: string, mark: Markers): Promise<void> {
  const by = { permit: permitCommandLine(register.organisationId, actor), now };
  const about = { title: mark.next(), day: '2027-06-01', reason: mark.next() };
  const decisionUrl = `https://example.dk/${mark.next()}`;
  const draft = held(await register.drafts.create(by, { ...about, decisionUrl }));
  held(await register.drafts.add(by, draft, [{ do: 'rename', unitId: visible, name: mark.text() }]));
}

/** Somebody answers for the unit, and has found it right. */
async function look(register: Register, email: string): Promise<void> {
  const snapshot = await register.snapshot('full', asOf('2026-11-20'));
  const permit = permitCommandLine(register.organisationId, email);
  const reviewing = { permit, snapshot, unitId: visible };
  held(await register.reviews.arrange(reviewing, { email, everyDays: 30 }));
  held(await register.reviews.confirm(reviewing, '2026-11-20'));
}

/** What citizens have written and searched for, and what is to be written to somebody. */
async function hear(register: Register, mark: Markers): Promise<void> {
  const sender = { senderName: mark.next(), senderEmail: `${mark.next()}@example.dk`, comment: mark.next() };
  const fields = [{ field: 'summary' as const, was: 'Synligt resumé', proposed: mark.next() }];
  const of = { unitId: visible, personId: null, page: 'synlig-afdeling' };
  await sendCorrection(register, { ...of, ...sender, fields }, now);
  const letter = { key: 'letter', to: `${mark.next()}@strandby.dk`, subject: mark.next(), text: mark.next() };
  await writeLetter(register, letter, now);
  await register.countUnanswered(new Map([[mark.next(), 7]]), '2026-11-20');
}
