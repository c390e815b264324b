// SPDX-License-Identifier: MPL-2.0

/** A name in at most `most` lines of at most `width` letters, cut with `…` where it does not fit. */
export function wrapName(name: string, width: number, most = 2): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap((long) => pieces(long, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const [cut = ''] = lines.slice(most - 1);
  return [...lines.slice(0, most - 1), `${cut.slice(0, width - 1)}…`];
}

function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return [`${word.slice(0, width - 1)}-`, ...pieces(word.slice(width - 1), width)];
}
