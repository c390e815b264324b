// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import { Paragraphs } from '../prose/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface DescriptionProps extends Spoken {
  readonly id: string;
  readonly level?: HeadingLevel | undefined;
  /** The short form: one or two sentences. */
  readonly short: string;
  /** The whole description, paragraphs divided by empty lines. */
  readonly whole?: string | undefined;
}

/** The organisation told in words, for those who do not read a diagram. */
export function Description({ language, id, level = 2, short, whole }: DescriptionProps) {
  const say = texts(language);
  return (
    <section class="description block" id={id}>
      <Heading level={level}>{say.description}</Heading>
      <Paragraphs text={short} />
      {whole && (
        <details>
          <summary>{say.wholeDescription}</summary>
          <Paragraphs text={whole} />
        </details>
      )}
    </section>
  );
}
