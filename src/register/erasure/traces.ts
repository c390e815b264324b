// SPDX-License-Identifier: MPL-2.0

/** Where a name or a number stood in a text. */
const inItsPlace = '[slettet]';

/** Finds what tells of a person in texts. */
export interface Traces {
  /** The text without it; the same text where there is nothing of it. */
  readonly without: (text: string) => string;
  /** Whether there can be something of it in a text: quickly, and rather once too often. */
  readonly mayBeIn: (text: string) => boolean;
  /** Whether somebody has searched for the person. */
  readonly isSearch: (words: string) => boolean;
}

/** What a person can be known by. */
export interface KnownBy {
  readonly names: readonly { readonly givenName: string; readonly familyName: string }[];
  /** Addresses and numbers that are nobody else's. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Family names that nobody else has. */
  readonly ownFamilyNames: readonly string[];
}

export function tracesOf({ names, emails, phones, ownFamilyNames }: KnownBy): Traces {
  const full = names.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim());
  const whole = full.filter((name) => name.includes(' '));
  const patterns = [
    // A genitive ends in s, which stays.
    ...whole.map((name) => `(?<![\\p{L}\\p{N}])${spaced(name)}(?!(?!s(?!\\p{L}))\\p{L})`),
    ...emails.map((email) => `(?<![\\p{L}\\p{N}._%+-])${escaped(email)}(?![\\p{L}\\p{N}])`),
    ...phones.map((phone) => `(?<!\\d)${numbered(phone)}(?!\\d)`),
  ];
  const pattern = patterns.length > 0 ? new RegExp(patterns.join('|'), 'giu') : undefined;
  // What may stand before and after is asked of those few alone in which the rest is found.
  const loose = [...whole.map(spaced), ...emails.map(escaped), ...phones.map(numbered)];
  const looseness = new RegExp(loose.join('|'), 'iu');
  const shortest = Math.min(
    ...whole.map((name) => name.replace(/\s+/g, ' ').length),
    ...emails.map(({ length }) => length),
    ...phones.map((phone) => phone.replace(/\D/g, '').length - 2),
  );
  return {
    without: (text) => (pattern ? text.replace(pattern, inItsPlace) : text),
    mayBeIn: (text) => pattern !== undefined && text.length >= shortest && looseness.test(text),
    isSearch: (words) => {
      const said = words.toLocaleLowerCase('da').split(/[^\p{L}\p{N}]+/u);
      const has = (name: string) =>
        name
          .toLocaleLowerCase('da')
          .split(/[^\p{L}\p{N}]+/u)
          .every((part) => said.includes(part));
      return (
        ownFamilyNames.some(has) ||
        names.some(({ givenName, familyName }) =>
          has(`${givenName.split(' ')[0]} ${familyName.split(' ').at(-1)}`.trim()),
        )
      );
    },
  };
}

function spaced(name: string): string {
  return name.split(/\s+/).map(escaped).join('\\s+');
}

/** A number as it may be written: `+4599311505`, `99 31 15 05`, `9931 1505`. */
function numbered(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const national = digits.startsWith('45') ? digits.slice(2) : digits;
  const country = digits.startsWith('45') ? '(?:(?:\\+|00)45[\\s-]?)?' : '(?:\\+|00)?';
  return country + [...national].join('[\\s-]?');
}

/** Only what has a meaning of its own: in a pattern that knows letters (`u`) a hyphen that is escaped is a fault. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
