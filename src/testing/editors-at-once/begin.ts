// SPDX-License-Identifier: MPL-2.0
import { permitCommandLine } from '../../access/index.ts';
import type { Id } from '../../organisation/index.ts';
import type { By, Draft, Register } from '../../register/index.ts';
import { idOf } from '../entities.ts';
import { beginning } from '../register-model/beginning.ts';
import { recordIn } from '../registers.ts';

/** By whose leave somebody edits an organisation, on the day of the stories. */
export function byEditor(organisationId: Id, name: string): By {
  return { permit: permitCommandLine(organisationId, name), now: new Date('2021-12-01T12:00:00Z') };
}

/** Records what every story begins with. */
export async function beginRegister(register: Register): Promise<void> {
  await recordIn(register, ...beginning.operations);
}

/** A draft for a day, with something in it already, so that most of them come to something. */
export async function beginDraft({ drafts }: Register, by: By, place: number, day: string): Promise<Draft> {
  const about = { title: `Kladde ${place}`, day, reason: null, decisionUrl: null };
  const made = await drafts.create(by, about);
  if (!made.ok) throw new Error('no draft');
  const name = { da: `Ny ${place}` };
  const named = { do: 'rename', unitId: idOf('unit', `${place + 1}`), name, from: day };
  const begun = await drafts.add(by, made.value, [named]);
  if (!begun.ok) throw new Error('an empty draft');
  return begun.value;
}
