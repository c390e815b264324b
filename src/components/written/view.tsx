// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { type Block, type Inline, proseOf } from '../../organisation/index.ts';
import { Heading } from '../heading/view.tsx';

export interface WrittenProps {
  /** In the small part of Markdown that editors write in. */
  readonly text: string;
  /** The level of the headings in it. */
  readonly level: 2 | 3 | 4;
}

/** A text that somebody has written, as paragraphs, headings, lists and links: nodes, never raw HTML. */
export function Written({ text, level }: WrittenProps) {
  return <div class="prose">{proseOf(text).map((block) => viewOf(block, level))}</div>;
}

function viewOf(block: Block, level: WrittenProps['level']): ComponentChildren {
  switch (block.is) {
    case 'heading':
      return <Heading level={level}>{block.parts.map(partOf)}</Heading>;
    case 'paragraph':
      return <p>{block.parts.map(partOf)}</p>;
    case 'bullets':
      return <ul>{block.items.map(itemOf)}</ul>;
    case 'numbers':
      return <ol>{block.items.map(itemOf)}</ol>;
  }
}

function itemOf(parts: readonly Inline[]): ComponentChildren {
  return <li>{parts.map(partOf)}</li>;
}

function partOf(part: Inline): ComponentChildren {
  if (typeof part === 'string') return part;
  const inside = part.parts.map(partOf);
  if (part.is === 'link') return <a href={part.href}>{inside}</a>;
  return part.is === 'strong' ? <strong>{inside}</strong> : <em>{inside}</em>;
}
