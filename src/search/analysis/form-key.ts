// SPDX-License-Identifier: MPL-2.0
import { fold } from './fold.ts';
import { regular } from './irregular.ts';
import { stem } from './stem.ts';

const contracted = /([bcdfghjklmnpqrstvxz])\1?(?:el|l)$/;
const onlyInPlural = /([bcdfghjklmnpqrstvxz])\1?r$/;

/**
 * What a word and its other forms have in common, folded. Beyond the stem it joins the forms that Danish contracts
 * (seddel and sedler, center and centre, nummer and numre), those with another vowel (barn and børn), and those of
 * short words that end in a vowel (sø and søer). Not always a word itself.
 */
export function formKey(shown: string): string {
  const stemmed = stem(regular(shown));
  if (stemmed.length < 4) return fold(stemmed);
  return fold(stemmed.replace(contracted, '$1l').replace(onlyInPlural, '$1'));
}
