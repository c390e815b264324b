// SPDX-License-Identifier: MPL-2.0
import type { Box, PdfWords, Sheet } from '../diagram/index.ts';
import { idOf } from './entities.ts';

/** Boxes in rows of ten, all but the first with a line up to it; names repeat where there are fewer names than boxes. */
export function aSheet(count: number, said: Partial<Sheet> = {}, names: readonly string[] = []): Sheet {
  const boxes = Array.from({ length: count }, (_, i) => aBox(i, names[i % names.length] ?? `Kontor ${i}`));
  const drawing = {
    width: 1000,
    height: Math.ceil(count / 10) * 60,
    boxes,
    connectors: boxes.slice(1).map(({ x, y }) => ({
      style: 'line' as const,
      points: [[x + 45, y - 10] as const, [x + 45, y] as const],
    })),
  };
  const unitId = idOf('unit', 'Kontor 0');
  return { number: 1, of: 1, unitId, title: 'Strandby Kommune', cutFrom: null, scale: 1, drawing, ...said };
}

function aBox(i: number, name: string): Box {
  const [x, y] = [(i % 10) * 100, Math.floor(i / 10) * 60 + 10];
  const line = { text: name, role: 'name' as const, x: x + 5, y: y + 16, size: 13 };
  const relation = i === 0 ? 'root' : 'line';
  const size = { x, y, width: 90, height: 44, leaf: i > 0 };
  return {
    unitId: idOf('unit', name),
    relation,
    level: Math.min(i, 2),
    frame: 'box',
    ...size,
    lines: [line],
    label: name,
  };
}

/** So many areas with so many units in each, in words. */
export function aDescription(areas: number, units: number, names: readonly string[] = []): PdfWords {
  const name = (i: number) => names[i % names.length] ?? `Team ${i}`;
  return {
    heading: 'Organisationen i ord',
    short: 'Strandby Kommune ledes af kommunaldirektør Anna Holm.',
    complete: Array.from({ length: areas }, (_, area) => ({
      unitId: idOf('unit', `Område ${area}`),
      relation: 'line' as const,
      heading: `Område ${area}`,
      sentences: ['Området ledes af direktør Bo Lind.'],
      items: Array.from({ length: units }, (_, i) => ({
        unitId: idOf('unit', `${area} ${i}`),
        relation: 'line' as const,
        name: name(area * units + i),
        note: null,
        items: [],
      })),
    })),
  };
}
