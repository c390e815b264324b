// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';

export interface ColumnsProps {
  readonly contents?: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * The columns of a page: table of contents, content, and what stands beside it. On a phone they follow each
 * other in that order, but what stands beside (whom to call) comes before the content.
 */
export function Columns({ contents, aside, end, children }: ColumnsProps) {
  const classes = ['columns', 'wrap', contents && 'columns--contents', aside && 'columns--aside'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {contents && <div class="columns__contents">{contents}</div>}
      {aside && <div class="columns__aside">{aside}</div>}
      <div class="columns__main">{children}</div>
      {end && <div class="columns__end">{end}</div>}
    </div>
  );
}
