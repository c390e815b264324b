// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { type Entity, type PictureFile, widthsUpTo } from '../organisation/index.ts';
import { an, idOf, type Said, type Words, words } from './entities.ts';

const made = new Map<string, PictureFile>();

/** A file to be kept with a name in its bytes, which are no picture: 800 pixels wide where nothing else is said. */
export function aFile(name: string, { width = 800, height = 600 } = {}): PictureFile {
  const variants = widthsUpTo(width).map((one) => ({
    width: one,
    bytes: Buffer.from(`A file, ${one} wide, called ${name}`),
  }));
  const digest = createHash('sha256');
  for (const { bytes } of variants) digest.update(bytes);
  const file = { digest: digest.digest('hex'), width, height, variants };
  made.set(file.digest, file);
  return file;
}

/** What a picture says of its file. */
export function ofFile({ digest, width, height }: PictureFile) {
  return { digest, width, height };
}

/** The files that were made for what some operations name, to be kept with them. */
export function filesFor(operations: readonly unknown[]): readonly PictureFile[] {
  const said = new Set(JSON.stringify(operations).match(/(?<=")[0-9a-f]{64}(?=")/g));
  return [...said].flatMap((digest) => made.get(digest) ?? []);
}

/** A picture of a unit or a person, by what they are called; its file is called as what it shows, where no other is given. */
export function aPicture({
  alt,
  unit,
  person,
  file = aFile(words(alt).da),
  ...said
}: Said<'picture', 'alt'> & {
  alt: Words;
  unit?: string;
  person?: string;
  file?: PictureFile;
}): Entity<'picture'> {
  return an('picture', `${words(alt).da}, ${unit} ${person}`, {
    alt: words(alt),
    unitId: unit === undefined ? null : idOf('unit', unit),
    personId: person === undefined ? null : idOf('person', person),
    ...ofFile(file),
    ...said,
  });
}
