// SPDX-License-Identifier: MPL-2.0
// Opens the database in the folder it is given, says how far it is, and holds it until its input ends.
import { DatabaseRefusal, openDatabase } from '../../database/index.ts';

const [, , dataFolder = ''] = process.argv;

try {
  const database = await openDatabase({ url: null, dataFolder, onProgress: (step) => console.log(step) });
  console.log('open');
  process.stdin.on('end', () => database.close()).resume();
} catch (error) {
  if (!(error instanceof DatabaseRefusal)) throw error;
  console.log(`refused: ${error.code}`);
  console.log(error.da);
}
