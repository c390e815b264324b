// SPDX-License-Identifier: MPL-2.0
import { asOf, childrenOf, type EntityName, holdersOf } from '../../../organisation/index.ts';
import { seen, today, type Write } from './write.ts';

/** Of a unit or a person within reach: editors and whoever may do more. */
const editors = { by: 'editor', also: ['approver', 'administrator'], wrong: { fra: 'ingen dag' } } as const;
const fra = today;

/** A form about one thing, in the version in which it was seen. */
const of = (entity: EntityName, thing: string, rest: Readonly<Record<string, string>>): Write['fields'] => {
  return async (at, world) => ({ fra, set: await seen(world, entity, at[thing]), ...rest });
};

/** A form about a post as it and whoever holds it were seen. */
const held = (rest: Readonly<Record<string, string>>): Write['fields'] => {
  return async ({ vacant = '' }, { register }) => {
    const snapshot = await register.snapshot('full', asOf(today));
    const holders = holdersOf(snapshot, vacant).map(({ membership }) => membership);
    const versions = holders.map(({ id, recordedBy }) => `${id}:${recordedBy}`);
    return { fra, set: [snapshot.post.get(vacant)?.recordedBy, ...versions].join(' '), ...rest };
  };
};

export const writesOnUnits: readonly Write[] = [
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/tekster', writes: ['unit'] },
    fields: async (at, world) => ({
      ...{ fra, set: await seen(world, 'unit', at.unit) },
      ...{ 'navn-da': at.unitName ?? '', 'kort-da': 'Sørger for vejene.' },
    }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/kontakt', writes: ['contact_point'] },
    fields: () => ({ fra, art: 'phone', vaerdi: '99 31 15 06', synlighed: 'public' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/kontakt/{contact}', writes: ['contact_point'] },
    fields: of('contactPoint', 'contact', { vaerdi: '99 31 15 07', synlighed: 'public' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/aabningstider', writes: ['contact_point'] },
    fields: () => ({ fra, 'dag-1-aabner-0': '09:00', 'dag-1-lukker-0': '15:00' }),
  },
  {
    // What others at the site share is for whoever edits all of the organisation.
    ...{ by: 'boss', to: '/admin/enhed/{unit}/aabningstider/{site}', writes: ['site'] },
    fields: of('site', 'site', { 'dag-1-aabner-0': '09:00', 'dag-1-lukker-0': '15:00' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/raekkefoelge', writes: ['unit'] },
    fields: async (at, { register }) => {
      const snapshot = await register.snapshot('full', asOf(today));
      const ids = childrenOf(snapshot, at.unit ?? '').map(({ id }) => id);
      return { fra, foer: ids.join(' '), [`plads-${at.below}`]: '0' };
    },
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/noter', writes: ['operator_note'] },
    fields: () => ({ fra, note: 'Ring først til vagten' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/noter/{note}', writes: ['operator_note'] },
    fields: of('operatorNote', 'note', { note: 'Ring sidst' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/fravaer/{person}', writes: ['absence'] },
    fields: () => ({ fra, set: '', tilbage: '2021-06-09', note: 'Ring til teamet' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/stillinger/{vacant}', writes: ['membership', 'person'] },
    fields: held({ person: 'Nina Ny', egenskab: 'permanent', synlighed: 'public' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/stillinger', writes: ['post'] },
    fields: () => ({ fra, 'titel-da': 'Stenhugger', pladser: '1', synlighed: 'public' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/stilling/{vacant}', writes: ['post'] },
    fields: of('post', 'vacant', { 'titel-da': 'Brolægger', pladser: '2', synlighed: 'public' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/nedlaeggelser/{vacant}', writes: ['membership', 'post'] },
    fields: held({ fratraed: '1' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/opgaver', writes: ['task'] },
    fields: () => ({ fra, 'titel-da': 'Huller i vejen' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/opgaver/{task}', writes: ['task'] },
    fields: of('task', 'task', { 'titel-da': 'Grus', soegeord: 'sten' }),
  },
  {
    ...{
      ...editors,
      to: '/admin/enhed/{unit}/billeder',
      withFile: true,
      writes: ['picture', 'picture_bytes', 'picture_file'],
    },
    fields: () => ({ fra, 'alt-da': 'En mark under en himmel' }),
  },
  {
    ...{ ...editors, to: '/admin/enhed/{unit}/billeder/{picture}', writes: ['picture'] },
    fields: of('picture', 'picture', { 'alt-da': 'Indgangen fra gaden' }),
  },
  {
    ...{ ...editors, to: '/admin/person/{person}/navn', writes: ['person'] },
    fields: of('person', 'person', { fornavn: 'Boe', efternavn: 'Vejmand', synlighed: 'public' }),
  },
  {
    ...{ ...editors, to: '/admin/person/{person}/billeder/{portrait}', writes: ['picture'] },
    fields: of('picture', 'portrait', { fjern: '1' }),
  },
  {
    // The file is the one that the unit has already, which is kept once.
    ...{
      ...editors,
      to: '/admin/person/{person}/billeder',
      withFile: true,
      writes: ['picture'],
    },
    fields: () => ({ fra, 'alt-da': 'Bo på en mark' }),
  },
  {
    ...{ ...editors, to: '/admin/person/{person}/kontakt', writes: ['contact_point'] },
    fields: () => ({ fra, art: 'phone', vaerdi: '99 31 15 08', synlighed: 'public' }),
  },
  {
    ...{
      ...editors,
      to: '/admin/enhed/{unit}/besaettelser/{membership}',
      writes: ['contact_point', 'membership'],
    },
    fields: of('membership', 'membership', {}),
  },
  {
    ...{
      ...editors,
      to: '/admin/ajour/{unit}/ansvar',
      wrong: { dage: 'x' },
      refusal: 403,
      writes: ['review'],
    },
    fields: () => ({ ansvarlig: '', dage: '90' }),
  },
  {
    ...{ by: 'editor', alike: ['approver', 'administrator'], to: '/admin/ajour/{unit}/bekraeft' },
    ...{ refusal: 403, writes: ['review'] },
    fields: () => ({}),
  },
  {
    ...{ ...editors, to: '/admin/rettelser/{correction}', writes: ['correction'] },
    wrong: { gerning: 'afvis', svar: '' },
    fields: () => ({ gerning: 'afvis', svar: 'Nej tak' }),
  },
  {
    ...{ by: 'boss', to: '/admin/sletning/{spare}', writes: ['erasure', 'person'] },
    fields: (at) => ({ navn: at.spareName ?? '', grund: 'request' }),
  },
];
