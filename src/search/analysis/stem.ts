// SPDX-License-Identifier: MPL-2.0
// The Danish stemmer that Snowball describes: https://snowballstem.org/algorithms/danish/stemmer.html

const vowel = /[aeiouyæøåäöüé]/;
/** Longest first, so that the first that fits is the longest. */
const endings = [
  ...['erendes', 'hedens', 'erende', 'ethed', 'ernes', 'erens', 'erets', 'endes', 'heden', 'heder', 'enes'],
  ...['eres', 'eret', 'erne', 'erer', 'ered', 'eren', 'erne', 'heds', 'ende', 'enes', 'ens', 'ets', 'ers'],
  ...['hed', 'ede', 'ene', 'ere', 'en', 'er', 'es', 'et', 'e'],
].toSorted((a, b) => b.length - a.length);
const beforeS = /[abcdfghjklmnoprtvyzå]$/;

/** The stem of a word in lower case: `bygningerne` → `bygning`. Not always a word itself: `skolerne` → `skol`. */
export function stem(word: string): string {
  const start = region(word);
  if (start >= word.length) return word;
  return undouble(derived(shortened(inflected(word, start), start), start), start);
}

/** Where endings may begin: after the first consonant that follows a vowel, and after three letters at least. */
function region(word: string): number {
  const first = word.search(vowel);
  if (first === -1) return word.length;
  for (let i = first + 1; i < word.length; i++) {
    if (!vowel.test(word.charAt(i))) return Math.max(i + 1, 3);
  }
  return word.length;
}

const endsIn = (word: string, ending: string, start: number) =>
  word.endsWith(ending) && word.length - ending.length >= start;
const cut = (word: string, letters: number) => word.slice(0, word.length - letters);

function inflected(word: string, start: number): string {
  const ending = endings.find((one) => endsIn(word, one, start));
  if (ending) return cut(word, ending.length);
  return endsIn(word, 's', start) && beforeS.test(cut(word, 1)) ? cut(word, 1) : word;
}

function shortened(word: string, start: number): string {
  return ['gd', 'dt', 'gt', 'kt'].some((ending) => endsIn(word, ending, start)) ? cut(word, 1) : word;
}

function derived(word: string, start: number): string {
  const base = word.endsWith('igst') ? cut(word, 2) : word;
  if (endsIn(base, 'løst', start)) return cut(base, 1);
  const ending = ['elig', 'els', 'lig', 'ig'].find((one) => endsIn(base, one, start));
  return ending ? shortened(cut(base, ending.length), start) : base;
}

function undouble(word: string, start: number): string {
  const twice = /([^aeiouyæøåäöüé])\1$/.test(word);
  return twice && word.length - 1 >= start ? cut(word, 1) : word;
}
