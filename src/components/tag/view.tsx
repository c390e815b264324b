// SPDX-License-Identifier: MPL-2.0

export interface TagProps {
  readonly text: string;
  /** `accent` for what must not be missed (Planned, Closed); quiet otherwise. */
  readonly kind?: 'quiet' | 'accent' | undefined;
}

/** A short word about a thing: the kind of a unit, the state of a change. */
export function Tag({ text, kind = 'quiet' }: TagProps) {
  return <span class={kind === 'accent' ? 'tag tag--accent' : 'tag'}>{text}</span>;
}
