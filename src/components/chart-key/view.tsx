// SPDX-License-Identifier: MPL-2.0
import { type Change, signs } from '../../diagram/index.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface ChartKeyProps extends Spoken {
  /** The changes that the drawing shows, in the order of the key. */
  readonly changes: readonly Change[];
}

const words = {
  new: 'changeNew',
  closed: 'changeClosed',
  moved: 'changeMoved',
  ghost: 'changeGhost',
  renamed: 'changeRenamed',
  'new-leader': 'changeLeader',
} as const satisfies Record<Change, string>;

/** What the signs in a drawing of two days stand for. */
export function ChartKey({ language, changes }: ChartKeyProps) {
  const say = texts(language);
  return (
    <ul class="chart-key" aria-label={say.chartKey}>
      {changes.map((change) => (
        <li class={`chart-key__${change}`}>
          <svg viewBox="-1 -1 12 12" width="14" height="14" aria-hidden="true">
            <path class="oc-mark" d={signs[change]} />
          </svg>
          {say[words[change]]}
        </li>
      ))}
    </ul>
  );
}
