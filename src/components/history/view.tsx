// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface HistoryEntry {
  /** `2022-01-01` */
  readonly date: string;
  readonly dayInWords: string;
  readonly text: string;
  readonly link?: LinkTo | undefined;
}

export interface HistoryProps extends Spoken {
  readonly level?: HeadingLevel | undefined;
  readonly entries: readonly HistoryEntry[];
}

/** What happened to a unit, the latest first. */
export function History({ language, level = 2, entries }: HistoryProps) {
  return (
    <section class="history block">
      <Heading level={level}>{texts(language).history}</Heading>
      <ol>
        {entries.map(({ date, dayInWords, text, link }) => (
          <li>
            <time datetime={date}>{dayInWords}</time>
            <p>
              {text} {link && <a href={link.href}>{link.text}</a>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
