// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import type { LinkTo, PhoneLink } from '../link.ts';
import { OpeningHours, type OpeningHoursProps } from '../opening-hours/view.tsx';
import { Reach } from '../reach/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface ContactBoxProps extends Spoken {
  readonly level?: HeadingLevel | undefined;
  readonly heading?: string | undefined;
  readonly phones?: readonly PhoneLink[] | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly websites?: readonly LinkTo[] | undefined;
  readonly address?:
    | {
        readonly lines: readonly string[];
        readonly mapHref?: string | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  readonly hours?: Omit<OpeningHoursProps, 'language'> | undefined;
}

/** How to reach a unit, and where and when it can be visited. */
export function ContactBox({ language, level = 2, heading, hours, ...contact }: ContactBoxProps) {
  return (
    <section class="contact card">
      <Heading level={level} class="card__heading">
        {heading ?? texts(language).contact}
      </Heading>
      <Reach language={language} phones={contact.phones} emails={contact.emails} />
      {contact.websites?.map(({ text, href }) => (
        <p>
          <a href={href}>{text}</a>
        </p>
      ))}
      {contact.address && <Address language={language} {...contact.address} />}
      {hours && <OpeningHours language={language} {...hours} />}
    </section>
  );
}

function Address({ language, lines, mapHref, note }: Spoken & NonNullable<ContactBoxProps['address']>) {
  return (
    <>
      <p class="address">
        {lines.map((line) => (
          <span>{line}</span>
        ))}
        {mapHref && <a href={mapHref}>{texts(language).map}</a>}
      </p>
      {note && <p class="note">{note}</p>}
    </>
  );
}
