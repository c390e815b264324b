// SPDX-License-Identifier: MPL-2.0
import type { Grid } from './grid.ts';
import { Heap } from './heap.ts';

type Point = readonly [x: number, y: number];

/** Where a way may begin or end, and what it costs to do so there. */
interface End {
  readonly lane: Point;
  readonly cost: number;
}

/** A bend costs as much as this length of line. */
const bend = 40;
/** After this many steps the search is given up. */
const mostSteps = 60_000;

/** The shortest calm way from one of some ends to one of others: few bends, no box met; undefined where none is found. */
export function route(grid: Grid, from: readonly End[], to: readonly End[]): readonly Point[] | undefined {
  const search = new Search(grid, to);
  for (const { lane, cost } of from) search.start(lane, cost);
  for (let steps = 0; steps < mostSteps; steps++) {
    const found = search.step();
    if (found !== 'searching') return found && corners(found);
  }
  return undefined;
}

/** A search for the cheapest way. A state is a place, twice: reached across (even) or down (odd). */
class Search {
  readonly #grid: Grid;
  readonly #ends: ReadonlyMap<number, number>;
  readonly #goals: readonly Point[];
  readonly #costs: Float64Array;
  readonly #before: Int32Array;
  readonly #queue = new Heap();
  /** The state that means having arrived. */
  readonly #arrived: number;

  constructor(grid: Grid, to: readonly End[]) {
    this.#grid = grid;
    this.#ends = new Map(to.map(({ lane, cost }) => [grid.at(lane) ?? -1, cost]));
    this.#goals = to.map(({ lane }) => lane);
    this.#arrived = 2 * grid.places;
    this.#costs = new Float64Array(this.#arrived + 1).fill(Infinity);
    this.#before = new Int32Array(this.#arrived + 1).fill(-1);
  }

  start(lane: Point, cost: number): void {
    const place = this.#grid.at(lane);
    if (place !== undefined) this.#reach(2 * place, cost, -1, lane);
  }

  step(): readonly Point[] | undefined | 'searching' {
    const state = this.#queue.pop();
    if (state === undefined) return undefined;
    if (state === this.#arrived) return this.#way();
    const cost = this.#costs[state] ?? 0;
    const place = state >> 1;
    const end = this.#ends.get(place);
    if (end !== undefined) this.#reach(this.#arrived, cost + end, state);
    const [x1, y1] = this.#grid.point(place);
    for (const next of this.#grid.next(place)) {
      const [x2, y2] = this.#grid.point(next);
      const down = x1 === x2 ? 1 : 0;
      const turn = down === (state & 1) ? 0 : bend;
      this.#reach(2 * next + down, cost + Math.abs(x2 - x1) + Math.abs(y2 - y1) + turn, state, [x2, y2]);
    }
    return 'searching';
  }

  #reach(state: number, cost: number, before: number, [x, y]: Point | [] = []): void {
    if (cost >= (this.#costs[state] ?? 0)) return;
    this.#costs[state] = cost;
    this.#before[state] = before;
    const rest =
      x === undefined || y === undefined
        ? 0
        : Math.min(...this.#goals.map(([gx, gy]) => Math.abs(gx - x) + Math.abs(gy - y)));
    this.#queue.push(state, cost + rest);
  }

  #way(): readonly Point[] {
    const points: Point[] = [];
    for (let at = this.#before[this.#arrived] ?? -1; at >= 0; at = this.#before[at] ?? -1)
      points.unshift(this.#grid.point(at >> 1));
    return points;
  }
}

/** A line without the points that lie on a straight part of it. */
function corners(points: readonly Point[]): readonly Point[] {
  return points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}
