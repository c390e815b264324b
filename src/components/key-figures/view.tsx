// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';

export interface KeyFiguresProps extends Spoken {
  readonly level?: HeadingLevel | undefined;
  /** `value` as it is read: `1,2 mia. kr.` */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

/** Numbers that tell the size of a unit. */
export function KeyFigures({ language, level = 3, figures }: KeyFiguresProps) {
  return (
    <div class="key-figures">
      <Heading level={level} class="label">
        {texts(language).keyFigures}
      </Heading>
      <dl>
        {figures.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
