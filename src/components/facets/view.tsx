// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../link.ts';

export interface Facet extends LinkTo {
  /** How many there are of it. */
  readonly count: string;
  readonly current?: boolean | undefined;
}

export interface FacetsProps {
  readonly label: string;
  readonly facets: readonly Facet[];
}

/** Ways to narrow what was found, as plain links with how many each leaves. */
export function Facets({ label, facets }: FacetsProps) {
  return (
    <nav aria-label={label}>
      <ul class="facets">
        {facets.map(({ text, href, count, current }) => (
          <li>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {text}
            </a>{' '}
            <span class="note">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
