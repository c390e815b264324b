// SPDX-License-Identifier: MPL-2.0

import { withoutBullet } from '../lines/bullet.ts';
import type { Line, Zone } from '../lines/line.ts';
import { withoutEntities } from './entities.ts';
import { type Token, tokensOf } from './tokens.ts';

const blocks = new Set(
  `p div section article main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr caption blockquote address header footer
  nav aside form fieldset figure figcaption details summary hr button select option label body html`.split(
    /\s+/,
  ),
);
const frames = new Set(['nav', 'footer', 'form', 'button', 'select', 'aside']);
/** The way to the page is part of its frame, also where a plain list or block shows it. */
const isBreadcrumb = (tag: string, attributes: string): boolean =>
  /^(?:ol|ul|div|section)$/.test(tag) &&
  /(?:class|id|aria-label)\s*=\s*["'](?:[^"']{0,200}\s)?(?:bread-?crumbs?|brødkrummer?)(?![\w])/i.test(
    attributes,
  );

/** Whether a text is HTML rather than plain text with a stray sign. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  return (
    /<!doctype html|<html[\s>]|<body[\s>]/i.test(start) ||
    (start.match(/<(?:p|h[1-6]|ul|ol|li|div|br|table|section)\b[^<>]{0,300}>/gi)?.length ?? 0) >= 3
  );
}

/** The visible lines of a web page: headings keep their level, items of lists their depth. */
export function linesOfHtml(html: string): readonly Line[] {
  const writer = new Writer();
  for (const token of tokensOf(html)) writer.take(token);
  writer.breakLine(true);
  return numbered(writer.lines);
}

/** Several lines of a page may stand in one line of its source; each is accounted for on its own. */
function numbered(lines: readonly Line[]): readonly Line[] {
  let last = 0;
  return lines.map((line) => {
    const number = Math.max(line.number, last + 1);
    last = number;
    return { ...line, number, source: [{ line: number, text: line.text }] };
  });
}

class Writer {
  readonly lines: Line[] = [];
  private text = '';
  private line = 1;
  private level: number | null = null;
  private depth = 0;
  private item = false;
  private gap = true;
  private readonly frame: string[] = [];
  private link: string | null = null;

  take(token: Token): void {
    if (token.is === 'text') this.write(token.text, token.line);
    else if (token.tag === 'br') this.breakLine(false);
    else if (token.tag === 'a' && token.is === 'open') this.openLink(token.attributes);
    else if (token.tag === 'a') this.closeLink();
    else this.element(token.tag, token.is, token.attributes);
  }

  private element(tag: string, is: 'open' | 'close', attributes: string): void {
    if ((tag === 'td' || tag === 'th') && is === 'close') this.text += '\t';
    if (this.isPair(tag, is)) return;
    if (tag === 'button' && this.level !== null) return;
    if (!blocks.has(tag)) return;
    this.breakLine(true);
    if (is === 'open') this.open(tag, attributes);
    else this.close(tag);
  }

  /** A term and what is said of it are one line: "Telefon: 77 00 10 10". */
  private isPair(tag: string, is: 'open' | 'close'): boolean {
    const term = this.text.trim();
    if (tag === 'dt' && is === 'close' && term !== '') this.text = `${term.replace(/:$/, '')}: `;
    return (tag === 'dt' && is === 'close') || (tag === 'dd' && is === 'open' && term.endsWith(':'));
  }

  /** Ends the line; `gap` tells whether blank space comes before the next. */
  breakLine(gap: boolean): void {
    const text = withoutEntities(this.text)
      .replace(/[ \n\r\f]+/g, ' ')
      .replace(/ ?\t[ \t]*/g, '\t')
      .trim();
    this.text = '';
    if (text !== '') this.lines.push(this.made(text));
    if (text !== '') this.gap = false;
    if (text !== '' && this.item && !gap) return;
    this.gap ||= gap;
    if (text !== '') this.item = false;
  }

  private made(text: string): Line {
    const bare = this.item ? null : withoutBullet(text);
    const zone: Zone = this.frame.length > 0 ? 'frame' : 'body';
    const item = this.item || bare !== null;
    return {
      number: this.line,
      source: [],
      text: bare ?? text,
      item,
      indent: this.depth,
      level: this.level,
      gap: this.gap,
      zone,
    };
  }

  private write(text: string, line: number): void {
    if (this.text.trim() === '' && text.trim() !== '')
      this.line = line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
    this.text += text.replaceAll('\t', ' ');
  }

  private open(tag: string, attributes: string): void {
    // The button of an accordion is the heading it stands in, and no frame.
    const isHeading = tag === 'button' && this.level !== null;
    if ((frames.has(tag) && !isHeading) || isBreadcrumb(tag, attributes) || this.frame.at(-1) === tag)
      this.frame.push(tag);
    if (/^h[1-6]$/.test(tag)) this.level = Number(tag.slice(1));
    if (tag === 'ul' || tag === 'ol') this.depth += 1;
    if (tag === 'li') this.item = true;
  }

  private close(tag: string): void {
    if (this.frame.at(-1) === tag) this.frame.pop();
    if (/^h[1-6]$/.test(tag)) this.level = null;
    if (tag === 'ul' || tag === 'ol') this.depth = Math.max(0, this.depth - 1);
    if (tag === 'li') this.item = false;
  }

  private openLink(attributes: string): void {
    this.link = /href\s*=\s*["']?\s*(?:mailto|tel):([^"'?>\s]{3,200})/i.exec(attributes)?.[1] ?? null;
  }

  /** The address behind a link is written out where its words do not say it. */
  private closeLink(): void {
    const address = this.link && withoutEntities(this.link);
    this.link = null;
    if (address && !squeezed(this.text).includes(squeezed(address))) this.text += ` ${address}`;
  }
}

/** Without spaces and country code, so that "99 31 15 05" is found to be "+4599311505". */
const squeezed = (text: string): string => text.toLowerCase().replace(/\s|^(?:\+|00)?45(?=\d{8}$)|%20/g, '');
