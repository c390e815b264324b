// SPDX-License-Identifier: MPL-2.0
import { idOf } from './entities.ts';
import { aFile, ofFile } from './pictures.ts';
import { strandbyOperations, unitId } from './strandby-operations.ts';
import { stringsOf } from './text-fields.ts';

/**
 * What would run, or leave where it stands, if any place took it for more than text; what is before it tells which field it
 * is in. What is longer than the field takes is cut off at the end.
 */
export function evil(field: string, most = 20_000): string {
  const all = `${field}"'><script>evil()</script><svg onload=evil()></title></desc></textarea></script><a href=javascript:evil()>]]>--> [x](javascript:evil) [y](https://e.example/"onclick=evil) <img src=x onerror=evil()>`;
  return all.slice(0, most);
}

/** The same in a field that takes few signs, or none but addresses: which field it is cannot be told. */
export const short = '"><svg a=b>';
export const evilUrl = (field: string) => `https://e.example/${field}"><script>evil()</script>`;
/** Whether something of that stands in a text. */
export const isEvil = (text: string) => /<svg|<script>/.test(text);

const from = '2020-01-01';
const unit = unitId('Park');
export const evilPerson = idOf('person', 'evil');
export const evilEvent = idOf('changeEvent', 'evil');
const ids = {
  ...{ post: idOf('post', 'evil'), membership: idOf('membership', 'evil'), site: idOf('site', 'evil') },
};

const words = (field: string, most?: number) => ({
  da: evil(`${field}.da`, most),
  en: evil(`${field}.en`, most),
});
const address = (field: string) => ({
  ...{ street: evil(`${field}.street`, 200), postalCode: short, city: evil(`${field}.city`, 100) },
});
const hours = (field: string) => ({
  weekly: [{ days: [1], spans: [{ from: '09:00', to: '15:00' }] }],
  exceptions: [{ from: '2026-11-20', to: '2026-12-24', spans: [], note: words(`${field}.exceptions.note`) }],
});
const create = (entity: string, state: object, called = 'evil') => ({
  ...{ do: 'create', entity, id: idOf(entity as 'person', called), from, state },
});
const contact = (called: string, value: object, owner: object = { unitId: unit }) =>
  create('contactPoint', { ...owner, value, purpose: words('contactPoint.purpose') }, `evil ${called}`);
const noun = (field: string, ...forms: readonly string[]) =>
  Object.fromEntries(forms.map((form) => [form, `${field}.${form}${short}`]));

/** What holds such words in every field of every entity that takes them. `organisationId` is the organisation they are in. */
export function plantedOperations(organisationId: string): readonly object[] {
  const value = 'contactPoint.value';
  return [
    ...strandbyOperations,
    {
      ...create('organisationProfile', {
        ...{ name: words('organisationProfile.name'), address: address('organisationProfile.address') },
        website: evilUrl('organisationProfile.website'),
      }),
      id: organisationId,
    },
    {
      ...{ do: 'alter', entity: 'unitKind', id: idOf('unitKind', 'afdeling'), from },
      set: {
        noun: {
          da: {
            ...noun('unitKind.noun.da', 'one', 'many', 'definite', 'definiteMany'),
            gender: 'common',
          },
          en: noun('unitKind.noun.en', 'one', 'many'),
        },
      },
    },
    {
      ...{ do: 'alter', entity: 'unit', id: unit, from },
      set: {
        ...{ name: words('unit.name'), shortName: words('unit.shortName') },
        ...{ summary: words('unit.summary'), description: words('unit.description') },
      },
    },
    create('site', {
      ...{ name: words('site.name'), address: address('site.address') },
      ...{ hours: hours('site.hours'), access: words('site.access') },
    }),
    create('person', {
      ...{ givenName: evil('person.givenName', 100), familyName: evil('person.familyName', 100) },
      publication: 'public',
    }),
    create('post', { unitId: unit, title: words('post.title') }),
    { do: 'appoint', membershipId: ids.membership, postId: ids.post, personId: evilPerson, from },
    contact('web', { type: 'web', url: evilUrl(`${value}.url`), title: words(`${value}.title`) }),
    contact('address', { type: 'address', address: address(`${value}.address`), siteId: ids.site }),
    contact('hours', { type: 'opening-hours', hours: hours(`${value}.hours`) }),
    contact('phone', { type: 'phone', number: '+4577000009' }, { membershipId: ids.membership }),
    create('task', { unitId: unit, title: words('task.title'), searchWords: [evil('task.searchWords', 80)] }),
    create('keyFigure', {
      ...{ unitId: unit, label: words('keyFigure.label'), value: 1, measure: words('keyFigure.measure') },
    }),
    create('website', { unitId: unit, title: words('website.title'), url: evilUrl('website.url') }),
    create('changeEvent', {
      ...{ title: words('changeEvent.title'), date: from, reason: words('changeEvent.reason') },
      ...{ decisionUrl: evilUrl('changeEvent.decisionUrl') },
    }),
    create('succession', { changeEventId: evilEvent, type: 'renamed', originalId: unit, resultId: unit }),
    create('synonym', { said: [evil('synonym.said', 80)], means: [evil('synonym.means', 80)] }),
    create('absence', { personId: evilPerson, note: evil('absence.note', 500) }),
    create('operatorNote', { unitId: unit, text: evil('operatorNote.text', 2_000) }),
    create('picture', {
      ...{ unitId: unit, alt: words('picture.alt', 250), credit: evil('picture.credit', 120) },
      ...ofFile(aFile('evil')),
    }),
  ];
}

/** The fields, as their schemas name them, in which operations plant something. */
export function fieldsPlanted(operations: readonly object[]): ReadonlySet<string> {
  const said = operations as readonly {
    readonly entity?: string;
    readonly state?: object;
    readonly set?: object;
  }[];
  return new Set(
    said
      .flatMap(({ entity = '', state, set }) => stringsOf(state ?? set, entity))
      .filter(([, text]) => isEvil(text))
      .map(([path]) => path),
  );
}
