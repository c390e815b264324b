// SPDX-License-Identifier: MPL-2.0
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import type { CorrectionShown } from './correction-shown.ts';
import type { Proposed } from './proposals.ts';
import { ProposedList } from './proposed-list.tsx';
import { correctionTexts } from './texts/index.ts';

/** What an editor decides: which fields, from when, what is answered. */
export function DecisionForm({
  editor,
  correction,
  proposals,
  filled,
}: CorrectionShown & { readonly proposals: readonly Proposed[] }) {
  const { language, today, signedIn } = editor;
  const say = correctionTexts(language);
  const fields = new Fields('rettelse', filled, language);
  return (
    <form class="form" method="post" action={`/admin/rettelser/${correction.id}`}>
      <input type="hidden" name="token" value={signedIn.formToken} />
      {proposals.length > 0 && (
        <section>
          <h2>{say.proposed}</h2>
          <ProposedList {...{ correction, proposals, language, filled }} />
          <div class="form__row">
            <Field
              {...{ id: 'fra', name: 'fra', label: say.fromWhichDay, type: 'date', language }}
              state={fields.get('fra', today)}
            />
          </div>
        </section>
      )}
      <Field
        {...{
          id: 'svar',
          name: 'svar',
          label: say.answer,
          hint: hintFor(editor, correction),
          rows: 4,
          language,
        }}
        state={fields.get('svar', '')}
      />
      {correction.senderEmail ? (
        <label class="check">
          <input
            type="checkbox"
            name="send"
            value="1"
            checked={filled === undefined || filled.values.has('send')}
          />
          <span>{say.sendAnswer}</span>
        </label>
      ) : (
        <p class="note">{say.noSender}</p>
      )}
      <p class="note">{say.forgets}</p>
      <div class="form__end">
        {proposals.length > 0 && (
          <button type="submit" class="button button-primary" name="gerning" value="gennemfoer">
            {say.apply}
          </button>
        )}
        <button type="submit" class="button button-secondary" name="gerning" value="afslut">
          {say.close}
        </button>
        <button type="submit" class="button button-secondary" name="gerning" value="afvis">
          {say.reject}
        </button>
      </div>
    </form>
  );
}

/** The letter is in the language of the page that the correction was sent from, which need not be the editor's. */
function hintFor({ language }: CorrectionShown['editor'], correction: CorrectionShown['correction']): string {
  const say = correctionTexts(language);
  const isEnglish = correction.language === 'en' && correction.senderEmail !== null;
  return isEnglish ? `${say.answerHint} ${say.writesEnglish}` : say.answerHint;
}
