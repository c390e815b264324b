// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, dateInWords, type Entity, inLanguage } from '../../organisation/index.ts';
import type { Letter } from '../../register/index.ts';
import { oneLine } from '../letters/one-line.ts';
import type { Concerned } from './concerned.ts';

const mostNamed = 20;

/** What an editor is told when a change event takes effect. Accounts have no language of their own yet: it is in Danish. */
export function effectLetter(
  event: Entity<'changeEvent'>,
  { editor, units }: Concerned,
  { today, url }: { readonly today: CivilDate; readonly url: string },
): Letter {
  const title = oneLine(inLanguage(event.title, 'da'));
  const isToday = event.date === today;
  const day = dateInWords(event.date, 'da');
  const names = units.map(({ name }) => `- ${oneLine(inLanguage(name, 'da'))}`);
  const more = names.length - mostNamed;
  const lines = [
    `Kære ${oneLine(editor.name)}`,
    isToday ? `»${title}« træder i kraft i dag, ${day}.` : `»${title}« trådte i kraft ${day}.`,
    ...(event.reason ? [oneLine(inLanguage(event.reason, 'da'))] : []),
    [
      'Disse af dine enheder er med i ændringen:',
      ...names.slice(0, mostNamed),
      ...(more > 0 ? [`- og ${more} mere`] : []),
    ].join('\n'),
    'Hjemmesiden viser allerede det nye. Se gerne efter, om tekster, telefonnumre og opgaver stadig passer.',
    `Ændringen: ${url}/id/aendring/${event.id}\nDine enheder: ${url}/admin`,
    'Du får brevet, fordi du redigerer en eller flere af enhederne. Det er sendt automatisk.',
  ];
  return {
    key: `change-event-in-effect:${event.id}:${editor.id}`,
    to: editor.email,
    subject: oneLine(isToday ? `Træder i kraft i dag: ${title}` : `Trådt i kraft: ${title}`, 150),
    text: `${lines.join('\n\n')}\n`,
    language: 'da',
  };
}
