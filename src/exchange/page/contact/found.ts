// SPDX-License-Identifier: MPL-2.0
import type { ContactType } from '../../../organisation/index.ts';

/** A way of reaching someone, as it was found in a line. */
export interface FoundContact {
  readonly type: ContactType;
  readonly value: string;
  readonly extension?: string;
}

/** What a rule found in a line, and the words that are left. */
export interface Finding {
  readonly contacts: readonly FoundContact[];
  readonly rest: string;
}

/** Takes every match out of a line for which `read` gives a contact; the others stay. */
export function takeOut(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => FoundContact | null,
): Finding {
  const contacts: FoundContact[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const contact = read(match);
    if (!contact) continue;
    contacts.push(contact);
    rest += `${text.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  return { contacts, rest: rest + text.slice(from) };
}
