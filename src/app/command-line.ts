// SPDX-License-Identifier: MPL-2.0
import { type Command, commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { nearestName } from './nearest-name.ts';

/** Runs `vejviser <name> <args>` and gives the exit code. */
export async function runCommand([name = 'help', ...args]: readonly string[]): Promise<number> {
  const wanted = aliases[name] ?? name;
  if (wanted === 'help') return printHelp();
  const command = commands[wanted];
  return command === undefined ? refuseName(name) : command.run(args);
}

const aliases: Record<string, string> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

function printHelp(): number {
  const lines = Object.entries<Command>(commands).map(
    ([name, { usage, meaning }]) => `  ${`${name} ${usage}`.padEnd(26)}${meaning}`,
  );
  console.log(['vejviser <command>', '', ...lines, `  ${'help'.padEnd(26)}this list`].join('\n'));
  return exitCodes.done;
}

function refuseName(name: string): number {
  const near = nearestName(name, [...Object.keys(commands), 'help']);
  console.error(`Der er ingen kommando ved navn ${name}. Mente du ${near}?`);
  console.error(`There is no command called ${name}. Did you mean ${near}?`);
  return exitCodes.wrongUse;
}
