// SPDX-License-Identifier: MPL-2.0

/** Ways of writing what sounds the same in a Danish name, in the order in which they are put right. */
const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/aa/g, 'o'],
  [/ae/g, 'e'],
  [/oe/g, 'u'],
  [/ph/g, 'f'],
  [/sch|sh|sj/g, 's'],
  [/th/g, 't'],
  [/ch|ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/(?<=[aeiouy])[gv](?=[dnrl]|$)/g, ''],
  [/(?<=[kg])j/g, ''],
  [/^h(?=[jv])/g, ''],
  [/(?<=[lnr])d(?![aeiouy])/g, ''],
  [/dt/g, 't'],
  [/[jy]/g, 'i'],
  [/(?<=[a-z])h/g, ''],
  [/i?e(?=i)|(?<=i)e/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[eo]$/g, ''],
];

/**
 * How a folded name sounds, roughly: Christian and Kristian, Kjær and Kær, Schmidt and Smit have the same key.
 * For names that are heard and then written.
 */
export function sound(folded: string): string {
  return sameSounds.reduce((word, [written, heard]) => word.replace(written, heard), folded);
}
