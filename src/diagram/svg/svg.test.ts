// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { municipalityOf } from '../../testing/diagram/trees.ts';
import type { Chart, ChartUnit } from '../chart/chart.ts';
import type { Change } from '../drawing.ts';
import { drawFor } from '../layout/draw.ts';
import { targets } from '../layout/target.ts';
import { svgOf } from './svg.ts';

const words = { language: 'da', title: 'Organisationsdiagram', description: 'Strandby' } as const;
const hrefOf = (id: string) => `/id/enhed/${id}`;
const drawnOf = (chart: Chart) => drawFor(chart, targets.screen).drawing;

function withUnit(said: Partial<ChartUnit>): Chart {
  const { root, language } = municipalityOf(3);
  return { language, root: { ...root, children: root.children.map((child) => ({ ...child, ...said })) } };
}

test('every unit is a link with its whole name, and the drawing a group with a name', () => {
  const drawing = drawnOf(municipalityOf(60));
  const svg = svgOf(drawing, { ...words, hrefOf });
  expect(svg.match(/<a href="\/id\/enhed\/\d+" aria-label="[^"]+"/g)).toHaveLength(60);
  expect(svg).toContain('role="group" lang="da" aria-labelledby="oc-title" aria-describedby="oc-desc"');
});

test('nothing in it needs a script or a style that a strict page forbids', () => {
  const svg = svgOf(drawnOf(municipalityOf(60)), { ...words, hrefOf });
  expect(svg).not.toMatch(/<script|<style|style=|\son\w+=/);
});

test('a file of its own has its style in it', () => {
  const svg = svgOf(drawnOf(municipalityOf(3)), { ...words, standalone: {} });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg.match(/<style>/g)).toHaveLength(1);
});

test('names are written as text, whatever is in them', () => {
  const name = '<script>alert("1")</script> & \u0000\u202e';
  const svg = svgOf(drawnOf(withUnit({ name, label: name })), { ...words, hrefOf: () => '"><script>' });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&lt;script&gt;');
});

test('each change is said in words and has a sign of its own', () => {
  const changes: readonly Change[] = ['new', 'closed', 'moved', 'ghost', 'renamed', 'new-leader'];
  const signs = changes.map((what) => {
    const svg = svgOf(drawnOf(withUnit({ change: { what, words: `Sagt: ${what}` } })), words);
    expect(svg).toContain(`Sagt: ${what}`);
    return /class="oc-mark"[^>]* d="([^"]+)"/.exec(svg)?.[1];
  });
  expect(new Set(signs).size).toBe(changes.length);
});
