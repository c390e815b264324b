// SPDX-License-Identifier: MPL-2.0
import { explain, type Language } from '../../../organisation/index.ts';
import type { Correction } from '../../../register/index.ts';
import type { Filled } from '../../forms/filled.ts';
import { isTakenHere } from './operations.ts';
import { digestOfNow, type Proposed } from './proposals.ts';
import { correctionTexts } from './texts/index.ts';

interface ProposedListProps {
  readonly correction: Correction;
  readonly proposals: readonly Proposed[];
  readonly language: Language;
  readonly filled?: Filled | undefined;
}

/** Each field as it was, as it is now, as it is proposed; in the form of one that waits with a box to tick. */
export function ProposedList({ correction, proposals, language, filled }: ProposedListProps) {
  return (
    <ul class="edit-rows correction__fields">
      {proposals.map((proposed) => (
        <li>
          <ProposedField {...{ correction, proposed, language, filled }} />
        </li>
      ))}
    </ul>
  );
}

type FieldProps = Omit<ProposedListProps, 'proposals'> & { readonly proposed: Proposed };

function ProposedField({ correction, proposed, language, filled }: FieldProps) {
  const say = correctionTexts(language);
  const { label, was, now, place, taken } = proposed;
  const isOpen = correction.status === 'open';
  const isNew = proposed.key.startsWith('new.');
  const hasChanged = now !== undefined && now !== was && (isOpen || now !== proposed.proposed);
  const note = noteOn(proposed, isOpen, language);
  const refusal = filled?.refusals.find(({ where }) => where === `felt.${place}`);
  return (
    <>
      <h3>{label}</h3>
      <dl class="correction__values">
        {!isNew && <Value term={say.was} text={was} empty={say.empty} />}
        {hasChanged && <Value term={say.isNow} text={now} empty={say.empty} />}
        <Value term={say.becomes} text={proposed.proposed} empty={say.empty} strong />
      </dl>
      {note && <p class="note">{note}</p>}
      {refusal && <p class="field__error">{explain(refusal, language)}</p>}
      {isOpen ? (
        <Take {...{ correction, proposed, language, filled }} />
      ) : (
        <p class="strong">{taken ? say.taken : say.notTaken}</p>
      )}
    </>
  );
}

function noteOn({ was, now, proposed }: Proposed, isOpen: boolean, language: Language): string | undefined {
  const say = correctionTexts(language);
  if (!isOpen) return undefined;
  if (now === undefined) return say.notThere;
  if (now === proposed) return say.already;
  return now === was ? undefined : say.meanwhile;
}

function Value({
  term,
  text,
  empty,
  strong = false,
}: {
  readonly term: string;
  readonly text: string;
  readonly empty: string;
  readonly strong?: boolean;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class={strong ? 'correction__text strong' : 'correction__text'}>{text === '' ? empty : text}</dd>
    </div>
  );
}

/** The box to tick; or where the field is edited, for one that cannot be taken over from here. */
function Take({ correction, proposed, language, filled }: FieldProps) {
  const say = correctionTexts(language);
  const { place, label, kind } = proposed;
  if (!isTakenHere(proposed)) {
    const part = kind === 'hours' ? 'kontakt' : 'stillinger';
    return (
      <p>
        <a href={`/admin/enhed/${correction.unitId}#${part}`}>{say.editThere}</a>
      </p>
    );
  }
  const chosen = filled?.values.getAll('felt') ?? [];
  return (
    <>
      <input type="hidden" name={`nu.${place}`} value={digestOfNow(proposed)} />
      <label class="check">
        <input type="checkbox" name="felt" value={String(place)} checked={chosen.includes(String(place))} />
        <span>{say.takeField(label)}</span>
      </label>
    </>
  );
}
