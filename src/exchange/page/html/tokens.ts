// SPDX-License-Identifier: MPL-2.0

/** A piece of HTML: a tag, or the text between two. `line` is where in the source it begins. */
export type Token =
  | {
      readonly is: 'open' | 'close';
      readonly tag: string;
      readonly attributes: string;
      readonly line: number;
    }
  | { readonly is: 'text'; readonly text: string; readonly line: number };

/** Elements whose content is no text of the page. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'canvas',
]);

/** Cuts HTML in tags and text, once from left to right. Never fails: what is no tag is text. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  let line = 1;
  const advance = (to: number): number => {
    for (let i = at; i < to; i++) if (html.charCodeAt(i) === 10) line++;
    at = to;
    return line;
  };
  while (at < html.length) {
    const tag = tagAt(html, at);
    const begin = line;
    if (!tag) {
      const next = nextTag(html, at);
      yield { is: 'text', text: html.slice(at, next), line: begin };
      advance(next);
      continue;
    }
    if (tag.name)
      yield { is: tag.closing ? 'close' : 'open', tag: tag.name, attributes: tag.attributes, line: begin };
    advance(tag.closing || !skipped.has(tag.name) ? tag.end : endOf(html, tag.name, tag.end));
  }
}

interface Tag {
  /** Empty for comments and declarations. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly end: number;
}

function tagAt(html: string, at: number): Tag | null {
  if (html[at] !== '<') return null;
  if (html.startsWith('<!--', at)) return comment(html, at, '-->');
  if (html[at + 1] === '!' || html[at + 1] === '?') return comment(html, at, '>');
  const [start = '', slash = '', name = ''] =
    /^<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])/i.exec(html.slice(at, at + 40)) ?? [];
  if (!start) return null;
  const end = closeOf(html, at + start.length);
  return {
    name: name.toLowerCase(),
    closing: slash === '/',
    attributes: html.slice(at + start.length, end - 1),
    end,
  };
}

function comment(html: string, at: number, close: string): Tag {
  const end = html.indexOf(close, at + 2);
  return { name: '', closing: false, attributes: '', end: end < 0 ? html.length : end + close.length };
}

/** Behind the ">" that ends a tag; one inside quotes ends none. */
function closeOf(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const sign = html[i] ?? '';
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i + 1;
  }
  return html.length;
}

/** Behind the closing tag of an element that is skipped; where it has none, at the end. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? found.index + found[0].length : html.length;
}

function nextTag(html: string, at: number): number {
  const next = html.indexOf('<', at + 1);
  return next < 0 ? html.length : next;
}
