// SPDX-License-Identifier: MPL-2.0
import type { Permit } from '../../../access/index.ts';
import { type Id, type Refusal, refuse } from '../../../organisation/index.ts';
import { isErasureReason } from '../../../register/index.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { confirmPage } from './confirm-page.tsx';

/** Erases the person if a reason was chosen and the name written; else shows the page again with what is missing. */
export async function eraseAsSent(
  editor: Editor,
  permit: Permit,
  personId: Id,
  values: URLSearchParams,
): Promise<Answer> {
  const { office, now } = editor;
  const names = await office.register.namesOf(personId);
  if (names.length === 0) return notFoundPage(editor);
  const again = (refusals: readonly Refusal[]) =>
    confirmPage(editor, personId, { form: 'slet', values, refusals });
  const reason = values.get('grund') ?? '';
  const wrong = isNamed(names, values.get('navn') ?? '') ? [] : [refuse('erasure-name-differs', {}, 'navn')];
  if (!isErasureReason(reason)) return again([refuse('erasure-reason-missing', {}, 'grund'), ...wrong]);
  if (wrong.length > 0) return again(wrong);
  const outcome = await office.register.erase(permit, personId, { reason }, now);
  return outcome.ok ? goTo('/admin/sletning?slettet=1') : again(outcome.refusals);
}

/** Whether what was written is one of the person's names; capital letters and spaces around it make no difference. */
function isNamed(names: readonly string[], said: string): boolean {
  const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
  return names.some((name) => plain(name) === plain(said));
}
