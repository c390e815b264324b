// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import { explain, type Refusal, refuse } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visitor } from '../../visit/visit.ts';
import { signInTexts } from './texts/index.ts';

interface Invited {
  readonly token: string;
  readonly account: { readonly name: string; readonly email: string };
  readonly refusals?: readonly Refusal[];
}

/** `/admin/velkommen/{token}`: whoever has the link chooses the password of its account. */
export function welcomePage(visitor: Visitor, { token, account, refusals = [] }: Invited): Answer {
  const { language } = visitor;
  const say = signInTexts(language);
  const errorAt = (name: string) => {
    const refusal = refusals.find(({ where = 'adgangskode' }) => where === name);
    return refusal && explain(refusal, language);
  };
  const field = (name: string, label: string, hint?: string) => (
    <Field
      {...{ id: name, name, label, hint, type: 'password', language }}
      state={{ value: '', error: errorAt(name), now: undefined }}
      autocomplete="new-password"
      required
    />
  );
  return page(visitor, {
    title: say.welcome(account.name),
    status: refusals.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHead title={say.welcome(account.name)} lead={say.welcomeLead(account.email)} />
        <Columns>
          <div class="sign-in">
            <form class="form" method="post" action={`/admin/velkommen/${token}`}>
              <input type="hidden" name="email" autocomplete="username" value={account.email} />
              {field('adgangskode', say.password, say.chosenHint)}
              {field('igen', say.repeated)}
              <div class="form__end">
                <button type="submit" class="button button-primary">
                  {say.choose}
                </button>
              </div>
            </form>
          </div>
        </Columns>
      </>
    ),
  });
}

/** What one sees by a link that is good no longer. */
export function invitationGonePage(visitor: Visitor): Answer {
  const say = signInTexts(visitor.language);
  return page(visitor, {
    title: say.gone,
    status: 404,
    content: <PageHead title={say.gone} lead={explain(refuse('invitation-gone'), visitor.language)} />,
  });
}
