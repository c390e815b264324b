// SPDX-License-Identifier: MPL-2.0
import { hasJustSignedIn, type OwnWays } from '../../../access/index.ts';
import { explain, type Refusal } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { accountTexts } from './texts/index.ts';

interface ProviderLinkProps {
  readonly editor: Editor;
  readonly ways: OwnWays;
  readonly refusals: readonly Refusal[];
}

/** Whether the account is linked with one's account at the provider, and the way to link it, or not any more. */
export function ProviderLink({ editor, ways, refusals }: ProviderLinkProps) {
  const { language, office, signedIn, now } = editor;
  const say = accountTexts(language);
  const name = office.access.providerName;
  if (ways.isLinked)
    return (
      <form class="form" method="post" action="/admin/konto/udbyder">
        <h2>{say.provider(name ?? say.aProvider)}</h2>
        <p>{say.isLinked(name ?? say.aProvider)}</p>
        {refusals.map((refusal) => (
          <p class="field__error" role="alert">
            {explain(refusal, language)}
          </p>
        ))}
        <input type="hidden" name="token" value={signedIn.formToken} />
        <Send button={say.unlink} />
      </form>
    );
  if (name === undefined) return null;
  if (!hasJustSignedIn(signedIn, now))
    return (
      <section>
        <h2>{say.provider(name)}</h2>
        <p>
          {say.linkAgain} <a href="/admin/log-ind?til=%2Fadmin%2Fkonto">{say.signInAgain}</a>
        </p>
      </section>
    );
  return (
    <form class="form" method="post" action="/admin/udbyder">
      <h2>{say.provider(name)}</h2>
      <p>{say.notLinked(name)}</p>
      <input type="hidden" name="token" value={signedIn.formToken} />
      <input type="hidden" name="til" value="/admin/konto" />
      <input type="hidden" name="knyt" value="1" />
      <Send button={say.link(name)} />
    </form>
  );
}

function Send({ button }: { readonly button: string }) {
  return (
    <div class="form__end">
      <button type="submit" class="button button-secondary">
        {button}
      </button>
    </div>
  );
}
