// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import type { Language } from '../../../organisation/index.ts';
import { signInTexts } from './texts/index.ts';

interface PasskeyFormProps {
  /** The options for the browser, as JSON. */
  readonly options: string;
  readonly language: Language;
  /** What is sent along. */
  readonly children: ComponentChildren;
}

/** Signing in by a passkey. A script asks the device, and shows the form where there is one to ask. */
export function PasskeyForm({ options, language, children }: PasskeyFormProps) {
  const say = signInTexts(language);
  return (
    <form
      class="form"
      method="post"
      action="/admin/adgangsnoegle"
      data-passkey="get"
      data-options={options}
      data-stopped={say.passkeyStopped}
      hidden
    >
      {children}
      <input type="hidden" name="svar" value="" />
      <button type="submit" class="button button-secondary">
        {say.withPasskey}
      </button>
      <p class="note" role="status" />
    </form>
  );
}
