// SPDX-License-Identifier: MPL-2.0
import type { Passkey } from '../../../access/index.ts';
import { explain, type Refusal } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { accountTexts } from './texts/index.ts';

interface PasskeysProps {
  readonly editor: Editor;
  readonly passkeys: readonly Passkey[];
  /** How a new one is asked for, as JSON; undefined where one cannot be made here, or not now. */
  readonly options: string | undefined;
  readonly wrong: { readonly name: string; readonly refusals: readonly Refusal[] } | undefined;
}

/** One's passkeys, and the way to another. */
export function Passkeys({ editor, passkeys, options, wrong }: PasskeysProps) {
  const { language, office } = editor;
  const say = accountTexts(language);
  return (
    <section>
      <h2>{say.passkeys}</h2>
      <p>{say.passkeysLead}</p>
      {passkeys.length > 0 ? <PasskeyTable {...{ editor, passkeys }} /> : <p>{say.passkeysNone}</p>}
      {options && (
        <>
          <p class="note" data-passkey-lacking>
            {say.passkeyLacking}
          </p>
          <AddForm {...{ editor, options, wrong }} />
        </>
      )}
      {!office.access.passkeys.arePossible && <p class="note">{say.passkeyNoName}</p>}
      {!options &&
        wrong?.refusals.map((refusal) => (
          <p class="field__error" role="alert">
            {explain(refusal, language)}
          </p>
        ))}
      {!options && office.access.passkeys.arePossible && (
        <p>
          {say.passkeyAgain} <a href="/admin/log-ind?til=%2Fadmin%2Fkonto">{say.signInAgain}</a>
        </p>
      )}
    </section>
  );
}

function PasskeyTable({ editor, passkeys }: Pick<PasskeysProps, 'editor' | 'passkeys'>) {
  const { language, signedIn } = editor;
  const say = accountTexts(language);
  return (
    <form method="post" action="/admin/konto/adgangsnoegle">
      <input type="hidden" name="token" value={signedIn.formToken} />
      <section class="admin-table-box" tabindex={0} aria-label={say.passkeys}>
        <table class="admin-table">
          <thead>
            <tr>
              <th scope="col">{say.passkeyCalled}</th>
              <th scope="col">{say.passkeyMade}</th>
              <th scope="col">{say.seen}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {passkeys.map(({ id, name, madeAt, usedAt }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{instantInWords(madeAt, language)}</td>
                <td>{usedAt ? instantInWords(usedAt, language) : say.passkeyNever}</td>
                <td>
                  <button
                    type="submit"
                    class="button button-secondary"
                    name="fjern"
                    value={id}
                    aria-label={say.removeNamed(name)}
                  >
                    {say.remove}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </form>
  );
}

function AddForm({ editor, options, wrong }: Omit<PasskeysProps, 'passkeys'>) {
  const { language, signedIn } = editor;
  const say = accountTexts(language);
  const values = new URLSearchParams({ 'noegle-navn': wrong?.name ?? '' });
  const filled = wrong && { form: 'noegle', values, refusals: wrong.refusals };
  const fields = new Fields('noegle', filled, language);
  return (
    <form
      class="form"
      method="post"
      action="/admin/konto/adgangsnoegle"
      data-passkey="make"
      data-options={options}
      data-stopped={say.passkeyStopped}
      hidden
    >
      <input type="hidden" name="token" value={signedIn.formToken} />
      <input type="hidden" name="svar" value="" />
      {fields.general(['noegle-navn']).map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      <Field
        {...{ id: 'noegle-navn', name: 'noegle-navn', label: say.passkeyName, hint: say.passkeyNameHint }}
        {...{ language, required: true }}
        state={fields.get('noegle-navn', '')}
      />
      <div class="form__end">
        <button type="submit" class="button button-secondary">
          {say.passkeyAdd}
        </button>
        <p class="note" role="status" />
      </div>
    </form>
  );
}
