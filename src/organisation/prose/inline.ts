// SPDX-License-Identifier: MPL-2.0

/** A piece of a line: plain, marked, or a link. Never markup of another kind. */
export type Inline =
  | string
  | { readonly is: 'strong' | 'emphasis'; readonly parts: readonly Inline[] }
  | { readonly is: 'link'; readonly href: string; readonly parts: readonly Inline[] };

/** The ways that a link may go: none of them runs anything. */
const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A mark with what it holds: an escaped sign, `**strong**`, `*emphasis*`, `[text](address)`. How long each can be is
 * bounded, so that no text, however odd, takes more than a moment.
 */
const mark =
  /\\([\\*[\]()#.-])|\*\*(?=[^\s*])([^\n]{1,1000}?)(?<=[^\s])\*\*|\*(?=[^\s*])([^*\n]{1,1000}?)(?<=[^\s])\*|\[([^[\]\n]{1,300})\]\(([^\s()]{1,1000})\)/;

/** The pieces of a paragraph's text. What is no mark stands as it was typed. */
export function inlineOf(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  for (let rest = text; rest !== ''; ) {
    const found = mark.exec(rest);
    if (!found) return plainly(parts, rest);
    plainly(parts, rest.slice(0, found.index));
    const piece = pieceOf(found);
    if (typeof piece === 'string') plainly(parts, piece);
    else parts.push(piece);
    rest = rest.slice(found.index + found[0].length);
  }
  return parts;
}

function pieceOf([whole, sign, strong, emphasis, shown, address]: RegExpExecArray): Inline {
  if (sign !== undefined) return sign;
  if (strong !== undefined) return { is: 'strong', parts: inlineOf(strong) };
  if (emphasis !== undefined) return { is: 'emphasis', parts: inlineOf(emphasis) };
  const href = safeAddress(address ?? '');
  return href === undefined ? whole : { is: 'link', href, parts: withoutLinks(inlineOf(shown ?? '')) };
}

/** Adds plain text, joined with plain text before it. */
function plainly(parts: Inline[], text: string): Inline[] {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else if (text !== '') parts.push(text);
  return parts;
}

/** An address that a link may go to, as it is understood by browsers; undefined for every other. */
function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return allowed.has(protocol) ? href : undefined;
}

function withoutLinks(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return part;
    return part.is === 'link' ? part.parts : { ...part, parts: withoutLinks(part.parts) };
  });
}
