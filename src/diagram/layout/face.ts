// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { ChartUnit, Head } from '../chart/chart.ts';
import { named } from '../chart/heads.ts';
import type { TextLine, TextRole } from '../drawing.ts';
import { setWithin } from '../measure/set-within.ts';
import { widthOf } from '../measure/width.ts';
import { signRoom } from '../sign.ts';
import { gap, root, type, widest } from './metrics.ts';
import type { Style } from './style.ts';

/** A unit as it will stand in the drawing: its size, and its lines of text from its own corner. */
export interface Face {
  readonly unit: ChartUnit;
  readonly level: number;
  readonly leaf: boolean;
  readonly frame: 'box' | 'none';
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

interface Paragraph {
  readonly text: string;
  readonly role: TextRole;
}

/** A unit as a box. */
export function boxFace(unit: ChartUnit, level: number, leaf: boolean, style: Style): Face {
  const width = level === 0 ? rootWidth(unit.name, style) : style.boxWidth;
  const set = new Setter(style.language, width, gap.padX, gap.padY);
  set.add({ text: unit.name, role: 'name' }, level === 0 ? 'root' : leaf ? 'plainName' : 'name');
  for (const text of paragraphsOf(unit, style)) set.add(text, 'text');
  return { unit, level, leaf, frame: 'box', ...set.size(gap.padY), lines: set.lines };
}

/** The name over all the others stands on one line where it can. */
function rootWidth(name: string, { boxWidth }: Style): number {
  const { size, weight } = type.root;
  const { least, most } = root;
  const needed = Math.ceil(widthOf(name, weight, size)) + 2 * gap.padX;
  return Math.max(boxWidth, least, needed <= most ? needed : 0);
}

/** A row that has changed has a frame, which its words keep clear of. */
const framed = 6;

/** A unit as a row of a plain list: high enough for a finger (WCAG 2.2, 2.5.8). */
export function rowFace(unit: ChartUnit, level: number, style: Style): Face {
  const set = new Setter(style.language, style.boxWidth - gap.indent, unit.change ? framed : 0, 4);
  set.add({ text: unit.name, role: 'name' }, 'plainName');
  for (const text of paragraphsOf(unit, style)) set.add(text, 'text');
  return { unit, level, leaf: true, frame: 'none', ...set.size(4), lines: set.lines };
}

/** Whether a unit has no units under it, in the drawing or elsewhere. */
export function isLeaf({ children, left, continuedOn }: ChartUnit): boolean {
  return children.length === 0 && left === 0 && continuedOn === undefined;
}

function paragraphsOf(unit: ChartUnit, style: Style): readonly Paragraph[] {
  const { change, cutFrom, continuedOn, tag, across, left } = unit;
  const note = (text: string | null): Paragraph[] => (text === null ? [] : [{ text, role: 'note' }]);
  return [
    ...(change?.words.split('\n') ?? []).map((text) => ({ text, role: 'change' as const })),
    ...note(tag),
    ...(style.heads === 'all' || !isLeaf(unit) ? headParagraphs(unit.heads, style.language) : []),
    ...note(across),
    ...(left > 0 && continuedOn === undefined ? note(leftInWords(left, style.language)) : []),
    ...(continuedOn === undefined ? [] : [reference('→', continuedOn, style.language)]),
    ...(cutFrom === undefined ? [] : [reference('↑', cutFrom, style.language)]),
  ];
}

function headParagraphs(all: readonly Head[], language: Language): readonly Paragraph[] {
  const { heads, others } = named(all, language);
  const each = heads.map(({ title, holder, special }) => ({
    text: holder === null ? title : `${title}\n${holder}`,
    role: special ? ('capacity' as const) : ('leader' as const),
  }));
  return others === null ? each : [...each, { text: others, role: 'leader' }];
}

function leftInWords(left: number, language: Language): string {
  if (language === 'en') return `+ ${left} ${left === 1 ? 'unit' : 'units'}`;
  return `+ ${left} ${left === 1 ? 'enhed' : 'enheder'}`;
}

function reference(arrow: string, page: number, language: Language): Paragraph {
  return { text: `${arrow} ${language === 'da' ? 'side' : 'page'} ${page}`, role: 'reference' };
}

/** Sets paragraphs one under the other. */
class Setter {
  readonly lines: TextLine[] = [];
  readonly #language: Language;
  readonly #left: number;
  #y: number;
  #width: number;

  constructor(language: Language, width: number, left: number, top: number) {
    this.#language = language;
    this.#left = left;
    this.#width = width;
    this.#y = top;
  }

  add({ text, role }: Paragraph, font: keyof typeof type): void {
    const { size, line, weight } = type[font];
    const indent = role === 'change' ? signRoom : 0;
    const room = this.#width - 2 * this.#left - indent;
    const set = setWithin(text, { weight, size, width: room, language: this.#language }, room * widest);
    for (const words of set.lines) {
      this.lines.push({
        text: words,
        role,
        x: this.#left + indent,
        y: this.#y + Math.round(line * 0.78),
        size: set.size,
      });
      this.#y += line;
    }
    this.#width = Math.max(this.#width, Math.ceil(set.width) + 2 * this.#left + indent);
  }

  size(bottom: number) {
    return { width: this.#width, height: this.#y + bottom };
  }
}
