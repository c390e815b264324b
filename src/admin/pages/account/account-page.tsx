// SPDX-License-Identifier: MPL-2.0
import { hasJustSignedIn } from '../../../access/index.ts';
import { Columns, PageHead } from '../../../components/index.ts';
import { inLanguage, type Refusal, rootOf } from '../../../organisation/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { madeTexts } from '../made/texts/index.ts';
import { Passkeys } from './passkeys.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProviderLink } from './provider-link.tsx';
import { SessionTable } from './session-table.tsx';
import { accountTexts } from './texts/index.ts';

/** What was wrong with a form of the page. */
export interface WrongOnAccount {
  readonly password?: readonly Refusal[];
  readonly provider?: readonly Refusal[];
  readonly passkey?: { readonly name: string; readonly refusals: readonly Refusal[] };
}

/** `/admin/konto`: how one signs in, and where one is signed in. */
export async function accountPage(editor: Editor, wrong: WrongOnAccount = {}): Promise<Answer> {
  const { language, office, signedIn, now, query } = editor;
  const say = accountTexts(language);
  const ways = await office.access.own.ways(signedIn, now);
  const options = await optionsToMake(editor);
  const done = {
    adgangskode: say.changed,
    sessioner: say.left,
    adgangsnoegle: say.passkeyAdded,
    fjernet: say.passkeyRemoved,
    udbyder: say.unlinked,
  }[query.get('gemt') ?? ''];
  return page(editor, {
    title: say.title,
    status: Object.keys(wrong).length > 0 ? 422 : 200,
    content: (
      <>
        <PageHead title={say.title} lead={`${signedIn.account.name}, ${signedIn.account.email}`}>
          {done && <p role="status">{done}</p>}
          <p>
            <a href="/admin/konto/aendringer">{madeTexts(language).ownLink}</a>
          </p>
        </PageHead>
        <Columns>
          <div class="account">
            {ways.hasPassword && <PasswordForm editor={editor} refusals={wrong.password ?? []} />}
            <ProviderLink editor={editor} ways={ways} refusals={wrong.provider ?? []} />
            <Passkeys
              editor={editor}
              passkeys={await office.access.passkeys.of(signedIn)}
              wrong={wrong.passkey}
              options={options}
            />
            <SessionTable editor={editor} sessions={ways.sessions} />
          </div>
        </Columns>
      </>
    ),
  });
}

/** Undefined where one cannot make a passkey here, or not now. */
async function optionsToMake({ office, signedIn, snapshot, language, now }: Editor) {
  const { passkeys } = office.access;
  if (!passkeys.arePossible || !hasJustSignedIn(signedIn, now)) return undefined;
  const site = inLanguage(rootOf(snapshot)?.name ?? { da: 'Vejviser' }, language);
  return passkeys.toMake(signedIn, site, now);
}
