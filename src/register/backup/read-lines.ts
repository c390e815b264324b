// SPDX-License-Identifier: MPL-2.0
import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** That a file is not, or not all of, a backup. */
export class Damaged extends Error {}

/** The lines of a compressed file. Throws `Damaged` where it cannot be unpacked, the file system's error where it cannot be read. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  // An error on either side comes out where the other end is read.
  pipeline(createReadStream(file), unpacked, () => {});
  try {
    yield* splitAtNewlines(unpacked.setEncoding('utf8'));
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? error : new Damaged((error as Error).message);
  }
}

/** Only at `\n`: other signs that some take for the end of a line may stand within a text. */
async function* splitAtNewlines(unpacked: Readable): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of unpacked as AsyncIterable<string>) {
    const [first = '', ...rest] = piece.split('\n');
    begun.push(first);
    for (const next of rest) {
      yield begun.join('');
      begun = [next];
    }
  }
  if (begun.some((piece) => piece !== '')) throw new Damaged('the last line has no end');
}
