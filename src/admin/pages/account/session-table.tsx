// SPDX-License-Identifier: MPL-2.0
import type { OwnSession } from '../../../access/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { accountTexts } from './texts/index.ts';

interface SessionTableProps {
  readonly editor: Editor;
  readonly sessions: readonly OwnSession[];
}

/** Where one is signed in, and the way to end all but this. */
export function SessionTable({ editor, sessions }: SessionTableProps) {
  const { language, signedIn, office } = editor;
  const say = accountTexts(language);
  const meansInWords = {
    password: say.byPassword,
    passkey: say.byPasskey,
    provider: office.access.providerName ?? '',
  };
  const headings = [say.began, say.seen, say.means];
  return (
    <form class="form" method="post" action="/admin/konto/sessioner">
      <h2>{say.sessions}</h2>
      <input type="hidden" name="token" value={signedIn.formToken} />
      <section class="admin-table-box" tabindex={0} aria-label={say.sessions}>
        <table class="admin-table">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ session, beganAt, seenAt, means }) => (
              <tr>
                <td>{instantInWords(beganAt, language)}</td>
                <td>
                  {instantInWords(seenAt, language)}
                  {session === signedIn.session && ` (${say.here})`}
                </td>
                <td>{meansInWords[means]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {sessions.length > 1 && (
        <div class="form__end">
          <button type="submit" class="button button-secondary">
            {say.elsewhere}
          </button>
        </div>
      )}
    </form>
  );
}
