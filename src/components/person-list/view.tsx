// SPDX-License-Identifier: MPL-2.0
import type { PhoneLink } from '../link.ts';
import { Reach } from '../reach/view.tsx';
import type { Spoken } from '../texts/index.ts';

export interface PersonRow {
  readonly name: string;
  readonly href?: string | undefined;
  /** Posts held, each with its unit: `Juridisk chef, Juridisk kontor`. */
  readonly posts: readonly string[];
  readonly phones?: readonly PhoneLink[] | undefined;
  readonly emails?: readonly string[] | undefined;
}

export interface PersonListProps extends Spoken {
  readonly people: readonly PersonRow[];
}

/** People one under the other: who, what they do, how to reach them. */
export function PersonList({ language, people }: PersonListProps) {
  return (
    <ul class="people">
      {people.map(({ name, href, posts, phones, emails }) => (
        <li>
          <div>
            <p class="people__name">{href ? <a href={href}>{name}</a> : name}</p>
            {posts.map((post) => (
              <p class="note">{post}</p>
            ))}
          </div>
          <Reach language={language} phones={phones} emails={emails} />
        </li>
      ))}
    </ul>
  );
}
