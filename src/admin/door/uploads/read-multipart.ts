// SPDX-License-Identifier: MPL-2.0
import type { IncomingHttpHeaders } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { largestPicture } from '../../../exchange/index.ts';
import { type Refusal, refuse, refused, success } from '../../../organisation/index.ts';
import { FormWithFile } from '../../forms/sent-file.ts';

/** What is read of a form with a file: more fields, or longer ones, none of ours has. */
const limits = {
  ...{ fieldNameSize: 60, fieldSize: 16 * 1024, fields: 15, headerPairs: 10 },
  ...{ files: 3, fileSize: largestPicture + 1, parts: 18 },
};

/** That a form cannot be read or is too large, with the status that says so. */
class Unreadable extends Error {
  readonly statusCode: 400 | 413;
  constructor(statusCode: 400 | 413) {
    super('a form with a file cannot be read');
    this.statusCode = statusCode;
  }
}

export interface Reading {
  /** Why no file is taken now, whatever it is; undefined where one is. */
  readonly without?: Refusal | undefined;
  /** The most bytes that are listened to: the rest of what is too large is heard out so far, so that the browser hears us. */
  readonly most: number;
}

/** Reads a form with at most one file in it, which is kept in memory. Throws `Unreadable`. */
export async function readMultipart(
  headers: IncomingHttpHeaders,
  body: Readable,
  { without, most }: Reading,
): Promise<FormWithFile> {
  const form = new FormWithFile();
  try {
    const parser = new Busboy({ headers: headers as BusboyHeaders, limits });
    parser.on('field', (name, value, nameIsCut, valueIsCut) => {
      if (nameIsCut || valueIsCut) parser.destroy(new Unreadable(413));
      else form.append(name, value);
    });
    for (const event of ['partsLimit', 'fieldsLimit', 'filesLimit'] as const)
      parser.on(event, () => parser.destroy(new Unreadable(413)));
    parser.on('file', (_, file, name) => take(form, file, name, without));
    await pipeline(body, upTo(most), parser);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(400);
  }
  return form;
}

/** Puts a file in the form; where several came, none of them counts. */
function take(form: FormWithFile, file: Readable, name: string, without: Refusal | undefined): void {
  const pieces: Buffer[] = [];
  let length = 0;
  file.on('data', (piece: Buffer) => {
    length += piece.length;
    if (without === undefined && length <= largestPicture) pieces.push(piece);
    else pieces.length = 0;
  });
  // That a form ends too early is said of the form; unheard, the file's word of it would end the program.
  file.on('error', () => undefined);
  file.on('end', () => {
    // A field for a file that nobody has chosen is sent as one without a name and without anything in it.
    if (length === 0 && !name) return;
    const wrong = form.file
      ? refuse('picture-only-one')
      : length > largestPicture
        ? refuse('picture-too-large')
        : without;
    form.file = wrong ? refused({ ...wrong, where: 'billede' }) : success(Buffer.concat(pieces));
  });
}

function upTo(most: number): Transform {
  let heard = 0;
  return new Transform({
    transform(piece: Buffer, _, done) {
      heard += piece.length;
      if (heard > most) done(new Unreadable(413));
      else done(null, piece);
    },
  });
}
