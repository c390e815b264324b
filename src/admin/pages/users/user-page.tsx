// SPDX-License-Identifier: MPL-2.0
import type { Deciding, User } from '../../../access/index.ts';
import { Columns, Notice, PageHead } from '../../../components/index.ts';
import type { Filled } from '../../forms/filled.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { madeTexts } from '../made/texts/index.ts';
import { AccountForms } from './account-forms.tsx';
import { EventTable } from './event-table.tsx';
import { NewLink } from './new-link.tsx';
import type { OfUser } from './of-user.ts';
import { RoleForms } from './role-forms.tsx';
import { userTexts } from './texts/index.ts';

/** What has come of a form on the page. */
interface Come {
  readonly filled?: Filled;
  /** The link by which a password is chosen: known now, and never again. */
  readonly link?: string;
}

/** `/admin/brugere/{id}`: what one user may do, how they sign in, and what has been done to the account. */
export async function userPage(
  editor: Editor,
  deciding: Deciding,
  user: User,
  { filled, link }: Come = {},
): Promise<Answer> {
  const { language, query, office } = editor;
  const say = userTexts(language);
  const done = query.get('gemt') ?? '';
  const events = await office.access.users.events(user, deciding);
  const shown = { editor, deciding, user, filled };
  return page(editor, {
    title: user.name,
    status: filled ? 422 : 200,
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        { text: say.title, href: '/admin/brugere' },
      ],
      current: user.name,
    },
    content: (
      <>
        <PageHead title={user.name} lead={user.email}>
          {Object.hasOwn(say.done, done) && !filled && !link && (
            <div role="status">
              <Notice heading={say.done[done as keyof typeof say.done]} />
            </div>
          )}
          {user.isClosed && done !== 'lukket' && <Notice heading={say.isClosed} kind="warning" />}
          {link && <NewLink {...{ editor, user, link }} />}
          <p>
            <a href={`/admin/brugere/${user.id}/aendringer`}>{madeTexts(language).link}</a>
          </p>
        </PageHead>
        <Columns>
          <div class="account">
            <RoleForms {...shown} />
            <Ways {...shown} />
            <AccountForms {...shown} />
            <EventTable {...{ editor, events }} />
          </div>
        </Columns>
      </>
    ),
  });
}

function Ways({ editor, user }: OfUser) {
  const { language, office } = editor;
  const say = userTexts(language);
  const ways = [
    user.hasPassword && say.byPassword,
    user.passkeys > 0 && say.byPasskeys(user.passkeys),
    user.isLinked && say.byProvider(office.access.providerName ?? say.aProvider),
  ].filter((way) => way !== false);
  if (user.isClosed || !user.isTheirs) return null;
  return (
    <section>
      <h2>{say.waysIn}</h2>
      {ways.length === 0 ? (
        <p>{say.noWay}</p>
      ) : (
        <ul>
          {ways.map((way) => (
            <li>{way}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
