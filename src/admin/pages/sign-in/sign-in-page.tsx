// SPDX-License-Identifier: MPL-2.0
import { Columns, Notice, PageHead } from '../../../components/index.ts';
import { explain, type Refusal } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { type Answer, ownAddress } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visitor } from '../../visit/visit.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { signInTexts } from './texts/index.ts';

export interface SignInProps {
  /** Where one wanted to go. */
  readonly to: string | null;
  readonly email?: string;
  readonly refusals?: readonly Refusal[];
  /** What was typed before the session ended, to be shown again afterwards. */
  readonly unsaved?: URLSearchParams | undefined;
  /** Whether one has just signed out. */
  readonly isOut?: boolean;
}

/** `/admin/log-ind`: at the provider, by a passkey, or by e-mail and password. */
export async function signInPage(visitor: Visitor, props: SignInProps): Promise<Answer> {
  const { language, office, now } = visitor;
  const { refusals = [], unsaved, isOut } = props;
  const say = signInTexts(language);
  const { providerName, passkeys } = office.access;
  const options = passkeys.arePossible ? await passkeys.toSignIn(now) : undefined;
  const links = [{ text: say.outAtProvider(providerName ?? ''), href: '/admin/udbyder/ud' }];
  return page(visitor, {
    title: say.signIn,
    status: statusOf(refusals),
    content: (
      <>
        <PageHead title={say.signIn} lead={unsaved ? undefined : say.lead}>
          {unsaved && <Notice heading={say.again} kind="warning" />}
          {isOut && <Notice heading={say.out} links={providerName ? links : []} />}
        </PageHead>
        <Columns>
          <div class="sign-in">
            {refusals.map((refusal) => (
              <p class="field__error" role="alert">
                {explain(refusal, language)}
              </p>
            ))}
            {providerName && (
              <form class="form" method="post" action="/admin/udbyder">
                <Errand {...props} />
                <button type="submit" class="button button-primary">
                  {say.withProvider(providerName)}
                </button>
              </form>
            )}
            <PasswordForm visitor={visitor} {...props} />
            {options && (
              <PasskeyForm options={options} language={language}>
                <Errand {...props} />
              </PasskeyForm>
            )}
          </div>
        </Columns>
      </>
    ),
  });
}

function statusOf(refusals: readonly Refusal[]): 200 | 422 | 429 {
  if (refusals.some(({ code }) => code === 'sign-in-too-often')) return 429;
  return refusals.length > 0 ? 422 : 200;
}

/** Where one wanted to go and what was not saved, carried along by each way to sign in. */
function Errand({ to, unsaved }: SignInProps) {
  return (
    <>
      <input type="hidden" name="til" value={ownAddress(to)} />
      {unsaved && <input type="hidden" name="ikke-gemt" value={unsaved.toString()} />}
    </>
  );
}

function PasswordForm({ visitor, ...props }: SignInProps & { readonly visitor: Visitor }) {
  const { language, office } = visitor;
  const say = signInTexts(language);
  const empty = { error: undefined, now: undefined };
  const isOther = office.access.providerName !== undefined;
  return (
    <form class="form" method="post" action="/admin/log-ind">
      {isOther && <h2>{say.withPassword}</h2>}
      <Errand {...props} />
      <Field
        {...{ id: 'email', name: 'email', label: say.email, type: 'email', language }}
        state={{ ...empty, value: props.email ?? '' }}
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
        <button type="submit" class={`button ${isOther ? 'button-secondary' : 'button-primary'}`}>
          {say.signIn}
        </button>
      </div>
    </form>
  );
}
