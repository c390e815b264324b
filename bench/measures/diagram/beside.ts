// SPDX-License-Identifier: MPL-2.0
import type { Chart, ChartUnit, Drawing } from '../../../src/diagram/index.ts';
import { Helper } from '../../processes/helper.ts';
import { drawFor, svgOf, targets } from '../../product.ts';
import type { Engine, LaidOut, Layout, Sized } from '../../programs/tree-layouts.ts';
import type { Line } from '../../report/line.ts';
import { timeOf } from '../../timing/samples.ts';
import { sideBySide } from '../../timing/side-by-side.ts';
import { type Measured, measured } from './measured.ts';

/** A peer that has not answered then is left out. */
const patience = 20_000;

/** Drawing a chart for A3, as SVG. */
export function draw(chart: Chart): Drawing {
  const { drawing } = drawFor(chart, targets.a3);
  svgOf(drawing, {
    language: 'da',
    title: 'Diagram',
    description: 'Diagram',
    hrefOf: (id) => `/id/enhed/${id}`,
  });
  return drawing;
}

/** Ours beside an engine, on one chart: time, and what the two drawings are like. */
export async function besideEngine(what: string, chart: Chart, engine: Engine): Promise<readonly Line[]> {
  const helper = new Helper<Layout, LaidOut>(new URL('../../programs/tree-layouts.ts', import.meta.url));
  const drawing = draw(chart);
  const boxes = sizedOf(chart.root, drawing);
  const beside = `${what}, beside ${engine}`;
  try {
    const first = await inTime(helper.ask({ engine, boxes }));
    if (!first)
      return [
        {
          what: `${beside}: not done in ${patience / 1000} s`,
          ours: { value: await timeOf(() => draw(chart)), unit: 'ms' },
        },
      ];
    const figures = await sideBySide(
      first.ms > 2_000 ? 1 : 5,
      'ms',
      () => timeOf(() => draw(chart)),
      async () => (await helper.ask({ engine, boxes })).ms,
    );
    const ink = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
    return [{ what: beside, ...figures }, ...compared(measured(drawing, ink), measured(first, ink))];
  } finally {
    helper.kill();
  }
}

async function inTime(answer: Promise<LaidOut>): Promise<LaidOut | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, patience, undefined);
  const first = await Promise.race([answer, promise]);
  clearTimeout(timer);
  if (first === undefined) answer.catch(() => {});
  return first;
}

function compared(ours: Measured, theirs: Measured): readonly Line[] {
  return (Object.keys(ours) as (keyof Measured)[]).map((key) => ({
    what: `… ${key}`,
    ours: ours[key],
    theirs: theirs[key],
    ratio: ours[key].value / theirs[key].value,
  }));
}

/** The boxes of a chart as large as they are in our drawing, each with the one over it. */
function sizedOf(root: ChartUnit, { boxes }: Drawing): readonly Sized[] {
  const sizes = new Map(boxes.map(({ unitId, width, height }) => [unitId, { width, height }]));
  const found: Sized[] = [];
  const add = (unit: ChartUnit, parent: number | null) => {
    const at = found.length;
    found.push({ parent, ...(sizes.get(unit.unitId) ?? { width: 0, height: 0 }) });
    for (const child of unit.children) add(child, at);
  };
  add(root, null);
  return found;
}
