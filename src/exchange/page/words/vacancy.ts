// SPDX-License-Identifier: MPL-2.0

const vacant =
  /(?:^|[\s(,:–-])(?:stillingen er (?:p\.?t\.? |pt |for tiden )?(?:ledig|ubesat|vakant)|(?:p\.?t\.? |pt |for tiden |i øjeblikket )?(?:vakant|ledig|ubesat)|vakance|ledig stilling|ikke besat|under besættelse|opslået|n\.? ?n\.?)(?=[\s).,]|$)[).]?/i;

/** Whether words say that nobody holds a post, and the words without that. */
export function vacancyIn(words: string): { readonly vacant: boolean; readonly rest: string } {
  const found = vacant.exec(words);
  if (!found) return { vacant: false, rest: words };
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
  return { vacant: true, rest: rest.trim().replace(/[\s,:–(-]+$/, '') };
}
