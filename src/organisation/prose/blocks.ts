// SPDX-License-Identifier: MPL-2.0
import { type Inline, inlineOf } from './inline.ts';

/** A part of a text that somebody has written. */
export type Block =
  | { readonly is: 'paragraph' | 'heading'; readonly parts: readonly Inline[] }
  | { readonly is: 'bullets' | 'numbers'; readonly items: readonly (readonly Inline[])[] };

type Kind = Block['is'];
interface Lines {
  readonly is: Kind;
  /** A text for a paragraph or a heading, one for each item of a list. */
  readonly texts: string[];
}

const starts: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^#{1,6}[ \t]+/],
  ['bullets', /^[-*•][ \t]+/],
  ['numbers', /^\d{1,4}[.)][ \t]+/],
];

/**
 * A text in a small part of Markdown: paragraphs divided by empty lines, `## headings`, lists with `-` or `1.`, `**strong**`,
 * `*emphasis*` and `[links](https://…)`. There is no other markup in it, and none of it can be anything else.
 */
export function proseOf(text: string): readonly Block[] {
  return linesOf(text).map(({ is, texts }) =>
    is === 'paragraph' || is === 'heading'
      ? { is, parts: inlineOf(texts.join('\n')) }
      : { is, items: texts.map(inlineOf) },
  );
}

function linesOf(text: string): readonly Lines[] {
  const blocks: Lines[] = [];
  let open: Lines | undefined;
  for (const line of text.split(/\r\n|\n/)) {
    const next = taken(open, line);
    if (next && next !== open) blocks.push(next);
    open = next;
  }
  return blocks;
}

/** The block that a line goes into: the open one or a new one; undefined for an empty line, which ends what is open. */
function taken(open: Lines | undefined, line: string): Lines | undefined {
  const typed = line.trim();
  if (typed === '') return undefined;
  const [is, sign] = starts.find(([, start]) => start.test(typed)) ?? ['paragraph' as const, undefined];
  const text = sign ? typed.replace(sign, '') : typed;
  const isList = is === 'bullets' || is === 'numbers';
  if (open && open.is === is && is !== 'heading') {
    if (isList) open.texts.push(text);
    else open.texts[0] = `${open.texts[0]}\n${text}`;
    return open;
  }
  if (open && is === 'paragraph' && open.is !== 'heading' && /^\s{2,}/.test(line)) {
    open.texts[open.texts.length - 1] += `\n${text}`;
    return open;
  }
  return { is, texts: [text] };
}
