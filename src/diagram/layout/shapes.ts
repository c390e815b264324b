// SPDX-License-Identifier: MPL-2.0
import { alone, type Draft, hanging, type Lean, spread } from './assemble.ts';
import { type Block, blockOf } from './block.ts';
import { type Hung, single, spine } from './column.ts';
import { type Columns, columnsOf } from './columns.ts';
import { front, some, under, within } from './front.ts';
import type { Node } from './node.ts';
import type { Led } from './sideband.ts';
import { lineTo } from './styles-of.ts';
import { type Sides, type Trunk, trunkOf } from './trunk.ts';

/** A row of more branches than this is tried only where the organisation asks for it. */
const longestRow = 24;

/** Fewer units than this that have none under them are not divided among columns. */
const fewestAlone = 3;

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
    const most = this.#mostOf(node);
    const drafts = front(this.#all(node, lean), most);
    return front(
      drafts.map(({ build }) => build()),
      most,
    );
  }

  #mostOf({ face }: Node): number {
    return face.level === 0 ? everything : this.#most;
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
    return this.#choices(under).map((led) => hanging(trunk, spine(led)));
  }

  /** The line in two and more columns. */
  #columns(node: Node, lean: Lean): readonly (readonly Hung[])[] {
    const { line, list } = node;
    const choices = this.#choices(line);
    const fewest = list || line.every(isAlone) ? fewestAlone : 1;
    return columnsOf(choices, { fewest, most: this.#mostOf(node) }).map((columns) => hung(columns, lean));
  }

  /** The line side by side. Heads stand over the middle in the upper levels only: further down that takes too much room. */
  #rows({ line, list, unit, face }: Node): readonly (readonly Hung[])[] {
    if (
      unit.orientation !== 'row' &&
      (list || line.length > longestRow || (face.level > 0 && line.every(isAlone)))
    )
      return [];
    const shapes = line.map((node) => this.of(node, face.level === 0 ? 'centred' : 'left'));
    const heights = some(
      shapes.flatMap((each) => each.map(({ height }) => height)),
      this.#most,
    );
    return heights.map((height) =>
      line.map((node, i) => single({ block: under(shapes[i] ?? [], height), style: lineTo(node) })),
    );
  }

  /** Branches in the shapes that they have in columns of a few widths. */
  #choices(nodes: readonly Node[]): readonly (readonly Led[])[] {
    const shapes = nodes.map((node) => this.of(node, 'left'));
    const styles = nodes.map(lineTo);
    const led = (width: number) =>
      shapes.map((each, i) => ({ block: within(each, width), style: styles[i] ?? 'line' }));
    return widthsOf(shapes, this.#most).map(led);
  }
}

/** A few of the widths that branches have, from the first that all of them can keep to. */
function widthsOf(shapes: readonly (readonly Block[])[], most: number): readonly number[] {
  let least = 0;
  for (const [narrowest] of shapes) least = Math.max(least, narrowest?.width ?? 0);
  const widths = new Set([least]);
  for (const each of shapes) for (const { width } of each) if (width > least) widths.add(width);
  return some(widths, most);
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
