// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';

interface GroupProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}

/** A few are shown, many on request. */
export function Group<T>({ title, items, children }: GroupProps<T>) {
  if (items.length === 0) return null;
  return (
    <details open={items.length <= 3}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul class="draft-problems__list">
        {items.slice(0, 300).map((item) => (
          <li>{children(item)}</li>
        ))}
      </ul>
    </details>
  );
}
