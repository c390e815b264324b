// SPDX-License-Identifier: MPL-2.0
// Opens the database that it is given and lets several editors work on the drafts of an organisation at the same
// time, as a seed has it, until it is killed. Each deed has a line when it begins and one when it is answered, each change one when it is committed.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openDatabase } from '../../database/index.ts';
import { Register } from '../../register/index.ts';
import { beginDraft, byEditor } from '../editors-at-once/begin.ts';
import { batchesFrom, crowd, type DeedAtOnce, type Editor, lookAt } from '../editors-at-once/deeds.ts';

const [, , place = '', organisationId = '', seed = ''] = process.argv;
const isServer = place.startsWith('postgres://');
const database = await openDatabase({ url: isServer ? place : null, dataFolder: isServer ? '' : place });
// Who is killed cannot leave it behind at the end.
flushCompileCache();

const register = new Register(database, organisationId);
// Another program may have brought some of them to their end already.
const drafts = await register.drafts.list(['open', 'submitted', 'approved', 'recorded', 'withdrawn']);
const some = drafts.slice(0, crowd.drafts);
const whole = await Promise.all(some.map(({ id }) => register.drafts.read(id)));
const editors: readonly Editor[] = Array.from({ length: crowd.editors }, (_, i) => {
  const by = byEditor(organisationId, `Editor ${seed}/${i}`);
  return { register, by, seen: whole.flatMap((one) => one ?? []) };
});
// As soon as a change is committed, and before anybody is answered: the moment at which there is most to lose.
await database.listen('vejviser_change', () => say('committed'));
for (const [i, batch] of batchesFrom(Number(seed)).entries()) {
  await Promise.all(batch.map((deed) => tell(editors[deed.editor] as Editor, deed)));
  if (i % 4 === 3) await unlessLost(renew);
}

/** Does a deed, and says what it is about and what came of it: the number of the change, or the version of the draft. */
async function tell(editor: Editor, deed: DeedAtOnce): Promise<void> {
  await unlessLost(async () => {
    const seen = await lookAt(editor, deed);
    say('asks');
    const outcome = await deed.does(editor.register, editor.by, seen);
    if (!outcome?.ok) return say('no');
    say('done', deed.edit?.reason ?? seen.id, JSON.stringify(outcome.value, ['number', 'version']));
  });
}

/** Puts a new draft in the place of each that is at its end. */
async function renew(): Promise<void> {
  for (const [place, { id }] of (editors[0]?.seen ?? []).entries()) {
    const draft = await register.drafts.read(id);
    if (draft?.recordedChange === null && draft.status !== 'withdrawn') continue;
    const fresh = await beginDraft(register, byEditor(organisationId, 'Anna'), place, '2022-01-01');
    for (const { seen } of editors) seen[place] = fresh;
  }
}

/** A lost connection leaves open whether something was done. Anything else is a fault, and ends the program. */
async function unlessLost(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!/terminat|connection|ECONNRESET|EPIPE/i.test(`${error}`)) throw error;
    say('lost');
  }
}

/** At once, so that what was acknowledged is known however soon after it the process dies. */
function say(...words: readonly string[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}
