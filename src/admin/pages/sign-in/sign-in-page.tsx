// SPDX-License-Identifier: MPL-2.0
import { Columns, Notice, PageHead } from '../../../components/index.ts';
import { explain, type Refusal } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { adminTexts } from '../../texts/index.ts';
import { type Answer, ownAddress } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visitor } from '../../visit/visit.ts';

interface SignInProps {
  /** Where one wanted to go. */
  readonly to: string | null;
  readonly email?: string;
  readonly refusals?: readonly Refusal[];
  /** What was typed before the session ended, to be shown again afterwards. */
  readonly unsaved?: URLSearchParams;
}

/** `/admin/log-ind`: by e-mail and password. */
export function signInPage(
  visitor: Visitor,
  { to, email = '', refusals = [], unsaved }: SignInProps,
): Answer {
  const { language } = visitor;
  const say = adminTexts(language);
  const empty = { error: undefined, now: undefined };
  return page(visitor, {
    title: say.signIn,
    status: refusals.some(({ code }) => code === 'sign-in-too-often') ? 429 : refusals.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHead title={say.signIn} lead={unsaved ? undefined : say.signInLead}>
          {unsaved && <Notice heading={say.signInAgain} kind="warning" />}
        </PageHead>
        <Columns>
          <form class="form sign-in" method="post" action="/admin/log-ind">
            {refusals.map((refusal) => (
              <p class="field__error" role="alert">
                {explain(refusal, language)}
              </p>
            ))}
            <input type="hidden" name="til" value={ownAddress(to)} />
            {unsaved && <input type="hidden" name="ikke-gemt" value={unsaved.toString()} />}
            <Field
              {...{ id: 'email', name: 'email', label: say.email, type: 'email', language }}
              state={{ ...empty, value: email }}
              autocomplete="username"
              required
            />
            <Field
              {...{ id: 'adgangskode', name: 'adgangskode', label: say.password, type: 'password', language }}
              state={{ ...empty, value: '' }}
              autocomplete="current-password"
              required
            />
            <div class="form__end">
              <button type="submit" class="button button-primary">
                {say.signIn}
              </button>
            </div>
          </form>
        </Columns>
      </>
    ),
  });
}
