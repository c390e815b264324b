// SPDX-License-Identifier: MPL-2.0

/** What the forms about pictures say, in Danish. English has the same keys. */
export const da = {
  picture: 'Billede',
  pictures: 'Billeder',
  none: 'Der er ikke noget billede.',
  add: 'Tilføj et billede',
  change: 'Ret, udskift eller fjern',
  file: 'Billedfil',
  otherFile: 'En anden billedfil (valgfrit)',
  fileHint:
    'JPEG, PNG, WebP eller AVIF på højst 10 MB. Sted og kamera, der er gemt i filen, følger ikke med.',
  chooseAgain: 'Filen skal vælges igen.',
  alt: 'Hvad viser billedet?',
  altHint:
    'Til dem, der ikke kan se det. Skriv det vigtige i en sætning, som du ville sige det i telefonen: »Hovedindgangen til rådhuset, set fra torvet«. Begynd ikke med »Billede af«. Er det en person, så skriv navnet.',
  inDanish: 'Dansk',
  inEnglish: 'Engelsk (valgfrit)',
  credit: 'Fotograf (valgfrit)',
  creditHint: 'Navnet alene. På siden står der »Foto:« foran.',
  by: (name: string) => `Foto: ${name}`,
  place: 'Plads i rækken',
  placeHint: '1 kommer først.',
  shows: 'Viser:',
  showsInEnglish: 'På engelsk:',
  reason: 'Billede rettet',
};
export type PicturesTexts = typeof da;
