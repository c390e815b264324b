// SPDX-License-Identifier: MPL-2.0

/** What the pages of people say, in Danish. English has the same keys. */
export const da = {
  editPerson: (name: string) => `Ret ${name}`,
  nobodyTitle: 'Personen findes ikke',
  nobody: 'Personen er ikke i organisationen i dag, eller har ingen stilling i dine enheder.',
  seePage: 'Se siden',
  nameAndPublication: 'Navn og synlighed',
  givenName: 'Fornavn',
  familyName: 'Efternavn',
  publication: 'Hvem ser, at personen er her?',
  public: 'Alle',
  internal: 'Huset',
  protected: 'Kun administratorer (beskyttet navn)',
  publicationHint: 'Alle ser kun en person, der har en stilling, som alle kan se.',
  postsNow: 'Stillinger nu',
  postsBefore: 'Stillinger før',
  none: 'Ingen.',
  reason: 'Navn eller synlighed rettet',
};
export type PersonTexts = typeof da;
