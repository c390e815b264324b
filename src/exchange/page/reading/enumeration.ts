// SPDX-License-Identifier: MPL-2.0

/** The names in "Budget og Anlæg, Controlling og Regnskab og HR", where the text says how many they are. */
export function enumerate(text: string, count: number | null): readonly string[] {
  const plain = text
    .trim()
    .replace(/[.:;]+$/, '')
    .replace(/, (og|samt|eller) /g, ', ');
  if (count === null) return uncounted(plain);
  const ways = [byComma, bySamt, byAll].map((split) => split(plain));
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

const byComma = (text: string) => text.split(comma);
const bySamt = (text: string) => text.split(samt);
const byAll = (text: string) => text.split(all);

/** Not told how many: "A, B og C" are three, "A og B" is one name as like as two, so it stays whole. */
function uncounted(text: string): readonly string[] {
  const names = bySamt(text);
  return names.length === 1 ? names : splitLast(names, names.length + 1);
}

/** The last part holds "A og B": it is parted until there are enough, first where its two halves are alike. */
function splitLast(names: readonly string[], count: number): readonly string[] {
  const last = names.at(-1) ?? '';
  const parts = last.split(/(?<!-) (?:og) /);
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
