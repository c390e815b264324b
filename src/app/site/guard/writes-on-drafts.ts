// SPDX-License-Identifier: MPL-2.0
import type { Fields } from './client.ts';
import type { Things } from './world.ts';
import { version, type Write } from './write.ts';

const draft = '/admin/omorganisering/{draft}';

/** A step of a draft: it is for whoever has begun it, in the version in which they saw it. */
const step = (
  name: string,
  more: (at: Things) => Fields = () => ({}),
  writes: readonly string[] = ['draft', 'draft_operation'],
): Write => ({
  ...{ to: `${draft}/${name}`, by: 'editor', writes },
  fields: async (at, world) => ({ set: await version(world, at.draft), ...more(at) }),
});

/** A step with a draft that has come further: `boss` approves it. */
const further = (of: string, name: string, writes: readonly string[]): Write => ({
  ...{ to: `/admin/omorganisering/{${of}}/${name}`, by: 'boss', writes },
  fields: async (at, world) => ({ set: await version(world, at[of]) }),
});

const about = {
  title: 'Ny struktur',
  day: '2022-01-01',
  reason: 'Derfor',
  decisionUrl: 'https://e.example/',
};

export const writesOnDrafts: readonly Write[] = [
  {
    ...{ to: '/admin/omorganisering', by: 'editor', also: ['approver', 'administrator'], oneSide: true },
    ...{ fields: () => about, wrong: { title: '' }, writes: ['draft'] },
  },
  step('om', () => about, ['draft']),
  step('navn', ({ below = '' }) => ({ enhed: below, 'navn-da': 'Nyt navn' })),
  step('flyt', ({ below = '', otherName = '' }) => ({ enhed: below, under: otherName })),
  step('opret', ({ below = '' }) => ({ enhed: below, linjer: 'Kontor for sten [afdeling]' })),
  step('ny-stilling', ({ below = '' }) => ({ enhed: below, 'titel-da': 'Stenhugger', leder: '1' })),
  step('flyt-stilling', ({ vacant = '', otherName = '' }) => ({ stilling: vacant, 'til-enhed': otherName })),
  step('led', ({ vacant = '', otherName = '' }) => ({ stilling: vacant, 'til-enhed': otherName })),
  step('stilling-titel', ({ vacant = '' }) => ({ stilling: vacant, 'titel-da': 'Grusmester' })),
  step('besaet', ({ vacant = '' }) => ({ stilling: vacant, person: 'Nina Ny' })),
  step('sammenlaeg', ({ below = '', otherName = '' }) => ({ enhed: below, i: otherName })),
  step('fortryd'),
  step('opdel', ({ below = '' }) => ({ enhed: below, navne: 'Fint grus\nGroft grus' })),
  step('fjern/1'),
  step('nedlaeg-stilling', ({ vacant = '' }) => ({ stilling: vacant })),
  step('nedlaeg', ({ unit = '' }) => ({ enhed: unit, alt: '1' })),
  step('del', () => ({}), ['draft_review']),
  step('luk-link', () => ({}), ['draft_review']),
  {
    ...further('submitted', 'genaabn', ['draft']),
    by: 'editor',
  },
  {
    ...further('submitted', 'indsend', ['draft']),
    by: 'editor',
  },
  { ...further('recorded', 'ret', ['draft']), alike: ['editor'] },
  {
    ...further('recorded', 'traek-tilbage', ['draft', 'succession', 'change_event', 'unit']),
    notEvenBy: { editor: 422 },
  },
  further('submitted', 'godkend', ['draft', 'unit', 'change_event', 'succession']),
  further('approved', 'planlaeg', ['draft', 'unit', 'change_event', 'succession']),
];
