// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../../components/index.ts';
import type { Language } from '../../../organisation/index.ts';
import type { Register } from '../../../register/index.ts';
import { freshTexts } from './texts/index.ts';

interface LettersProps {
  readonly state: Awaited<ReturnType<Register['letters']['state']>>;
  readonly hasMail: boolean;
  readonly language: Language;
}

/** Whether letters go out, for those who can do something about it. */
export function Letters({ state, hasMail, language }: LettersProps) {
  const say = freshTexts(language);
  const { waiting, givenUp } = state;
  if (hasMail && waiting === 0 && givenUp.length === 0) return null;
  return (
    <section id="breve">
      <h2>{say.letters}</h2>
      {!hasMail && <Notice heading={say.noMail} kind="warning" paragraphs={[say.noMailHow]} />}
      {waiting > 0 && <p>{say.waiting(waiting)}</p>}
      {givenUp.length > 0 && (
        <>
          <h3>{say.notSent}</h3>
          <ul class="edit-rows">
            {givenUp.map(({ subject, to, because }) => (
              <li>
                {subject}
                <p class="note">{say.notSentNote(to, because)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
