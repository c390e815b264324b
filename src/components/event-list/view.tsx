// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import type { LinkTo } from '../link.ts';
import { Tag } from '../tag/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface EventEntry {
  readonly title: string;
  readonly href?: string | undefined;
  /** The day it takes effect, `2022-01-01`, and in words. */
  readonly date: string;
  readonly dayInWords: string;
  readonly planned?: boolean | undefined;
  readonly reason?: string | undefined;
  /** What it changed, a sentence each. */
  readonly facts?: readonly string[] | undefined;
  readonly decision?: LinkTo | undefined;
}

export interface EventListProps extends Spoken {
  readonly level?: HeadingLevel | undefined;
  readonly events: readonly EventEntry[];
}

/** Changes of the organisation, the latest first. */
export function EventList({ language, level = 2, events }: EventListProps) {
  return (
    <ol class="events">
      {events.map((event) => (
        <li>
          <Event language={language} level={level} {...event} />
        </li>
      ))}
    </ol>
  );
}

function Event({ language, level, title, href, date, dayInWords, planned, ...more }: Entry) {
  const say = texts(language);
  return (
    <>
      <p class="note">
        <time datetime={date}>{dayInWords}</time> {planned && <Tag text={say.planned} kind="accent" />}
      </p>
      <Heading level={level}>{href ? <a href={href}>{title}</a> : title}</Heading>
      {more.reason && <p>{more.reason}</p>}
      {more.facts && (
        <ul class="tasks">
          {more.facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      {more.decision && (
        <p>
          {say.decision}: <a href={more.decision.href}>{more.decision.text}</a>
        </p>
      )}
    </>
  );
}

interface Entry extends EventEntry, Spoken {
  readonly level: HeadingLevel;
}
