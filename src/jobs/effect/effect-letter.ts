// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, civilDateAt, dateInWords, inLanguage } from '../../organisation/index.ts';
import type { Letter } from '../../register/index.ts';
import { oneLine } from '../letters/one-line.ts';
import type { Concerned, ConcernedEvent, Days } from './concerned.ts';
import { namesIn, unitsInWords } from './units-in-words.ts';

interface When {
  readonly today: CivilDate;
  readonly url: string;
}

const most = { events: 5, named: 20, name: 120 };

/** What an editor is told of what takes effect, in one letter. Accounts have no language of their own yet: it is in Danish. */
export function effectLetter(concerned: Concerned, days: Days, when: When): Letter {
  const { editor, events, units } = concerned;
  const { url } = when;
  const more = events.length - most.events;
  const lines = [
    `Kære ${oneLine(editor.name)}`,
    ...events.slice(0, most.events).map((one) => eventInWords(one, when)),
    ...(more > 0 ? [`Det gælder også ${more} andre ændringer: ${url}/aendringer`] : []),
    ...unitsInWords(units, days, { ...when, also: events.length > 0 }),
    'Hjemmesiden viser allerede det nye. Se gerne efter, om tekster, telefonnumre og opgaver stadig passer.',
    `Dine enheder: ${url}/admin`,
    'Du får brevet, fordi du redigerer en eller flere af enhederne. Det er sendt automatisk.',
    ...(units.length > 0
      ? [`Du kan sige nej til at høre om andet end omorganiseringer nederst på ${url}/admin/ajour`]
      : []),
  ];
  return {
    key: keyOf(concerned, days, when),
    to: editor.email,
    subject: oneLine(subjectOf(concerned, days, when), 150),
    text: `${lines.join('\n\n')}\n`,
    language: 'da',
  };
}

/** What was planned is told in one letter a day. What is announced on its very day is news, and has one of its own. */
function keyOf({ editor, events, units }: Concerned, { after }: Days, { today }: When): string {
  const [first] = events;
  const isNews = ({ event }: ConcernedEvent) =>
    civilDateAt(after.recorded.get(event.recordedBy) ?? new Date(0)) >= event.date;
  return first && units.length === 0 && events.every(isNews)
    ? `change-event-in-effect:${first.event.id}:${editor.id}`
    : `in-effect:${today}:${editor.id}`;
}

function subjectOf({ events, units }: Concerned, days: Days, { today }: When): string {
  const [first] = events;
  const dates = [...events.map(({ event }) => event.date), ...units.map(({ day }) => day)];
  const begins = dates.every((day) => day === today) ? 'Træder i kraft i dag' : 'Trådt i kraft';
  const ids = new Set(units.map(({ unitId }) => unitId));
  if (first) {
    const others = [...ids].filter((id) => !first.units.some((unit) => unit.id === id));
    const isAll = events.length === 1 && others.length === 0;
    return `${begins}: ${oneLine(inLanguage(first.event.title, 'da'), 100)}${isAll ? '' : ' med mere'}`;
  }
  const [name] = [...ids].flatMap((id) => namesIn(days)(id) ?? []);
  const where = ids.size === 1 && name ? oneLine(inLanguage(name, 'da'), 100) : `${ids.size} enheder`;
  return `${begins}: ændringer i ${where}`;
}

function eventInWords({ event, units }: ConcernedEvent, { today, url }: When): string {
  const title = oneLine(inLanguage(event.title, 'da'));
  const day = dateInWords(event.date, 'da');
  const names = units.map(({ name }) => `- ${oneLine(inLanguage(name, 'da'), most.name)}`);
  const more = names.length - most.named;
  return [
    event.date === today ? `»${title}« træder i kraft i dag, ${day}.` : `»${title}« trådte i kraft ${day}.`,
    ...(event.reason ? [oneLine(inLanguage(event.reason, 'da'))] : []),
    '',
    'Disse af dine enheder er med i ændringen:',
    ...names.slice(0, most.named),
    ...(more > 0 ? [`- og ${more} mere`] : []),
    `Ændringen: ${url}/id/aendring/${event.id}`,
  ].join('\n');
}
