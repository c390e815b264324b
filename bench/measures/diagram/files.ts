// SPDX-License-Identifier: MPL-2.0
import { municipalityOf } from '../../../src/testing/diagram/trees.ts';
import { aDescription } from '../../../src/testing/sheets.ts';
import { drawReadable, Press, pdfOf, pngOf, sheetsOf, svgOf, targets } from '../../product.ts';
import type { Line } from '../../report/line.ts';
import { figureOf, timesOf } from '../../timing/samples.ts';

const rounds = 20;
const units = 300;
const openGraph = { width: 1200, height: 630, background: '#ffffff' } as const;
const said = { title: 'Diagram', language: 'da' } as const;

/** Files of a municipality of 300 units, by a press that has printed before. */
export async function files(): Promise<readonly Line[]> {
  const press = new Press();
  const chart = municipalityOf(units);
  try {
    const png = await timesOf(rounds, () => picture(press, chart), 5);
    const pdf = await timesOf(rounds, () => document(press, chart), 5);
    const [most, mostOfPdf] = [60, 500];
    return [
      { what: 'PNG 1200 × 630, from the chart', ours: figureOf(png), promised: { of: 'value', most } },
      {
        what: 'PDF of 300 units on A3, from the chart',
        ours: figureOf(pdf),
        promised: { of: 'value', most: mostOfPdf },
      },
    ];
  } finally {
    await press.end();
  }
}

type Chart = ReturnType<typeof municipalityOf>;

async function picture(press: InstanceType<typeof Press>, chart: Chart): Promise<void> {
  const { drawing } = drawReadable(chart, targets.openGraph);
  const svg = svgOf(drawing, { ...said, description: 'Diagram', standalone: {} });
  made(await pngOf(press, svg, openGraph));
}

/** With as many units in words as are drawn. */
async function document(press: InstanceType<typeof Press>, chart: Chart): Promise<void> {
  const options = {
    ...said,
    paper: 'a3',
    landscape: true,
    date: '2026-01-01',
    author: 'Storby',
    when: '2026',
  } as const;
  made(await pdfOf(press, sheetsOf(chart, targets.a3), aDescription(10, units / 10), options));
}

function made({ ok }: { readonly ok: boolean }): void {
  if (!ok) throw new Error('a file was refused');
}
