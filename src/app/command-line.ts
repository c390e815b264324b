// SPDX-License-Identifier: MPL-2.0
import { type Command, commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { nearestName } from './nearest-name.ts';

/** Runs `vejviser <name> <args>` and gives the exit code. A name may be two words: `import page`. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const [first = 'help', second = '', ...rest] = words;
  const two = commands[`${first} ${second}`];
  if (two) return two.run(rest);
  const wanted = aliases[first] ?? first;
  if (wanted === 'help') return printHelp();
  const command = commands[wanted];
  return command === undefined ? refuseName(words.slice(0, 2)) : command.run(words.slice(1));
}

const aliases: Record<string, string> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

function printHelp(): number {
  const lines = Object.entries<Command>(commands).flatMap(([name, { usage, meaning }]) => [
    `  ${name} ${usage}`.trimEnd(),
    `      ${meaning}`,
  ]);
  console.log(['vejviser <command>', '', ...lines, '  help', '      this list'].join('\n'));
  return exitCodes.done;
}

function refuseName(words: readonly string[]): number {
  const name = words.join(' ');
  const near = nearestName(name, [...Object.keys(commands), 'help']);
  console.error(`Der er ingen kommando ved navn ${name}. Mente du ${near}?`);
  console.error(`There is no command called ${name}. Did you mean ${near}?`);
  return exitCodes.wrongUse;
}
