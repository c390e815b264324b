// SPDX-License-Identifier: MPL-2.0
import { fold } from './fold.ts';

/** Words that bind others together, in both languages. */
const binding = `
  af alle alt at blev bliver da de dem den denne der deres det dette dig din dine disse dit du efter eller en end er et
  for fordi fra før ham han hans har havde hende hendes her hos hun i ikke ind jeg jer jeres kun man med meget men mens
  mig min mine mit mod ned nogen noget nogle nu når og også om op os over på sammen selv sig sin sine sit skal skulle
  som så sådan til ud uden under var ved vi vil ville vor vore vores være
  a an and are at by for from in is my of on or the to with`;

/** Words with which people ask, greet and beg, whatever they look for. */
const asking = `
  hvad hvem hvilken hvilket hvilke hvor hvordan hvorfor hvornår kan kunne må måtte får få fås gør gøre finder finde findes
  find ringer ringe henvender henvende henvendelse søger søge søges kontakter kontakte kontakt spørger spørge spørgsmål
  svarer svare taler tale vide ved gerne venligst tak hej skriver skrive står sidder hedder arbejder tager ordner
  behandler sørger ansvarlig ansvaret har brug bruge hjælpe hjælper bestiller bestille laver lave giver give gives gælder
  virker virke sætte sætter næste tilbyder foregår ligger kommer komme går gå skrive tilmelder tilmelde melder melde ønsker få fik
  mor far kone mand søn datter lige altid igen snart
  what who whom where when how why can could find do does need want please contact call about i me you we`;

const set = (words: string) =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => fold(word)),
  );
const bindingWords = set(binding);
const askingWords = set(asking);

/** Whether a folded word says nothing of what somebody looks for, whatever stands beside it. */
export function isBinding(folded: string): boolean {
  return bindingWords.has(folded);
}

/** Whether a folded word is one of a question or plea, and not of its matter. */
export function isAsking(folded: string): boolean {
  return askingWords.has(folded);
}
