// SPDX-License-Identifier: MPL-2.0
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { permitCommandLine } from '../../access/index.ts';
import { type Id, inLanguage, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import {
  type Erased,
  type ErasureReason,
  type FoundPerson,
  isErasureReason,
  listErasures,
  type Register,
} from '../../register/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';
import { theRegister } from './the-register.ts';

export const erasePersonUsage = 'PERSON --reason REASON [--dry-run]';
/** So many of a name are told. */
const most = 20;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `vejviser erase-person PERSON`: takes all that tells who a person is out of the register, or says what that would be. */
export async function erasePerson(args: readonly string[]): Promise<number> {
  const wanted = erasureArguments(args);
  if (!wanted.ok) return sayRefusals(wanted.refusals, exitCodes.wrongUse);
  return withDatabase(async (database) => {
    const register = await theRegister(database);
    if (!register.ok) return sayRefusals(register.refusals);
    const person = await personMeant(register.value, wanted.value.person);
    if (person === undefined) return exitCodes.failed;
    const outcome = await done(register.value, person, wanted.value);
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    tell(outcome.value, wanted.value.dryRun);
    return exitCodes.done;
  });
}

/** `vejviser erasures`: who has been erased, by identifiers that tell nothing, for whoever brings an older backup back. */
export async function erasuresCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0)
    return sayRefusals([refuse('command-wrong-use', { usage: 'erasures' })], exitCodes.wrongUse);
  return withDatabase(async (database) => {
    for (const one of await listErasures(database.query)) console.log(JSON.stringify(one));
    return exitCodes.done;
  });
}

interface Wanted {
  readonly person: string;
  readonly reason: ErasureReason;
  readonly dryRun: boolean;
}

function done(register: Register, person: Id, { reason, dryRun }: Wanted): Promise<Outcome<Erased>> {
  const now = new Date();
  if (dryRun) return register.lookAtErasure(person, now);
  const permit = permitCommandLine(register.organisationId, userInfo().username);
  return register.erase(permit, person, { reason }, now);
}

/** The identifier itself, or that of the only one of a name; where there are more, or none, tells so. */
async function personMeant(register: Register, said: string): Promise<Id | undefined> {
  if (uuid.test(said)) return said.toLowerCase();
  const found = await register.findPeople(said, most);
  if (found.length === 1) return found[0]?.id;
  console.error(
    found.length === 0
      ? `Ingen hedder ${said}. / Nobody is called ${said}.`
      : 'Hvem af dem? / Which of them?',
  );
  for (const one of found) console.error(lineOf(one));
  return undefined;
}

function lineOf({ id, names, title, unit }: FoundPerson): string {
  return [
    id,
    names.join(' / '),
    ...[title, unit].flatMap((text) => (text ? inLanguage(text, 'da') : [])),
  ].join('  ');
}

function tell(erased: Erased, isDry: boolean): void {
  const {
    names,
    contactPoints,
    absences,
    standIns,
    pictures,
    texts,
    draftOperations,
    searches,
    accounts,
    held,
    namesakes,
  } = erased;
  console.log(isDry ? 'Det ville blive slettet: / This would be erased:' : 'Slettet: / Erased:');
  const counts: readonly (readonly [string, number])[] = [
    ['navne / names', names.length],
    ['kontaktpunkter / contact points', contactPoints],
    ['fravær / absences', absences],
    ['stedfortrædelser / stand-ins', standIns],
    ['billeder / pictures', pictures],
    ['tekster / texts', texts],
    ['skridt i kladder / operations of drafts', draftOperations],
    ['søgninger / searches', searches],
    ['konti / accounts', accounts],
  ];
  for (const [what, count] of counts) console.log(`  ${String(count).padStart(5)}  ${what}`);
  console.log(`Bliver, uden navn: ${held} besættelser / Stay, without a name: ${held} holdings`);
  if (namesakes > 0)
    console.log(
      `Andre med samme navn: ${namesakes}. Navnet står stadig i tekster. / Others of that name: ${namesakes}. Texts are left alone.`,
    );
}

function erasureArguments(args: readonly string[]): Outcome<Wanted> {
  const wrong = refuse('command-wrong-use', { usage: `erase-person ${erasePersonUsage}` });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { reason: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [person, ...more] = positionals;
    const { reason = values['dry-run'] ? 'request' : '', 'dry-run': dryRun } = values;
    if (!person || more.length > 0) return refused(wrong);
    return isErasureReason(reason)
      ? success({ person, reason, dryRun })
      : refused(refuse('erasure-reason-missing'));
  } catch {
    return refused(wrong);
  }
}
