// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';

/** A unit in a list, with the units inside it. */
export interface UnitItem {
  readonly name: string;
  readonly href: string;
  /** Its kind, its leader or what else may help to tell it from others. */
  readonly note?: string | undefined;
  readonly units?: readonly UnitItem[] | undefined;
}

export interface UnitListProps {
  readonly heading?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly units: readonly UnitItem[];
  /** Staff functions stand beside the line: their hairlines are broken, as in a diagram. */
  readonly relation?: 'line' | 'staff' | 'political' | undefined;
}

/** Beyond this many units a list takes two columns where there is room. */
const long = 8;

/** Units under a heading, read down the column. */
export function UnitList({ heading, level = 3, units, relation = 'line' }: UnitListProps) {
  const classes = ['units', `units--${relation}`, units.length > long && 'units--long'];
  return (
    <>
      {heading && (
        <Heading level={level} class="label">
          {heading}
        </Heading>
      )}
      <ul class={classes.filter(Boolean).join(' ')}>{units.map(Item)}</ul>
    </>
  );
}

function Item({ name, href, note, units = [] }: UnitItem) {
  return (
    <li>
      <a href={href}>{name}</a>
      {note && <span class="note">{note}</span>}
      {units.length > 0 && <ul>{units.map(Item)}</ul>}
    </li>
  );
}
