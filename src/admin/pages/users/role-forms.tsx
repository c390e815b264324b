// SPDX-License-Identifier: MPL-2.0
import { isWithin, type User } from '../../../access/index.ts';
import { Fields } from '../../forms/filled.ts';
import type { OfUser } from './of-user.ts';
import { RoleFields, roleFieldNames } from './role-fields.tsx';
import { roleInWords } from './role-in-words.ts';
import { userTexts } from './texts/index.ts';

/** The roles of a user, each with the way to take it away, and the way to give another. */
export function RoleForms(shown: OfUser) {
  const { editor, user, filled } = shown;
  const say = userTexts(editor.language);
  const fields = new Fields('rolle', filled, editor.language);
  return (
    <section>
      <h2>{say.roles}</h2>
      {fields.general(roleFieldNames).map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      {user.grants.length === 0 ? <p>{say.noRoles}</p> : <Roles {...shown} />}
      {!user.isClosed && <GiveForm {...shown} fields={fields} />}
    </section>
  );
}

function Roles({ editor, deciding, user }: OfUser) {
  const say = userTexts(editor.language);
  const { permit, snapshot } = deciding;
  const mayTake = ({ unitId, source }: User['grants'][number]) =>
    source === 'hand' && isWithin(permit.reach, [snapshot], unitId);
  return (
    <ul class="edit-rows">
      {user.grants.map((grant) => {
        const words = roleInWords(editor, grant);
        return (
          <li>
            <form class="user-role" method="post" action={`/admin/brugere/${user.id}/tag`}>
              <span>
                {words}
                {grant.source === 'groups' && ` (${say.fromGroups})`}
              </span>
              {mayTake(grant) && (
                <>
                  <input type="hidden" name="token" value={editor.signedIn.formToken} />
                  <input type="hidden" name="rolle" value={grant.role} />
                  <input type="hidden" name="enhed" value={grant.unitId ?? ''} />
                  <button type="submit" class="button button-secondary" aria-label={say.takeNamed(words)}>
                    {say.take}
                  </button>
                </>
              )}
            </form>
          </li>
        );
      })}
    </ul>
  );
}

function GiveForm({ editor, deciding, user, fields, filled }: OfUser & { readonly fields: Fields }) {
  const say = userTexts(editor.language);
  return (
    <details class="user-give" open={filled?.form === 'rolle'}>
      <summary>{say.give}</summary>
      <form class="form" method="post" action={`/admin/brugere/${user.id}/rolle`}>
        <input type="hidden" name="token" value={editor.signedIn.formToken} />
        <RoleFields {...{ editor, deciding, fields }} />
        <div class="form__end">
          <button type="submit" class="button button-primary">
            {say.giveRole}
          </button>
        </div>
      </form>
    </details>
  );
}
