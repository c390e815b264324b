// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, parseCivilDate, type Refusal, refuse } from '../../../organisation/index.ts';
import { asItStands, isMeanwhileEdited } from '../../forms/edit.ts';
import type { Filled } from '../../forms/filled.ts';
import { isTooLate, recordEdit, upToDate } from '../../forms/record-edit.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { contactEdit, newOwner } from './contact-edit.ts';
import { goneContact } from './gone-contact.ts';
import { lastDayOf } from './last-day.ts';
import { anchorOf, type ContactPage, contactAmong } from './owners.ts';

export interface SavingContact {
  readonly editor: Editor;
  readonly page: ContactPage;
  /** Which way of contact it is about; empty for a new one. */
  readonly item: string;
  readonly values: URLSearchParams;
  /** Shows the page with a form as it was sent. */
  readonly show: (editor: Editor, filled: Filled) => Promise<Answer>;
}

/** Saves what a form about a way of contact says, or shows its page again with all that was typed and what is wrong. */
export async function saveContact(sent: SavingContact): Promise<Answer> {
  const { editor, page, item, values } = sent;
  const date = values.get('fra') ?? '';
  const from = parseCivilDate(date);
  if (from === null) return again(sent, [refuse('import-bad-date', { date }, 'fra')]);
  const owners = page.owners(editor);
  const edit = contactEdit({ editor, owners, item, values, from, until: await lastDay(sent) });
  if (!edit) return afterItsEnd(sent);
  if (!edit.ok) return again(sent, edit.refusals);
  if (isMeanwhileEdited(edit.value, values)) return again(sent, [], asItStands(edit.value));
  if (edit.value.operations.length === 0) return goTo(`${page.place}?uaendret=1`);
  const refusals = await recordEdit(editor, edit.value, values);
  if (isTooLate(refusals)) return saveContact({ ...sent, editor: await upToDate(editor) });
  if (refusals.length > 0) return again(sent, refusals);
  const owner = contactAmong(editor.snapshot, owners, item)?.owner ?? newOwner({ owners, values });
  return goTo(`${page.place}?gemt=${from}${owner ? `#${anchorOf(owner)}` : ''}`);
}

/** When the owner of a new way of contact is no more. */
async function lastDay({ editor, page, item, values }: SavingContact): Promise<CivilDate | null> {
  const owner = item === '' ? newOwner({ owners: page.owners(editor), values }) : undefined;
  return owner ? lastDayOf(editor, owner) : null;
}

/** What somebody else has taken away meanwhile is offered as a new one, with all that was typed. */
async function afterItsEnd(sent: SavingContact): Promise<Answer> {
  const { editor, page, item } = sent;
  const gone = await goneContact(editor, page.owners(editor), item);
  if (!gone) return notFoundPage(editor);
  const values = new URLSearchParams([
    ...[...sent.values].filter(([name]) => !['fjern', 'ejer', 'art'].includes(name)),
    ['ejer', gone.owner.id],
    ['art', gone.kind],
  ]);
  return again({ ...sent, item: '', values }, [refuse('contact-gone')]);
}

function again(
  { editor, item, values, show }: SavingContact,
  refusals: readonly Refusal[],
  meanwhile: Partial<Filled> = {},
): Promise<Answer> {
  const form = item === '' ? 'kontakt' : `kontakt/${item}`;
  return show(editor, { form, values, refusals, ...meanwhile });
}
