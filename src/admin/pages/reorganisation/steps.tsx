// SPDX-License-Identifier: MPL-2.0
import { explain } from '../../../organisation/index.ts';
import type { DraftOperation } from '../../../register/index.ts';
import { Button, DraftForm } from './draft-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { Names, told } from './told.ts';
import { isOpen, placeOf, type Workspace } from './workspace.ts';

/** So many of the latest are always shown. */
const latest = 12;

/** What a draft does, the latest first, each of which can be taken out; and the latest undone. */
export function Steps({ work }: { readonly work: Workspace }) {
  const { editor, draft } = work;
  const say = reorganisationTexts(editor.language);
  const names = new Names(work);
  const rows = draft.operations.map((one, place) => <Step {...{ work, names, one, place }} />).toReversed();
  const earlier = rows.slice(latest);
  return (
    <section id="handlinger">
      <h2>{say.whatHappens}</h2>
      {rows.length === 0 && <p>{say.nothingYet}</p>}
      {rows.length > 0 && isOpen(work) && (
        <DraftForm {...{ editor, action: `${placeOf(draft)}/fortryd`, version: draft.version }}>
          <div class="form__end">
            <Button text={say.undo} kind="secondary" />
          </div>
        </DraftForm>
      )}
      {rows.length > 0 && (
        <ol class="draft-steps" reversed>
          {rows.slice(0, latest)}
        </ol>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say.earlier(earlier.length)}</summary>
          <ol class="draft-steps" reversed start={earlier.length}>
            {earlier}
          </ol>
        </details>
      )}
    </section>
  );
}

interface StepProps {
  readonly work: Workspace;
  readonly names: Names;
  readonly one: DraftOperation;
  readonly place: number;
}

function Step({ work, names, one, place }: StepProps) {
  const { editor, draft, tried } = work;
  const say = reorganisationTexts(editor.language);
  const wrong = tried.refusals.filter(({ where }) => where?.split('.')[1] === String(place));
  return (
    <li id={`handling-${place + 1}`}>
      <span>{told(one.operation, names)}</span>
      {wrong.map((refusal) => (
        <span class="field__error">{explain(refusal, editor.language)}</span>
      ))}
      {isOpen(work) && (
        <DraftForm {...{ editor, action: `${placeOf(draft)}/fjern/${place}`, version: draft.version }}>
          <Button text={say.takeOutShort} kind="secondary" label={say.takeOut(place + 1)} />
        </DraftForm>
      )}
    </li>
  );
}

/** Where the operations begin that were added together as the last. */
export function latestBatch(operations: readonly DraftOperation[]): number {
  const last = operations.at(-1);
  const same = ({ addedAt, addedBy }: DraftOperation) =>
    addedAt.getTime() === last?.addedAt.getTime() && addedBy === last.addedBy;
  return operations.findLastIndex((one) => !same(one)) + 1;
}
