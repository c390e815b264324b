// SPDX-License-Identifier: MPL-2.0
import { slugFrom, type UnitKind } from '../../organisation/index.ts';

type Forms = readonly [
  one: string,
  many: string,
  definite: string,
  definiteMany: string,
  gender: 'common' | 'neuter',
];

/** The kinds of unit that Danish municipalities have, for organisations that have no such kind yet. */
const forms: Readonly<
  Record<
    string,
    { readonly da: Forms; readonly en: readonly [one: string, many: string]; readonly political?: true }
  >
> = {
  afdeling: {
    da: ['afdeling', 'afdelinger', 'afdelingen', 'afdelingerne', 'common'],
    en: ['department', 'departments'],
  },
  byråd: {
    da: ['byråd', 'byråd', 'byrådet', 'byrådene', 'neuter'],
    en: ['city council', 'city councils'],
    political: true,
  },
  center: { da: ['center', 'centre', 'centret', 'centrene', 'neuter'], en: ['centre', 'centres'] },
  direktion: {
    da: ['direktion', 'direktioner', 'direktionen', 'direktionerne', 'common'],
    en: ['executive board', 'executive boards'],
  },
  distrikt: {
    da: ['distrikt', 'distrikter', 'distriktet', 'distrikterne', 'neuter'],
    en: ['district', 'districts'],
  },
  enhed: { da: ['enhed', 'enheder', 'enheden', 'enhederne', 'common'], en: ['unit', 'units'] },
  forvaltning: {
    da: ['forvaltning', 'forvaltninger', 'forvaltningen', 'forvaltningerne', 'common'],
    en: ['administration', 'administrations'],
  },
  institution: {
    da: ['institution', 'institutioner', 'institutionen', 'institutionerne', 'common'],
    en: ['institution', 'institutions'],
  },
  kommune: {
    da: ['kommune', 'kommuner', 'kommunen', 'kommunerne', 'common'],
    en: ['municipality', 'municipalities'],
  },
  kontor: { da: ['kontor', 'kontorer', 'kontoret', 'kontorerne', 'neuter'], en: ['office', 'offices'] },
  'kontraktstyret virksomhed': {
    da: [
      'kontraktstyret virksomhed',
      'kontraktstyrede virksomheder',
      'den kontraktstyrede virksomhed',
      'de kontraktstyrede virksomheder',
      'common',
    ],
    en: ['contract-governed enterprise', 'contract-governed enterprises'],
  },
  område: { da: ['område', 'områder', 'området', 'områderne', 'neuter'], en: ['area', 'areas'] },
  råd: { da: ['råd', 'råd', 'rådet', 'rådene', 'neuter'], en: ['council', 'councils'], political: true },
  sekretariat: {
    da: ['sekretariat', 'sekretariater', 'sekretariatet', 'sekretariaterne', 'neuter'],
    en: ['secretariat', 'secretariats'],
  },
  sektion: {
    da: ['sektion', 'sektioner', 'sektionen', 'sektionerne', 'common'],
    en: ['section', 'sections'],
  },
  skole: { da: ['skole', 'skoler', 'skolen', 'skolerne', 'common'], en: ['school', 'schools'] },
  stab: { da: ['stab', 'stabe', 'staben', 'stabene', 'common'], en: ['staff', 'staffs'] },
  stabsfunktion: {
    da: ['stabsfunktion', 'stabsfunktioner', 'stabsfunktionen', 'stabsfunktionerne', 'common'],
    en: ['staff function', 'staff functions'],
  },
  team: { da: ['team', 'teams', 'teamet', 'teamene', 'neuter'], en: ['team', 'teams'] },
  udvalg: {
    da: ['udvalg', 'udvalg', 'udvalget', 'udvalgene', 'neuter'],
    en: ['committee', 'committees'],
    political: true,
  },
  virksomhed: {
    da: ['virksomhed', 'virksomheder', 'virksomheden', 'virksomhederne', 'common'],
    en: ['enterprise', 'enterprises'],
  },
};

/** Every kind that is known, for an organisation that begins. */
export function standardKinds(): readonly UnitKind[] {
  return Object.keys(forms).map(standardKind);
}

/** The kind that a Danish noun names, or that of any unit where the noun is not known. */
export function standardKind(noun: string): UnitKind {
  const known = forms[noun] ?? forms.enhed;
  if (!known) throw new Error('the kind of any unit is missing');
  const [one, many, definite, definiteMany, gender] = known.da;
  return {
    key: slugFrom(noun),
    noun: { da: { one, many, definite, definiteMany, gender }, en: { one: known.en[0], many: known.en[1] } },
    political: known.political ?? false,
    tagged: noun === 'kontraktstyret virksomhed',
    countsAs: noun === 'kontraktstyret virksomhed' ? 'afdeling' : null,
  };
}

/** Whether a noun is one of the known kinds. */
export function isStandardKind(noun: string): boolean {
  return Object.hasOwn(forms, noun);
}
