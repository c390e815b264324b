// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading whose level depends on where the component stands. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
