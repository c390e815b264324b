// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface LetterIndexProps extends Spoken {
  /** Letters in order; one without an address has nothing under it. */
  readonly letters: readonly { readonly letter: string; readonly href?: string | undefined }[];
  readonly current?: string | undefined;
}

/** The alphabet as a way into a long list. */
export function LetterIndex({ language, letters, current }: LetterIndexProps) {
  return (
    <nav class="letters" aria-label={texts(language).letters}>
      <ul>
        {letters.map(({ letter, href }) => (
          <li>
            {href ? (
              <a href={href} aria-current={letter === current ? 'true' : undefined}>
                {letter}
              </a>
            ) : (
              <span>{letter}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
