// SPDX-License-Identifier: MPL-2.0
import type { Deciding, User } from '../../../access/index.ts';
import { Columns, PageHead } from '../../../components/index.ts';
import type { Filled } from '../../forms/filled.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { AddForm } from './add-form.tsx';
import { roleInWords } from './role-in-words.ts';
import { userTexts } from './texts/index.ts';

/** `/admin/brugere`: everyone who has a role in what one administers, and the way to add somebody. */
export async function listPage(editor: Editor, deciding: Deciding, filled?: Filled): Promise<Answer> {
  const { language, query, office } = editor;
  const say = userTexts(language);
  const words = (query.get('q') ?? '').trim().slice(0, 100);
  const users = (await office.access.users.all(deciding)).filter((user) => isMeant(user, words));
  return page(editor, {
    title: say.title,
    status: filled ? 422 : 200,
    breadcrumbs: {
      trail: [{ text: adminTexts(language).overview, href: '/admin' }],
      current: say.title,
    },
    content: (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Columns>
          <FindForm words={words} editor={editor} />
          <section>
            <h2>{say.count(users.length)}</h2>
            {users.length > 0 ? <UserTable {...{ editor, users }} /> : <p>{say.nobody}</p>}
          </section>
          <AddForm {...{ editor, deciding, filled }} />
        </Columns>
      </>
    ),
  });
}

function isMeant({ name, email }: User, words: string): boolean {
  const wanted = words.toLocaleLowerCase('da');
  return [name, email].some((text) => text.toLocaleLowerCase('da').includes(wanted));
}

function FindForm({ words, editor }: { readonly words: string; readonly editor: Editor }) {
  const say = userTexts(editor.language);
  return (
    <form class="form" action="/admin/brugere">
      <div class="field">
        <label class="form-label" for="q">
          {say.find}
        </label>
        <div class="form__row">
          <input class="form-input" id="q" name="q" maxLength={100} value={words} />
          <button type="submit" class="button button-secondary">
            {say.search}
          </button>
        </div>
      </div>
    </form>
  );
}

function UserTable({ editor, users }: { readonly editor: Editor; readonly users: readonly User[] }) {
  const { language } = editor;
  const say = userTexts(language);
  return (
    <section class="admin-table-box" tabindex={0} aria-label={say.title}>
      <table class="admin-table">
        <thead>
          <tr>
            {[say.name, say.email, say.roles, say.lastIn].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr>
              <th scope="row">
                <a href={`/admin/brugere/${user.id}`}>{user.name}</a>
                {user.isClosed && ` (${say.closed})`}
              </th>
              <td>{user.email}</td>
              <td>{rolesOf(editor, user)}</td>
              <td>{user.signedInAt ? instantInWords(user.signedInAt, language) : say.never}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rolesOf(editor: Editor, { grants }: User) {
  if (grants.length === 0) return userTexts(editor.language).noRoles;
  return (
    <ul class="user-roles">
      {grants.map((grant) => (
        <li>{roleInWords(editor, grant)}</li>
      ))}
    </ul>
  );
}
