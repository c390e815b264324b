// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type Outcome,
  parseCivilDate,
  type Refusal,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import { asItStands, type Edit, isMeanwhileEdited, otherNow, subjectOf } from '../../forms/edit.ts';
import type { Filled } from '../../forms/filled.ts';
import { isTooLate, recordEdit, upToDate } from '../../forms/record-edit.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { mayProtect } from './may-know.ts';
import { personPage } from './person-page.tsx';
import { publications } from './publications.ts';
import { personTexts } from './texts/index.ts';

interface Sent {
  readonly editor: Editor;
  readonly person: Entity<'person'>;
  readonly values: URLSearchParams;
}

/** Saves a person's name and publication, or shows the page again with all that was typed and what is wrong with it. */
export async function savePerson(sent: Sent): Promise<Answer> {
  const { editor, person, values } = sent;
  const date = values.get('fra') ?? '';
  const from = parseCivilDate(date);
  if (from === null) return again(sent, [refuse('import-bad-date', { date }, 'fra')]);
  const edit = editOf(sent, from);
  if (!edit.ok) return again(sent, edit.refusals);
  if (isMeanwhileEdited(edit.value, values)) return again(sent, [], asItStands(edit.value));
  const place = `/admin/person/${person.id}`;
  if (edit.value.operations.length === 0) return goTo(`${place}?uaendret=1`);
  const refusals = await recordEdit(editor, edit.value, values);
  if (isTooLate(refusals)) return afterAnother(sent);
  return refusals.length > 0 ? again(sent, refusals) : goTo(`${place}?gemt=${from}`);
}

function editOf({ editor, person, values }: Sent, from: string): Outcome<Edit> {
  const publication = publications.find((one) => one === values.get('synlighed'));
  if (!publication) return refused(refuse('field-missing', {}, 'synlighed'));
  if (publication === 'protected' && !mayProtect(editor)) return refused(refuse('not-permitted'));
  const [givenName = '', familyName = ''] = ['fornavn', 'efternavn'].map((name) => tidy(values.get(name)));
  if (familyName === '') return refused(refuse('field-missing', {}, 'efternavn'));
  const set = { givenName, familyName, publication };
  const isSame = Object.entries(set).every(([field, value]) => person[field as keyof typeof set] === value);
  const operation = { do: 'alter', entity: 'person', id: person.id, from, to: null, set } as const;
  return success({
    operations: isSame ? [] : [operation],
    reason: personTexts(editor.language).reason,
    subject: subjectOf('person', person),
    now: otherNow(values, { fornavn: person.givenName, efternavn: person.familyName }),
  });
}

function tidy(text: string | null): string {
  return (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 100);
}

/** Somebody else was first at the same instant: what was sent is held against what they saved. */
async function afterAnother(sent: Sent): Promise<Answer> {
  const editor = await upToDate(sent.editor);
  const person = editor.snapshot.person.get(sent.person.id);
  return person ? savePerson({ ...sent, editor, person }) : notFoundPage(editor);
}

function again(
  { editor, person, values }: Sent,
  refusals: readonly Refusal[],
  meanwhile: Partial<Filled> = {},
): Promise<Answer> {
  return personPage({ editor, person, filled: { form: 'navn', values, refusals, ...meanwhile } });
}
