// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type FullSnapshot,
  fullName,
  type Id,
  type Outcome,
  refuse,
  refused,
  success,
  withoutProtectedNames,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { mayProtect } from '../person/may-know.ts';

/** The field that says which one of several is meant, and what it says where somebody new is. */
export const choiceField = 'hvem';
export const newPerson = 'ny';

/** The name that was typed in a field, as one writes it: at most 200 characters. */
export function nameTyped(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, 200);
}

/** Those among whom an editor finds people by name: nobody finds out here that a protected name is in the register. */
export function findable(editor: Editor): FullSnapshot {
  return mayProtect(editor) ? editor.snapshot : withoutProtectedNames(editor.snapshot);
}

/** Those who are called so, in either case of letters; but for one, where they themselves cannot be meant. */
export function peopleCalled(
  snapshot: FullSnapshot,
  typed: string,
  except?: Id,
): readonly Entity<'person'>[] {
  const wanted = nameTyped(typed).toLocaleLowerCase('da');
  return [...snapshot.person.values()].filter(
    (one) => one.id !== except && fullName(one).toLocaleLowerCase('da') === wanted,
  );
}

/** The one who is meant by a name and, where several have it, by a choice; undefined for somebody new. */
export function personMeant(
  called: readonly Entity<'person'>[],
  values: URLSearchParams,
): Outcome<Entity<'person'> | undefined> {
  const choice = values.get(choiceField);
  if (choice === newPerson) return success(undefined);
  const chosen = called.find(({ id }) => id === choice);
  if (chosen || called.length < 2) return success(chosen ?? called[0]);
  const [{ givenName = '', familyName = '' } = {}] = called;
  const said = { name: fullName({ givenName, familyName }), count: String(called.length) };
  return refused(refuse('person-ambiguous', said, choiceField));
}
