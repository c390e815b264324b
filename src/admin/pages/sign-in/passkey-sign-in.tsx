// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import type { Language } from '../../../organisation/index.ts';
import { signInTexts } from './texts/index.ts';

/** Signing in by passkey: shown by the script alone, where the browser has them. */
export function PasskeySignIn({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ComponentChildren;
}) {
  const say = signInTexts(language);
  return (
    <form class="form" method="post" action="/admin/adgangsnoegle" data-passkey="get" hidden>
      {children}
      <input type="hidden" name="svar" value="" />
      <button type="submit" class="button button-secondary">
        {say.withPasskey}
      </button>
      <p class="field__error" role="alert" hidden>
        {say.passkeyFailed}
      </p>
    </form>
  );
}
