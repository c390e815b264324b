// SPDX-License-Identifier: MPL-2.0

/** The names in "Budget og Anlæg, Controlling og Regnskab og HR", where the text says how many they are. */
export function enumerate(text: string, count: number | null): readonly string[] {
  const plain = text
    .trim()
    .replace(/[.:;]+$/, '')
    .replace(/, (og|samt|eller) /g, ', ');
  const repeated = byRepeatedNoun(plain);
  const isRow = count === null ? !/, | samt /.test(repeated.at(-1) ?? '') : repeated.length === count;
  if (repeated.length > 1 && isRow) return repeated;
  if (count === null) return uncounted(plain);
  const ways = [byLastSamt, byComma, bySamt, byAll].map((split) => split(plain));
  const fitting = ways.find((names) => names.length === count);
  if (fitting) return fitting;
  const [short] = ways.filter((names) => names.length < count).toSorted((a, b) => b.length - a.length);
  return short ? splitLast(short, count) : uncounted(plain);
}

const outsideBrackets = String.raw`(?![^()]{0,200}\))`;
const comma = new RegExp(String.raw`,\s+${outsideBrackets}`);
const samt = new RegExp(String.raw`,\s+${outsideBrackets}|\s+samt\s+${outsideBrackets}`);
/** A hyphen left hanging, "Fritid- og Landdistrikt", keeps its two words in one name. */
const all = new RegExp(
  String.raw`,\s+${outsideBrackets}|\s+samt\s+${outsideBrackets}|(?<!-)\s+(?:og|&)\s+(?!herunder)${outsideBrackets}`,
);

/** "Center for A og Center for B, C & D": each name begins with the noun of its kind. */
function byRepeatedNoun(text: string): readonly string[] {
  const noun = /^(?:Center|Team|Afdeling|Kontor|Sektion|Stab|Enhed|Område|Institut) /.exec(text)?.[0];
  return noun ? text.split(new RegExp(`(?:,|\\s+og|\\s+samt|, og)\\s+(?=${noun})`)) : [text];
}

/** "A, B samt C, D & E": what stands behind the last "samt" is one name. */
function byLastSamt(text: string): readonly string[] {
  const at = text.lastIndexOf(' samt ');
  return at < 0 ? [text] : [...text.slice(0, at).split(comma), text.slice(at + 6)];
}

const byComma = (text: string) => text.split(comma);
const bySamt = (text: string) => text.split(samt);
const byAll = (text: string) => text.split(all);

const beforeArticle = /\s+og\s+(?=(?:en|et|to|tre|fire|fem|seks|\d{1,2})\s)/;

/** Not told how many: "A, B og C" are three, "A og B" is one name as like as two, so it stays whole. */
function uncounted(text: string): readonly string[] {
  const names = bySamt(text).flatMap((part) => part.split(beforeArticle));
  // "A og B, C og D samt E og F": what joins the names is "samt", and each "og" stands inside one.
  if (/ samt /.test(text) && names.filter((name) => / og /.test(name)).length > 1) return names;
  return names.length === 1 || beforeArticle.test(text) ? names : splitLast(names, names.length + 1);
}

/** The last part holds "A og B": it is parted until there are enough, first where its two halves are alike. */
function splitLast(names: readonly string[], count: number): readonly string[] {
  const last = names.at(-1) ?? '';
  const parts = last.split(/(?<!-) og (?!herunder)/);
  const missing = count - names.length;
  if (missing < 1 || parts.length < missing + 1) return names;
  const cut =
    missing === 1
      ? [cutAt(parts)]
      : parts
          .slice(1)
          .map((_, i) => i + 1)
          .slice(-missing);
  const ends = [0, ...cut, parts.length];
  const pieces = ends.slice(1).map((end, i) => parts.slice(ends[i], end).join(' og '));
  return [...names.slice(0, -1), ...pieces];
}

/** "IT og Digitalisering og Personale og Rengøring" is parted in the middle, else before the last. */
const cutAt = (parts: readonly string[]): number =>
  parts.length % 2 === 0 ? parts.length / 2 : parts.length - 1;
