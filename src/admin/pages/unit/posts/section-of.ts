// SPDX-License-Identifier: MPL-2.0

/** The section of the page in which the forms stand, where that is not called as the forms are. */
const sections: Readonly<Record<string, string>> = {
  stilling: 'stillinger',
  nedlaeggelser: 'stillinger',
  besaettelser: 'stillinger',
  fravaer: 'stillinger',
};

/** Where a form stands on the page of its unit, by the word in its address. */
export function sectionOf(part: string): string {
  return Object.hasOwn(sections, part) ? (sections[part] ?? part) : part;
}
