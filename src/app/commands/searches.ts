// SPDX-License-Identifier: MPL-2.0
import { formatNumber, refuse } from '../../organisation/index.ts';
import { listOrganisations, Register } from '../../register/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';

/** So many are told. */
const most = 100;

/** `vejviser searches`: what visitors have searched for in vain, the most frequent first. */
export async function searchesCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0)
    return sayRefusals([refuse('command-wrong-use', { usage: 'searches' })], exitCodes.wrongUse);
  return withDatabase(async (database) => {
    const [organisation] = await listOrganisations(database.query);
    const told = organisation ? await new Register(database, organisation.id).unanswered(most) : [];
    if (told.length === 0) console.log('Ingen søgninger uden svar. / No searches without an answer.');
    for (const { words, times, lastOn } of told)
      console.log(`${formatNumber(times, 'da').padStart(7)}  ${lastOn}  ${words}`);
    return exitCodes.done;
  });
}
