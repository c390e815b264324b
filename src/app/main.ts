// SPDX-License-Identifier: MPL-2.0
import { setFlagsFromString } from 'node:v8';

// Room for new objects stays at 1 MB, where V8 lets it grow to 48: what a page is made of is garbage when the page is
// sent, and is found as quickly in a small room. Saves 50 MB, but only where it is said before the room has grown, so
// before the program is loaded.
setFlagsFromString('--semi-space-growth-factor=1');

const { runCommand } = await import('./command-line.ts');
process.exitCode = await runCommand(process.argv.slice(2));
