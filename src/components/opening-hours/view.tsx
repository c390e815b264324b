// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface OpeningHoursProps extends Spoken {
  /** `Mandag–onsdag`, `9.00–15.00`. */
  readonly weekly: readonly { readonly days: string; readonly hours: string }[];
  /** Days that are not as usual; `hours` empty where `days` says it all. */
  readonly exceptions?: readonly { readonly days: string; readonly hours: string }[] | undefined;
  /** Whether it is open now, in words: `Åbent nu, lukker kl. 15`. */
  readonly openNow?: { readonly open: boolean; readonly text: string } | undefined;
}

/** When a place is open, now and in the week. */
export function OpeningHours({ language, weekly, exceptions = [], openNow }: OpeningHoursProps) {
  const say = texts(language);
  return (
    <div class="hours">
      {openNow && <p class={openNow.open ? 'hours__now hours__now--open' : 'hours__now'}>{openNow.text}</p>}
      <table>
        <caption class="sr-only">{say.hours}</caption>
        <tbody>
          {[...weekly, ...exceptions].map(({ days, hours }) => (
            <tr>
              <th scope="row" colSpan={hours === '' ? 2 : undefined}>
                {days}
              </th>
              {hours !== '' && <td>{hours}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
