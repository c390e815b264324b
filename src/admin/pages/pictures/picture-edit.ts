// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { readPicture } from '../../../exchange/index.ts';
import {
  type Entity,
  type Outcome,
  type PictureFile,
  picturesOf,
  type Refusal,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import { type Edit, otherNow, subjectOf } from '../../forms/edit.ts';
import { upToDate } from '../../forms/record-edit.ts';
import { fileIn } from '../../forms/sent-file.ts';
import type { Editor } from '../../visit/visit.ts';
import type { PictureOwner } from './owner.ts';
import { picturesTexts } from './texts/index.ts';
import { type PictureWords, wordsIn, wordsOf } from './words.ts';

/** A form about a picture as it was sent. */
export interface SentPicture {
  readonly editor: Editor;
  readonly owner: PictureOwner;
  /** Which of the owner's pictures it is about; empty for a new one. */
  readonly item: string;
  readonly values: URLSearchParams;
}

/** What a form comes to: a new picture, other words or another file for one, or its end; undefined where there is none. */
export async function pictureEdit(sent: SentPicture, from: string): Promise<Outcome<Edit> | undefined> {
  if (sent.item === '') return newPicture(sent, from);
  const picture = picturesOf(sent.editor.snapshot, sent.owner.id).find(({ id }) => id === sent.item);
  return picture ? changed(picture, sent, from) : undefined;
}

async function newPicture({ editor, owner, values }: SentPicture, from: string): Promise<Outcome<Edit>> {
  const said = await saidIn(values);
  if (!said.ok) return said;
  const { file, words } = said.value;
  if (!file) return refused(refuse('picture-missing', {}, 'billede'));
  // Reading the file took its time, in which others may have come before.
  const position = picturesOf((await upToDate(editor)).snapshot, owner.id).length;
  if (position >= owner.most) return refused(refuse('picture-enough', { most: String(owner.most) }));
  const state = { ...owner.as, ...words, ...named(file), position };
  const operation = { do: 'create', entity: 'picture', id: randomUUID(), from, to: null, state } as const;
  const { reason } = picturesTexts(editor.language);
  return success({ operations: [operation], files: [file], reason, subject: undefined });
}

async function changed(
  picture: Entity<'picture'>,
  { editor, values }: SentPicture,
  from: string,
): Promise<Outcome<Edit>> {
  const thing = { entity: 'picture', id: picture.id, from, to: null } as const;
  const { reason } = picturesTexts(editor.language);
  const about = {
    reason,
    subject: subjectOf('picture', picture),
    now: otherNow(values, { ...wordsOf(picture), ...placeIn(picture, values) }),
  };
  if (values.has('fjern')) return success({ ...about, operations: [{ do: 'end', ...thing }] });
  const said = await saidIn(values);
  if (!said.ok) return said;
  const { file, words } = said.value;
  const set = { ...words, ...(file && named(file)), position: positionIn(values, picture) };
  const isSame = Object.entries(set).every(([field, value]) =>
    isDeepStrictEqual(picture[field as keyof typeof set], value),
  );
  const operations = isSame ? [] : [{ do: 'alter', ...thing, set } as const];
  return success({ ...about, operations, files: file ? [file] : [] });
}

interface SaidOfPicture {
  readonly words: PictureWords;
  readonly file: PictureFile | undefined;
}

/** The words and the file, with all that is wrong with either; a new picture has to have a file. */
async function saidIn(values: URLSearchParams): Promise<Outcome<SaidOfPicture>> {
  const words = wordsIn(values);
  const file = await pictureIn(values);
  const refusals: readonly Refusal[] = [words, file].flatMap((one) => (one.ok ? [] : one.refusals));
  return words.ok && file.ok ? success({ words: words.value, file: file.value }) : refused(...refusals);
}

async function pictureIn(values: URLSearchParams): Promise<Outcome<PictureFile | undefined>> {
  const file = fileIn(values);
  if (!file) return success(undefined);
  const read = file.ok ? await readPicture(file.value) : file;
  return read.ok ? read : refused(...read.refusals.map((refusal) => ({ ...refusal, where: 'billede' })));
}

function named({ digest, width, height }: PictureFile) {
  return { digest, width, height };
}

/** The place among the others, counted from one in the form; there is no field for it where there are no others. */
function positionIn(values: URLSearchParams, { position }: Entity<'picture'>): number {
  const said = Number(values.get('plads') ?? position + 1);
  return Number.isInteger(said) && said >= 1 && said <= 1_000 ? said - 1 : position;
}

function placeIn({ position }: Entity<'picture'>, values: URLSearchParams) {
  return values.has('plads') ? { plads: String(position + 1) } : {};
}
