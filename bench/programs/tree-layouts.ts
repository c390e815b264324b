// SPDX-License-Identifier: MPL-2.0
// The peers of a diagram's layout: free engines from npm, on the same trees with boxes of the same sizes.
import dagre from '@dagrejs/dagre';
import { flextree } from 'd3-flextree';
import Elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { answerAll } from '../processes/helper.ts';

/** A box and the one over it, by their places in a list; null for the first. */
export interface Sized {
  readonly parent: number | null;
  readonly width: number;
  readonly height: number;
}

export type Engine = 'd3-flextree' | 'elkjs mrtree' | 'dagre';

export interface Layout {
  readonly engine: Engine;
  readonly boxes: readonly Sized[];
}

/** How long it took, in ms, and how large the drawing would be. */
export interface LaidOut {
  readonly ms: number;
  readonly width: number;
  readonly height: number;
}

/** Space between boxes, across and down: those of a plain drawing of ours. */
const gap = { across: 16, down: 28 } as const;

const engines = { 'd3-flextree': byFlextree, 'elkjs mrtree': byElk, dagre: byDagre } as const;

answerAll<Layout, LaidOut>(async ({ engine, boxes }) => {
  const start = performance.now();
  const size = await engines[engine](boxes);
  return { ms: performance.now() - start, ...size };
});

interface Branch extends Sized {
  readonly children: Branch[];
}

function byFlextree(boxes: readonly Sized[]) {
  const branches = boxes.map((box): Branch => ({ ...box, children: [] }));
  for (const branch of branches) if (branch.parent !== null) branches[branch.parent]?.children.push(branch);
  const [root] = branches;
  if (!root) throw new Error('a tree without boxes');
  const layout = flextree<Branch>({
    nodeSize: ({ data }) => [data.width + gap.across, data.height + gap.down],
  });
  const { left, right, top, bottom } = layout(layout.hierarchy(root)).extents;
  return { width: right - left - gap.across, height: bottom - top - gap.down };
}

async function byElk(boxes: readonly Sized[]) {
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'mrtree', 'elk.direction': 'DOWN', 'elk.spacing.nodeNode': '16' },
    children: boxes.map(({ width, height }, i) => ({ id: `${i}`, width, height })),
    edges: boxes.flatMap(({ parent }, i) =>
      parent === null ? [] : [{ id: `e${i}`, sources: [`${parent}`], targets: [`${i}`] }],
    ),
  };
  const { width = 0, height = 0 } = await new Elk.default().layout(graph);
  return { width, height };
}

function byDagre(boxes: readonly Sized[]) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: gap.across, ranksep: gap.down });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [i, { width, height }] of boxes.entries()) graph.setNode(`${i}`, { width, height });
  for (const [i, { parent }] of boxes.entries()) if (parent !== null) graph.setEdge(`${parent}`, `${i}`);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return { width, height };
}
