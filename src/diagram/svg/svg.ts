// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { Drawing } from '../drawing.ts';
import { box, type HrefOf } from './boxes.ts';
import { css, type Ink, plainInk } from './css.ts';
import { attributes, escaped } from './escape.ts';
import { lines } from './lines.ts';

export interface SvgOptions {
  readonly language: Language;
  /** `Organisationsdiagram for Borgmesterens Forvaltning`. */
  readonly title: string;
  /** What the drawing shows, in a sentence or two. */
  readonly description: string;
  readonly hrefOf?: HrefOf | undefined;
  /** Begins the identifiers in it, where several drawings stand in one page. */
  readonly id?: string;
  /** A file of its own, with its style in it; `ink` are the organisation's colours. Else the page's style sheet has the style. */
  readonly standalone?: { readonly ink?: Ink; readonly background?: boolean } | undefined;
}

declare const escapedHere: unique symbol;

/** Markup in which everything has been escaped, so that a page may take it as it is. Only `svgOf` makes it. */
export type Svg = string & { readonly [escapedHere]: true };

/** A drawing as SVG: whole without a script, its boxes links with full names, without inline style (`style-src 'self'`). */
export function svgOf(drawing: Drawing, options: SvgOptions): Svg {
  const { language, title, description, hrefOf, id = 'oc', standalone } = options;
  const { width, height, boxes, connectors } = drawing;
  const said = attributes({
    xmlns: standalone ? 'http://www.w3.org/2000/svg' : undefined,
    class: 'oc',
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ role: 'group', lang: language, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc` },
  });
  const markup = [
    `<svg${said}><title${attributes({ id: `${id}-title` })}>${escaped(title)}</title>`,
    `<desc${attributes({ id: `${id}-desc` })}>${escaped(description)}</desc>`,
    standalone ? styleAndGround(drawing, standalone) : '',
    lines(connectors),
    ...boxes.map((one) => box(one, hrefOf)),
    '</svg>',
  ].join('');
  return markup as Svg;
}

function styleAndGround(
  { width, height }: Drawing,
  { ink = plainInk, background = true }: NonNullable<SvgOptions['standalone']>,
): string {
  const ground = background ? `<rect${attributes({ width, height, fill: ink.paper })}/>` : '';
  return `<style>${css(ink).replaceAll('>', '&gt;')}</style>${ground}`;
}
