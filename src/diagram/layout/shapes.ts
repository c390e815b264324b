// SPDX-License-Identifier: MPL-2.0
import { alone, type Draft, hanging, type Lean, spread } from './assemble.ts';
import { type Block, blockOf } from './block.ts';
import { type Hung, heightOf, rhythmOf, single, spine } from './column.ts';
import { divide, parts } from './divide.ts';
import { front, some, under, within } from './front.ts';
import { gap } from './metrics.ts';
import type { Node } from './node.ts';
import { mostPacked, packed } from './pack.ts';
import type { Led } from './sideband.ts';
import { lineTo } from './styles-of.ts';
import { type Sides, type Trunk, trunkOf } from './trunk.ts';

/** A row of more branches than this is tried only where the organisation asks for it. */
const longestRow = 24;
const columnCounts = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50];

/** Fewer units than this that have none under them are not divided among columns. */
const fewestAlone = 3;

type Columns = readonly (readonly Led[])[];

/** Of the drawing's own unit all shapes are kept: one of them is taken. */
const everything = 40;

/** The shapes that branches can take, each found once. */
export class Shapes {
  readonly #most: number;
  readonly #found = { centred: new Map<Node, readonly Block[]>(), left: new Map<Node, readonly Block[]>() };

  constructor(most: number) {
    this.#most = most;
  }

  /** From the narrowest to the widest. */
  of(node: Node, lean: Lean): readonly Block[] {
    const known = this.#found[lean].get(node);
    if (known) return known;
    const shapes = isAlone(node) ? [blockOf(node.face)] : this.#best(node, lean);
    this.#found[lean].set(node, shapes);
    return shapes;
  }

  /** Shapes are judged by the room they take at most; only those that are worth it are put together. */
  #best(node: Node, lean: Lean): readonly Block[] {
    const most = node.face.level === 0 ? everything : this.#most;
    const drafts = front(this.#all(node, lean), most);
    return front(
      drafts.map(({ build }) => build()),
      most,
    );
  }

  #all(node: Node, lean: Lean): readonly Draft[] {
    const beside = sidesFor(node).map((sides) => this.#trunk(node, sides));
    if (node.line.length === 0) return [...beside.map((trunk) => alone(trunk)), ...this.#hanging(node)];
    const { orientation } = node.unit;
    if (orientation === 'column') return this.#hanging(node);
    const rows = lean === 'left' && orientation !== 'row' ? [] : this.#rows(node);
    const columns = orientation === 'row' && rows.length > 0 ? rows : [...rows, ...this.#columns(node, lean)];
    const over = beside.flatMap((trunk) => columns.map((column) => spread(trunk, column, lean)));
    return orientation === 'row' && over.length > 0 ? over : [...over, ...this.#hanging(node)];
  }

  #trunk(node: Node, sides: Sides): Trunk {
    return trunkOf(node, sides, (one) => within(this.of(one, 'left'), 0));
  }

  /** All under the unit in one column, staff first. */
  #hanging(node: Node): readonly Draft[] {
    const under = [...node.staff, ...node.line];
    if (under.length === 0) return [];
    const trunk = this.#trunk(node, 'elsewhere');
    return this.#widths(under).map((width) => hanging(trunk, spine(this.#narrow(under, width))));
  }

  /** The line in two and more columns: divided evenly at each width, and as narrow as it can be at the heights of these. */
  #columns(node: Node, lean: Lean): readonly (readonly Hung[])[] {
    const { line, list } = node;
    const fewest = list || line.every(isAlone) ? fewestAlone : 1;
    const counts = columnCounts.filter((count) => (count - 1) * fewest < line.length && count < line.length);
    const choices = this.#widths(line).map((width) => this.#narrow(line, width));
    const divided = choices.flatMap((led) => {
      const heights = led.map(({ block }) => block.height);
      return counts.map((count) => parts(led, divide(heights, count, list ? gap.rows : rhythmOf(led))));
    });
    return [...divided, ...this.#packed(choices, divided)].map((columns) => hung(columns, lean));
  }

  #packed(choices: readonly (readonly Led[])[], divided: readonly Columns[]): readonly Columns[] {
    const [first = []] = choices;
    if (choices.length === 1 || first.length > mostPacked) return [];
    const heights = divided.map((columns) => Math.max(...columns.map((led) => heightOf(led))));
    return some(heights, 2 * this.#most).flatMap((height) => {
      const columns = packed(choices, height);
      return columns && columns.length > 1 ? [columns] : [];
    });
  }

  /** The line side by side. */
  #rows({ line, list, unit, face }: Node): readonly (readonly Hung[])[] {
    if (
      unit.orientation !== 'row' &&
      (list || line.length > longestRow || (face.level > 0 && line.every(isAlone)))
    )
      return [];
    const shapes = line.map((node) => this.of(node, 'centred'));
    const heights = some(
      shapes.flatMap((each) => each.map(({ height }) => height)),
      this.#most,
    );
    return heights.map((height) =>
      line.map((node, i) => single({ block: under(shapes[i] ?? [], height), style: lineTo(node) })),
    );
  }

  /** A few widths that columns of these can have. */
  #widths(nodes: readonly Node[]): readonly number[] {
    const widths = nodes.flatMap((node) => this.of(node, 'left').map(({ width }) => width));
    const least = Math.max(...nodes.map((node) => this.of(node, 'left')[0]?.width ?? 0));
    return some([least, ...widths.filter((width) => width > least)], this.#most);
  }

  #narrow(nodes: readonly Node[], width: number): readonly Led[] {
    return nodes.map((node) => ({ block: within(this.of(node, 'left'), width), style: lineTo(node) }));
  }
}

/** Either every branch is reached from above or every one from its side: never some so and some so. */
function hung(columns: Columns, lean: Lean): readonly Hung[] {
  const singles = columns.flatMap((led) => (led.length === 1 ? led : []));
  const [first] = singles;
  if (lean === 'centred' && singles.length === columns.length && !first?.block.row)
    return singles.map(single);
  return columns.map(spine);
}

function isAlone({ political, staff, line }: Node): boolean {
  return political.length + staff.length + line.length === 0;
}

function sidesFor({ staff, political }: Node): readonly Sides[] {
  if (staff.length === 0 && political.length === 0) return ['elsewhere'];
  return staff.length > 1 || political.length > 0 ? ['both', 'right'] : ['right'];
}
