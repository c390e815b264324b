// SPDX-License-Identifier: MPL-2.0

/** Words whose other forms have other vowels, with those forms. */
const families = `
  barn børn børnene børns børnenes
  mand mænd mændene mænds
  bog bøger bøgerne
  tand tænder tænderne
  hånd hænder hænderne
  fod fødder fødderne
  nat nætter nætterne
  kraft kræfter kræfterne
  datter døtre døtrene
  bror brødre brødrene
  far fædre fædrene
  mor mødre mødrene
  bonde bønder bønderne
  ko køer køerne
  gås gæs gæssene
  stang stænger stængerne
  by byer byerne byen byens
  klo kløer kløerne
  rod rødder rødderne
  stad stæder`;

const baseOf = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((family) => {
      const [base = '', ...forms] = family.trim().split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

const vowels = 'aeiouyæøå';
/** Consonants, one vowel, and an ending that begins with another: `søen`, `stierne`, `træets`. */
const openSyllable = new RegExp(`^([^${vowels}]*[${vowels}])(?:er|en|et|erne|ers|ens|ets|ernes)$`);

/** Those of them that end compounds too: småbørn, formænd, lærebøger. */
const atTheEnd = new RegExp(`^(..+)(${[...baseOf.keys()].filter((form) => form.length > 3).join('|')})$`);

/** The form from which others are made, where no rule of endings leads to it; else the word itself. */
export function regular(word: string): string {
  const [, before = '', form = ''] = atTheEnd.exec(word) ?? [];
  if (form !== '') return before + baseOf.get(form);
  return baseOf.get(word) ?? openSyllable.exec(word)?.[1] ?? word;
}
