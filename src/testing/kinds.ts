// SPDX-License-Identifier: MPL-2.0
import type { DanishNoun, EnglishNoun } from '../organisation/index.ts';

type Forms = readonly [
  da: readonly [one: string, many: string, definite: string, definiteMany: string],
  gender: DanishNoun['gender'],
  en: readonly [one: string, many: string],
];

const forms = {
  kommune: [['kommune', 'kommuner', 'kommunen', 'kommunerne'], 'common', ['municipality', 'municipalities']],
  forvaltning: [
    ['forvaltning', 'forvaltninger', 'forvaltningen', 'forvaltningerne'],
    'common',
    ['administration', 'administrations'],
  ],
  afdeling: [
    ['afdeling', 'afdelinger', 'afdelingen', 'afdelingerne'],
    'common',
    ['department', 'departments'],
  ],
  kontor: [['kontor', 'kontorer', 'kontoret', 'kontorerne'], 'neuter', ['office', 'offices']],
  team: [['team', 'teams', 'teamet', 'teamene'], 'neuter', ['team', 'teams']],
  center: [['center', 'centre', 'centret', 'centrene'], 'neuter', ['centre', 'centres']],
  stab: [['stab', 'stabe', 'staben', 'stabene'], 'common', ['staff unit', 'staff units']],
  byraad: [['byråd', 'byråd', 'byrådet', 'byrådene'], 'neuter', ['city council', 'city councils']],
  udvalg: [['udvalg', 'udvalg', 'udvalget', 'udvalgene'], 'neuter', ['committee', 'committees']],
  virksomhed: [
    [
      'kontraktstyret virksomhed',
      'kontraktstyrede virksomheder',
      'den kontraktstyrede virksomhed',
      'de kontraktstyrede virksomheder',
    ],
    'common',
    ['contract-governed enterprise', 'contract-governed enterprises'],
  ],
} as const satisfies Record<string, Forms>;

/** The kinds of unit that every organisation in the tests has. */
export type KindKey = keyof typeof forms;
export const kindKeys = Object.keys(forms) as readonly KindKey[];

/** The noun of a kind in both languages. */
export function nounOf(key: KindKey): { da: DanishNoun; en: EnglishNoun } {
  const [[one, many, definite, definiteMany], gender, en]: Forms = forms[key];
  return { da: { one, many, definite, definiteMany, gender }, en: { one: en[0], many: en[1] } };
}

/** What is particular about a kind, beside its noun. */
export const traitsOf: { readonly [K in KindKey]?: object } = {
  byraad: { political: true },
  udvalg: { political: true },
  virksomhed: { tagged: true, countsAs: 'afdeling' },
};
