// SPDX-License-Identifier: MPL-2.0

/** Signs that show nothing: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const lineEnds = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** One way of writing: lines end in \\n, every space is a space, letters are composed, nothing is invisible. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(lineEnds, '\n').replace(invisible, '').replace(spaces, ' ');
}
