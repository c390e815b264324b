// SPDX-License-Identifier: MPL-2.0
import { municipalityOf } from '../../src/testing/diagram/trees.ts';
import { drawFor, sheetsOf, targets } from '../product.ts';
import type { Engine } from '../programs/tree-layouts.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timesOf } from '../timing/samples.ts';
import { besideEngine, draw } from './diagram/beside.ts';
import { files } from './diagram/files.ts';
import type { Measure } from './measure.ts';

/** Municipalities of so many units: how long drawing one may take in ms, and how many sheets of A3. */
const sizes = [
  { units: 300, most: 10, rounds: 60, sheets: 7 },
  { units: 1_000, most: 30, rounds: 30, sheets: 14 },
  { units: 10_000, most: 200, rounds: 8, sheets: 100 },
] as const;

const engines: readonly Engine[] = ['d3-flextree', 'elkjs mrtree', 'dagre'];

/** Of so many units everything is to be read on one sheet. */
const onOneSheet = [
  { units: 60, size: 'a4' },
  { units: 120, size: 'a3' },
  { units: 300, size: 'a1' },
] as const;

/** The smallest type in a drawing at full size, and on paper. */
const type = { drawn: 12, readable: 6.5 } as const;

/** Drawing the organisation. */
export const diagram: Measure = {
  title: 'The organisation diagram (made-up municipalities)',
  note:
    'From the chart to SVG for a sheet of A3, in a warm process. The peers lay out the same tree with boxes of the same ' +
    'sizes in a process of their own, and draw nothing; one that has not ended after 20 s is left out. ' +
    'Mpx is a million CSS pixels at full size; ink is the share of the drawing that is boxes; type is the smallest there is, ' +
    'with the whole tree on one sheet. What would be smaller than 6.5 pt goes on sheets of its own.',
  measure: async () => [
    ...(await drawings()),
    ...sizes.map(sheets),
    ...onOneSheet.map(readable),
    ...(await files()),
  ],
};

async function drawings(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { units, most, rounds } of sizes) {
    const chart = municipalityOf(units);
    const what = nameOf(units);
    const times = await timesOf(rounds, () => draw(chart), rounds);
    lines.push({ what: `${what}: layout and SVG`, ours: figureOf(times), promised: { of: 'value', most } });
    for (const engine of engines) lines.push(...(await besideEngine(what, chart, engine)));
  }
  return lines;
}

const nameOf = (units: number) => `${units.toLocaleString('en')} units`;

function sheets({ units, sheets: most }: (typeof sizes)[number]): Line {
  const { length } = sheetsOf(municipalityOf(units), targets.a3);
  return {
    what: `${nameOf(units)} on A3`,
    ours: { value: length, unit: 'sheets' },
    promised: { of: 'value', most },
  };
}

function readable({ units, size }: (typeof onOneSheet)[number]): Line {
  const { scale } = drawFor(municipalityOf(units), targets[size]);
  return {
    what: `${nameOf(units)} on one ${size.toUpperCase()}: smallest type`,
    ours: { value: type.drawn * scale, unit: 'pt' },
    promised: { of: 'value', least: type.readable },
  };
}
