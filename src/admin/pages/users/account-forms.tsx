// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { explain } from '../../../organisation/index.ts';
import type { OfUser } from './of-user.ts';
import { userTexts } from './texts/index.ts';

/** What is done to the account itself: a new link, signed out, closed. */
export function AccountForms(shown: OfUser) {
  const { editor, deciding, user, filled } = shown;
  const say = userTexts(editor.language);
  const refusals = filled?.form === 'konto' ? filled.refusals : [];
  return (
    <section>
      <h2>{say.account}</h2>
      {refusals.map((refusal) => (
        <p class="field__error" role="alert">
          {explain(refusal, editor.language)}
        </p>
      ))}
      {editor.office.access.users.mayDecide(user, deciding) ? <Deeds {...shown} /> : <p>{say.notYours}</p>}
    </section>
  );
}

function Deeds(shown: OfUser) {
  const { editor, deciding, user } = shown;
  const say = userTexts(editor.language);
  if (user.isClosed) return <Deed {...shown} deed="link" button={say.reopen} />;
  return (
    <>
      <Deed {...shown} deed="link" button={say.link}>
        <p class="note">{say.linkHint}</p>
      </Deed>
      <Deed {...shown} deed="ud" button={say.signOut} />
      {user.email !== deciding.permit.actor && (
        <Deed {...shown} deed="luk" button={say.close}>
          <p class="note">{say.closeHint}</p>
        </Deed>
      )}
    </>
  );
}

interface DeedProps extends OfUser {
  readonly deed: string;
  readonly button: string;
  readonly children?: ComponentChildren;
}

function Deed({ editor, user, deed, button, children }: DeedProps) {
  return (
    <form class="user-deed" method="post" action={`/admin/brugere/${user.id}/${deed}`}>
      <input type="hidden" name="token" value={editor.signedIn.formToken} />
      <button type="submit" class="button button-secondary">
        {button}
      </button>
      {children}
    </form>
  );
}
