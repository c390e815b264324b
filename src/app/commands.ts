// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { backupCommand, verifyCommand } from './commands/backup.ts';
import { erasePerson, erasePersonUsage, erasuresCommand } from './commands/erase-person.ts';
import { importPage } from './commands/import-page.ts';
import { importPageUsage } from './commands/import-page-arguments.ts';
import { importSynonyms } from './commands/import-synonyms.ts';
import { init, initUsage } from './commands/init.ts';
import { restoreCommand, restoreUsage } from './commands/restore.ts';
import { searchesCommand } from './commands/searches.ts';
import { demo, serve } from './commands/serve.ts';
import { userAdd, userAddUsage } from './commands/user/add.ts';
import { usages, userAddRole, userClose, userLink, userRemoveRole } from './commands/user/decide.ts';
import { userList } from './commands/user/list.ts';

/** One command of the command line. */
export interface Command {
  /** Its arguments, as the help writes them. */
  readonly usage: string;
  readonly meaning: string;
  /** Gives the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** Every command but `help`, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  serve: { usage: '', meaning: 'the public site of the organisation in the database', run: serve },
  demo: { usage: '', meaning: 'the same with the demo organisation, loaded the first time', run: demo },
  init: {
    usage: initUsage,
    meaning: 'begins an organisation of your own in an empty database',
    run: init,
  },
  'import page': {
    usage: importPageUsage,
    meaning: 'reads the text of an organisation page, and records it as one change',
    run: importPage,
  },
  'import synonyms': {
    usage: 'FILE [--dry-run]',
    meaning: 'makes a list of what citizens say, and what it means, the one that search knows',
    run: importSynonyms,
  },
  'user add': {
    usage: userAddUsage,
    meaning: 'makes an account that can sign in at /admin, with a role in the organisation or below one unit',
    run: userAdd,
  },
  'user list': { usage: '', meaning: 'who can sign in, and what they may', run: userList },
  'user add-role': { usage: usages.addRole, meaning: 'gives a user another role', run: userAddRole },
  'user remove-role': { usage: usages.removeRole, meaning: 'takes a role from a user', run: userRemoveRole },
  'user link': {
    usage: usages.link,
    meaning: 'prints a link by which a user chooses a new password',
    run: userLink,
  },
  'user close': {
    usage: usages.close,
    meaning: 'closes an account: nobody signs in by it, and its roles are gone',
    run: userClose,
  },
  backup: { usage: 'FILE', meaning: 'saves the whole register in a file', run: backupCommand },
  restore: {
    usage: restoreUsage,
    meaning: 'puts a saved register into an empty database',
    run: restoreCommand,
  },
  'erase-person': {
    usage: erasePersonUsage,
    meaning: 'takes all that tells who a person is out of the register, now and in its history, for good',
    run: erasePerson,
  },
  erasures: {
    usage: '',
    meaning: 'who has been erased, by identifiers alone: to be kept beside the backups',
    run: erasuresCommand,
  },
  verify: {
    usage: '',
    meaning: 'asks every rule of the register anew, and prints a digest of all that it holds',
    run: verifyCommand,
  },
  searches: { usage: '', meaning: 'what visitors have searched for in vain', run: searchesCommand },
  version: { usage: '', meaning: 'the version of this program', run: printVersion },
};

async function printVersion(): Promise<number> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  console.log(JSON.parse(text).version);
  return 0;
}
