// SPDX-License-Identifier: MPL-2.0
import { runCommand } from './command-line.ts';

process.exitCode = await runCommand(process.argv.slice(2));
