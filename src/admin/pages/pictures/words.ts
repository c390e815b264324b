// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  longestAlt,
  longestCredit,
  type Outcome,
  type Refusal,
  refuse,
  refused,
  type State,
  success,
} from '../../../organisation/index.ts';

/** The names of a form's fields of words. */
export const wordFields = ['alt-da', 'alt-en', 'foto'] as const;

/** What is said with a picture: what it shows, and who took it. */
export type PictureWords = Pick<State<'picture'>, 'alt' | 'credit'>;

/** What the fields say; refuses no words, a file's name in their place, and more than can be listened to. */
export function wordsIn(values: URLSearchParams): Outcome<PictureWords> {
  const [da = '', en = '', credit = ''] = wordFields.map((name) => tidy(values.get(name)));
  const refusals = [
    ...(da === '' ? [refuse('picture-alt-missing', {}, 'alt-da')] : wrongWith(da, 'alt-da')),
    ...wrongWith(en, 'alt-en'),
    ...tooLong(credit, longestCredit, 'foto'),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return success({ alt: en === '' ? { da } : { da, en }, credit: credit === '' ? null : credit });
}

/** What the fields show of a picture. */
export function wordsOf({ alt, credit }: Entity<'picture'>): Readonly<Record<string, string>> {
  return { 'alt-da': alt.da, 'alt-en': alt.en ?? '', foto: credit ?? '' };
}

function wrongWith(alt: string, field: string): readonly Refusal[] {
  const isFile =
    /^\S+\.(?:jpe?g|png|webp|avif|heic|gif)$/i.test(alt) || /^(?:img|dsc|dcim)[-_ ]?\d+$/i.test(alt);
  return isFile ? [refuse('picture-alt-is-a-file', {}, field)] : tooLong(alt, longestAlt, field);
}

function tooLong(text: string, most: number, field: string): readonly Refusal[] {
  return text.length > most ? [refuse('picture-text-too-long', { most: String(most) }, field)] : [];
}

function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
