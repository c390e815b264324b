// SPDX-License-Identifier: MPL-2.0
import type { OwnWays } from '../../../access/index.ts';
import { Columns, PageHead } from '../../../components/index.ts';
import type { Refusal } from '../../../organisation/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { PasswordForm } from './password-form.tsx';
import { SessionTable } from './session-table.tsx';
import { accountTexts } from './texts/index.ts';

/** `/admin/konto`: how one signs in, and where one is signed in. */
export async function accountPage(editor: Editor, refusals: readonly Refusal[] = []): Promise<Answer> {
  const { language, office, signedIn, now, query } = editor;
  const say = accountTexts(language);
  const ways = await office.access.own.ways(signedIn, now);
  const done = { adgangskode: say.changed, sessioner: say.left }[query.get('gemt') ?? ''];
  return page(editor, {
    title: say.title,
    status: refusals.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHead title={say.title} lead={`${signedIn.account.name}, ${signedIn.account.email}`}>
          {done && <p role="status">{done}</p>}
        </PageHead>
        <Columns>
          <div class="account">
            {ways.hasPassword && <PasswordForm editor={editor} refusals={refusals} />}
            <ProviderLink editor={editor} ways={ways} />
            <SessionTable editor={editor} sessions={ways.sessions} />
          </div>
        </Columns>
      </>
    ),
  });
}

function ProviderLink({ editor, ways }: { readonly editor: Editor; readonly ways: OwnWays }) {
  const { language, office, signedIn } = editor;
  const say = accountTexts(language);
  const name = office.access.providerName;
  if (name === undefined) return null;
  if (ways.isLinked)
    return (
      <section>
        <h2>{say.provider(name)}</h2>
        <p>{say.isLinked(name)}</p>
      </section>
    );
  return (
    <form class="form" method="post" action="/admin/udbyder">
      <h2>{say.provider(name)}</h2>
      <p>{say.notLinked(name)}</p>
      <input type="hidden" name="token" value={signedIn.formToken} />
      <input type="hidden" name="til" value="/admin/konto" />
      <div class="form__end">
        <button type="submit" class="button button-secondary" name="knyt" value="1">
          {say.link(name)}
        </button>
      </div>
    </form>
  );
}
