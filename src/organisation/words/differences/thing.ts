// SPDX-License-Identifier: MPL-2.0
import type { EntityName, State } from '../../entities/entities.ts';
import { fullName } from '../../entities/person.ts';
import type { Values } from '../../history/touched.ts';
import { heldTitle } from '../capacity.ts';
import { dateInWords } from '../dates.ts';
import { figureInWords } from '../figures.ts';
import { formatPhone } from '../phone.ts';
import type { Telling } from './telling.ts';
import { nameOf, valueInWords } from './value.ts';
import { type DifferenceWords, differenceWords } from './words.ts';

/** What a thing is, and what it says: `Telefon`, `9931 1505`. The fields that are in those words need no others. */
export interface Thing {
  readonly kind: string;
  readonly name: string;
  readonly says: readonly string[];
  /** The fields that go with another one, and need not be told of. */
  readonly follows?: readonly string[];
}

/** What a thing is called where a change of it is told. */
export function thingInWords(entity: EntityName, values: Values, telling: Telling): Thing {
  const say = differenceWords[telling.language];
  const tell = tellers[entity] as Teller<EntityName>;
  return tell(values as State, say, telling);
}

type Teller<K extends EntityName> = (state: State<K>, say: DifferenceWords, telling: Telling) => Thing;

const tellers: { readonly [K in EntityName]: Teller<K> } = {
  organisationProfile: (_, say) => ({ kind: '', name: say.profile, says: [] }),
  unitKind: ({ noun }, say, { language }) => ({ kind: say.kind, name: noun[language].one, says: [] }),
  unit: ({ name }, say, telling) => ({ kind: say.unit, name: words(name, telling), says: [] }),
  site: ({ name }, say, telling) => ({ kind: say.site, name: words(name, telling), says: [] }),
  person: (person, say) => ({ kind: say.person, name: fullName(person), says: ['givenName', 'familyName'] }),
  post: ({ title }, say, telling) => ({ kind: say.post, name: words(title, telling), says: ['title'] }),
  leadership: ({ postId, unitId }, say, telling) => ({
    kind: say.leads(nameOf(postId, telling)),
    name: nameOf(unitId, telling),
    says: ['postId', 'unitId'],
  }),
  membership: ({ personId, postId, capacity }, _, telling) => {
    const title = { da: nameOf(postId, telling) };
    const { whole } = heldTitle(title, capacity, telling.language);
    const says = ['personId', 'postId', 'capacity'];
    return { kind: `${nameOf(personId, telling)}:`, name: whole, says };
  },
  contactPoint: contactInWords,
  task: ({ title }, say, telling) => ({ kind: say.task, name: words(title, telling), says: ['title'] }),
  keyFigure: (figure, say, telling) => ({
    kind: say.figure,
    name: `${words(figure.label, telling)}: ${figureInWords(figure, telling.language)}`,
    says: ['label', 'value', 'measure'],
  }),
  website: ({ title, url }, say, telling) => ({
    kind: say.website,
    name: `${words(title, telling)} (${url})`,
    says: ['title', 'url'],
  }),
  changeEvent: ({ title }, say, telling) => ({ kind: say.event, name: words(title, telling), says: [] }),
  succession: ({ originalId, resultId }, say, telling) => ({
    kind: say.succession,
    name: [originalId, resultId].map((id) => (id ? nameOf(id, telling) : '–')).join(' → '),
    says: ['originalId', 'resultId'],
  }),
  synonym: ({ said }, say) => ({ kind: say.synonym, name: said.join(', '), says: ['said'] }),
  absence: ({ personId, returns }, say, telling) => ({
    kind: `${say.away} ${nameOf(personId, telling)}`.trim(),
    name: returns ? `(${valueInWords('returns', returns, telling)})` : '',
    says: ['personId'],
  }),
  picture: ({ alt }, say, telling) => ({
    ...{ kind: say.picture, name: words(alt, telling), says: ['alt'] },
    follows: ['width', 'height'],
  }),
  operatorNote: ({ text }, say) => ({ kind: say.note, name: text, says: ['text'] }),
};

function words(text: unknown, telling: Telling): string {
  return valueInWords('text', text, telling);
}

function contactInWords({ value, purpose }: State<'contactPoint'>, say: DifferenceWords, telling: Telling) {
  const kinds = {
    phone: say.phone,
    email: say.mail,
    web: say.web,
    address: say.postal,
    'opening-hours': say.hours,
  };
  const kind = purpose ? `${kinds[value.type]} (${words(purpose, telling)})` : kinds[value.type];
  return { kind, name: contactName(value, telling), says: ['value', 'purpose'] };
}

function contactName(value: State<'contactPoint'>['value'], telling: Telling): string {
  const say = differenceWords[telling.language];
  if (value.type === 'phone')
    return withMore(formatPhone(value.number), value.extension && say.extension(value.extension));
  if (value.type === 'email') return value.address;
  if (value.type === 'web') return withMore(value.url, value.title && words(value.title, telling));
  if (value.type === 'address') {
    const site = telling.named(value.siteId ?? '');
    return withMore(valueInWords('address', value.address, telling), site && words(site, telling));
  }
  const exceptions = value.hours.exceptions.map(({ from }) => `${dateInWords(from, telling.language)}`);
  return [valueInWords('hours', value.hours, telling), ...exceptions].join(', ');
}

/** What belongs to a number or an address, behind it. */
function withMore(text: string, more: string | undefined): string {
  return more ? `${text} (${more})` : text;
}
