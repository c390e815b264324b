// SPDX-License-Identifier: MPL-2.0
import type { PhoneLink } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface ReachProps extends Spoken {
  readonly phones?: readonly PhoneLink[] | undefined;
  readonly emails?: readonly string[] | undefined;
}

/** Numbers to call and addresses to write to. */
export function Reach({ language, phones = [], emails = [] }: ReachProps) {
  if (phones.length + emails.length === 0) return null;
  return (
    <ul class="reach">
      {phones.map(({ text, href, label }) => (
        <li>
          <a class="phone" href={href}>
            <span class="sr-only">{texts(language).phone} </span>
            {text}
          </a>
          {label && <span class="note">{label}</span>}
        </li>
      ))}
      {emails.map((email) => (
        <li>
          <a class="email" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      ))}
    </ul>
  );
}
