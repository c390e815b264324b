// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { importPage } from './commands/import-page.ts';
import { demo, serve } from './commands/serve.ts';

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
  'import page': {
    usage: 'FILE [--into PATH] [--valid-from DATE] [--dry-run] [--json]',
    meaning: 'reads the text of an organisation page, and records it as one change',
    run: importPage,
  },
  version: { usage: '', meaning: 'the version of this program', run: printVersion },
};

async function printVersion(): Promise<number> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  console.log(JSON.parse(text).version);
  return 0;
}
