// SPDX-License-Identifier: MPL-2.0
import { dateInWords, formatNumber, type Language } from '../../organisation/index.ts';
import type { Call, CallNumber, Other } from '../calls/call.ts';
import { type SwitchboardTexts, switchboardTexts } from '../texts/index.ts';

export interface CallsProps {
  readonly language: Language;
  /** What was searched for; empty: nothing yet. */
  readonly query: string;
  readonly calls: readonly Call[];
  /** Those whom this operator has called, where nothing is searched for. */
  readonly recent?: readonly Call[];
}

/** What was found, the best first: the part of the screen that changes with each key. */
export function Calls({ language, query, calls, recent = [] }: CallsProps) {
  const say = switchboardTexts(language);
  if (query === '') return recent.length > 0 ? <RecentCalls calls={recent} language={language} /> : null;
  if (calls.length === 0) return <p>{say.nothing}</p>;
  return (
    <>
      <h2 class="sr-only">{`${say.results}: ${say.found(formatNumber(calls.length, language))}`}</h2>
      <ol class="calls">
        {calls.map((call) => (
          <OneCall call={call} language={language} />
        ))}
      </ol>
    </>
  );
}

function RecentCalls({ calls, language }: { readonly calls: readonly Call[]; readonly language: Language }) {
  const say = switchboardTexts(language);
  return (
    <section class="recent">
      <h2 class="recent__title">{say.recent}</h2>
      <p class="note">
        {say.recentHelp}{' '}
        <button type="button" class="recent__forget" data-forget>
          {say.forget}
        </button>
      </p>
      <ol class="calls">
        {calls.map((call) => (
          <OneCall call={call} language={language} />
        ))}
      </ol>
    </section>
  );
}

function OneCall({ call, language }: { readonly call: Call; readonly language: Language }) {
  const say = switchboardTexts(language);
  const [first] = numbersToCall(call);
  return (
    <li class="call" data-id={call.id} data-number={first?.text} data-email={call.email}>
      <div class="call__who">
        <h3 class="call__name">{call.name}</h3>
        <p>{[call.title, call.place.join(' › ')].filter(Boolean).join(' · ')}</p>
        {call.away && <Away away={call.away} language={language} />}
        {call.open && <p>{call.open}</p>}
        {call.leaders.map((leader) => (
          <p>
            {say.leader}: <Someone other={leader} say={say} />
          </p>
        ))}
        {call.notes.map((note) => (
          <p class="call__note">{note}</p>
        ))}
        {call.tasks.length > 0 && <p class="note">{`${say.tasks}: ${call.tasks.join(', ')}`}</p>}
        {call.below.length > 0 && <p class="note">{`${say.unitsBelow}: ${call.below.join(', ')}`}</p>}
        {call.beside.length > 0 && <p class="note">{`${say.neighbours}: ${call.beside.join(', ')}`}</p>}
      </div>
      <div class="call__reach">
        {call.numbers.map((number) => (
          <PhoneNumber number={number} say={say} />
        ))}
        {call.numbers.length === 0 && <p>{say.noNumber}</p>}
        {call.email && <a href={mailTo(call.email, call.name, say)}>{call.email}</a>}
      </div>
    </li>
  );
}

/** A message begun for whoever was not reached. */
function mailTo(email: string, name: string, { mailSubject, mailBody }: SwitchboardTexts): string {
  const begun = { subject: mailSubject, body: mailBody(name) };
  const asked = Object.entries(begun).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  return `mailto:${encodeURIComponent(email)}?${asked.join('&')}`;
}

/** Where the one who would be called is away, their stand-in's numbers. */
function numbersToCall({ away, numbers }: Call): readonly CallNumber[] {
  return away?.standIn && away.standIn.numbers.length > 0 ? away.standIn.numbers : numbers;
}

function Away({ away, language }: { readonly away: NonNullable<Call['away']>; readonly language: Language }) {
  const say = switchboardTexts(language);
  const { returns, standIn, note } = away;
  return (
    <p class="call__away">
      <strong>{returns ? say.awayUntil(dateInWords(returns, language)) : say.away}</strong>
      {note && `. ${note}`}
      {'. '}
      {standIn ? (
        <>
          {say.standIn}: <Someone other={standIn} say={say} />
        </>
      ) : (
        say.nobodyStandsIn
      )}
    </p>
  );
}

function Someone({ other, say }: { readonly other: Other; readonly say: SwitchboardTexts }) {
  const [first] = other.numbers;
  return (
    <span>
      {[other.name, other.title].filter(Boolean).join(', ')}{' '}
      {first && <PhoneNumber number={first} say={say} />}
    </span>
  );
}

function PhoneNumber({ number, say }: { readonly number: CallNumber; readonly say: SwitchboardTexts }) {
  const { purpose, extension, internal } = number;
  const about = [purpose, extension && say.extension(extension), internal && say.notForCallers];
  return (
    <span class="call__number">
      <a href={`tel:${number.number}`}>{number.text}</a>
      {about.some(Boolean) && <span class="note">{about.filter(Boolean).join(', ')}</span>}
    </span>
  );
}
