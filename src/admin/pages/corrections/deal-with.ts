// SPDX-License-Identifier: MPL-2.0
import { permitFor } from '../../../access/index.ts';
import {
  hasCpr,
  membershipsOf,
  type Operation,
  type Outcome,
  parseCivilDate,
  type Refusal,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import type { Correction } from '../../../register/index.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { lastDayOf } from '../contacts/last-day.ts';
import type { ContactOwner } from '../contacts/owners.ts';
import { notFoundPage } from '../not-found.tsx';
import { correctionPage } from './correction-page.tsx';
import { letterTo, type OutcomeInWords } from './letter.ts';
import { isTakenHere, operationsFor } from './operations.ts';
import { digestOfNow, type Proposed, proposalsOf } from './proposals.ts';
import { correctionTexts } from './texts/index.ts';
import { correctionFor } from './within-reach.ts';

const longestAnswer = 2_000;
const deeds = ['gennemfoer', 'afslut', 'afvis'] as const;
type Deed = (typeof deeds)[number];

interface Sent {
  readonly editor: Editor;
  readonly correction: Correction;
  readonly values: URLSearchParams;
}

/** Does what an editor decides on a correction, or shows it again with all that was typed and what is wrong. */
export async function dealWith(
  editor: Editor,
  correction: Correction,
  values: URLSearchParams,
): Promise<Answer> {
  const sent = { editor, correction, values };
  const deed = deeds.find((one) => one === values.get('gerning'));
  if (!deed) return notFoundPage(editor);
  const answer = answerIn(values);
  const wrong = wrongWithAnswer(answer, deed === 'afvis');
  if (wrong) return again(sent, [wrong]);
  const chosen = deed === 'gennemfoer' ? await chosenOf(sent) : [];
  if (chosen.some((one) => digestOfNow(one) !== values.get(`nu.${one.place}`))) return again(sent, [], {});
  const operations = deed === 'gennemfoer' ? await operationsOf(sent, chosen) : success([]);
  if (!operations.ok) return again(sent, operations.refusals);
  const permit = permitFor(editor.signedIn, editor.snapshot.organisationId, 'edit');
  if (!permit) return again(sent, [refuse('not-permitted')]);
  const outcome = await editor.office.register.corrections.deal({ permit, now: editor.now }, correction.id, {
    status: deed === 'afvis' ? 'rejected' : 'accepted',
    taken: chosen.map(({ place }) => place),
    operations: operations.value,
    reason: correctionTexts(editor.language).reason,
    answer: answer || null,
    letter: values.has('send')
      ? letterTo(editor, correction, outcomeOf(deed, chosen.length, correction), answer)
      : null,
  });
  if (outcome.ok) return goTo(`/admin/rettelser/${correction.id}`);
  return again(
    sent,
    outcome.refusals.map(({ code, values: said }) => refuse(code, said)),
  );
}

/** What was typed, with nothing in it that a letter cannot hold. */
function answerIn(values: URLSearchParams): string {
  return (values.get('svar') ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}

function outcomeOf(deed: Deed, taken: number, { fields, comment }: Correction): OutcomeInWords {
  if (deed === 'afvis') return 'rejected';
  if (deed === 'afslut') return 'closed';
  return taken === fields.length && comment === null ? 'all' : 'some';
}

function wrongWithAnswer(answer: string, isRejected: boolean): Refusal | undefined {
  const { length } = answer;
  if (isRejected && length === 0) return refuse('field-missing', {}, 'svar');
  if (length > longestAnswer)
    return refuse('correction-too-long', { length: String(length), limit: String(longestAnswer) }, 'svar');
  return hasCpr(answer) ? refuse('correction-cpr', {}, 'svar') : undefined;
}

/** The fields with a tick that can be taken over from here, as they are now. */
async function chosenOf({ editor, correction, values }: Sent): Promise<readonly Proposed[]> {
  const ticked = values.getAll('felt');
  const all = await proposalsOf(editor, correction);
  return all.filter((one) => ticked.includes(String(one.place)) && isTakenHere(one));
}

async function operationsOf(
  { editor, correction, values }: Sent,
  chosen: readonly Proposed[],
): Promise<Outcome<readonly Operation[]>> {
  if (chosen.length === 0) return refused(refuse('correction-nothing-chosen'));
  const date = values.get('fra') ?? '';
  const from = parseCivilDate(date);
  if (from === null) return refused(refuse('import-bad-date', { date }, 'fra'));
  const until = await lastDayOf(editor, ownerOf(editor, correction));
  return operationsFor({ editor, correction, from, until }, chosen);
}

/** Whom a new way of contact is to reach: a person in their first post, or the unit. */
function ownerOf({ snapshot }: Editor, { personId, unitId }: Correction): ContactOwner {
  const [first] = personId ? membershipsOf(snapshot, personId) : [];
  return first ? { entity: 'membership', id: first.id } : { entity: 'unit', id: unitId };
}

/** Shows the correction, as it is by now, with the form as it was sent. */
async function again(
  { editor, correction, values }: Sent,
  refusals: readonly Refusal[],
  now?: Readonly<Record<string, string>>,
): Promise<Answer> {
  const filled = { form: 'rettelse', values, refusals, ...(now && { now }) };
  const present = (await correctionFor(editor, correction.id)) ?? correction;
  return correctionPage({ editor, correction: present, filled });
}
