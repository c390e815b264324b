// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import { HeldTitle } from '../leadership/view.tsx';
import type { LinkTo, PhoneLink } from '../link.ts';
import { Reach } from '../reach/view.tsx';
import type { Spoken } from '../texts/index.ts';

export interface HeldPost {
  readonly title: string;
  readonly capacityWord?: string | undefined;
  readonly unit: LinkTo;
  /** `siden 1. marts 2015`, `1. marts 2012–31. december 2014` */
  readonly during?: string | undefined;
  readonly phones?: readonly PhoneLink[] | undefined;
  readonly emails?: readonly string[] | undefined;
}

export interface PersonCardProps extends Spoken {
  readonly heading: string;
  readonly level?: HeadingLevel | undefined;
  readonly posts: readonly HeldPost[];
}

/** The posts of a person, now or before. */
export function PersonCard({ language, heading, level = 2, posts }: PersonCardProps) {
  return (
    <section class="person block">
      <Heading level={level}>{heading}</Heading>
      <ul>
        {posts.map(({ unit, during, phones, emails, ...title }) => (
          <li>
            <p class="person__post">
              <HeldTitle {...title} />
            </p>
            <p>
              <a href={unit.href}>{unit.text}</a>
              {during && <span class="note">{during}</span>}
            </p>
            <Reach language={language} phones={phones} emails={emails} />
          </li>
        ))}
      </ul>
    </section>
  );
}
