// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';

export interface ProseProps {
  readonly children: ComponentChildren;
}

/** Running text of a page that someone has written: headings, paragraphs, lists. */
export function Prose({ children }: ProseProps) {
  return <div class="prose">{children}</div>;
}

/** A text's paragraphs, which empty lines divide. */
export function Paragraphs({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{paragraph.trim()}</p>
      ))}
    </>
  );
}
