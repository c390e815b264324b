// SPDX-License-Identifier: MPL-2.0
import { permitFor } from '../../../access/index.ts';
import { type LinkTo, Notice } from '../../../components/index.ts';
import { dateInWords } from '../../../organisation/index.ts';
import { instantInWords } from '../instant.ts';
import { isToCome } from './beside-today.ts';
import { Button, DraftForm } from './draft-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { placeOf, stageOf, type Workspace } from './workspace.ts';

/** How far a draft has come, who has had a part in it, and where it can go from there. */
export function Status({ work, errors }: { readonly work: Workspace; readonly errors: readonly string[] }) {
  const { editor, draft } = work;
  const say = reorganisationTexts(editor.language);
  const { language, today } = editor;
  const stage = stageOf(draft, today);
  const day = dateInWords(draft.day, language);
  const may = (action: 'edit' | 'approve') =>
    permitFor(editor.signedIn, editor.snapshot.organisationId, action) !== undefined;
  const to = (step: string) => `${placeOf(draft)}/${step}`;
  const wrong = work.tried.refusals.length;
  const who = [
    draft.submittedBy && say.submittedBy(draft.submittedBy),
    draft.approvedBy && say.approvedBy(draft.approvedBy),
  ];
  const told = [who.filter(Boolean).join(' '), isOfThePast(work) ? say.pastDay(day) : ''];
  return (
    <Notice
      heading={
        stage === 'inEffect'
          ? say.inEffectSince(day)
          : `${say.status[stage]} · ${isOfThePast(work) ? say.holdsFrom(day) : say.takesEffect(day)}`
      }
      paragraphs={told.filter((text) => text !== '')}
      links={isOfThePast(work) ? whatToCorrect(work) : []}
    >
      <div class="draft-status">
        <DraftForm {...{ editor, action: to('indsend'), version: draft.version, errors }}>
          <div class="form__end">
            {stage === 'open' && <Button text={say.submit} />}
            {stage === 'submitted' && may('approve') && <Button text={say.approve} to={to('godkend')} />}
            {stage === 'approved' && may('approve') && <Button text={say.schedule} to={to('planlaeg')} />}
            {(stage === 'submitted' || stage === 'approved') && (
              <Button text={say.reopen} kind="secondary" to={to('genaabn')} />
            )}
            {(stage === 'inEffect' || stage === 'scheduled') && (
              <Button text={say.correct} kind="secondary" to={to('ret')} />
            )}
            {(stage === 'scheduled' ? may('approve') : stage !== 'inEffect' && stage !== 'withdrawn') && (
              <Button text={say.withdraw} kind="secondary" to={to('traek-tilbage')} />
            )}
          </div>
        </DraftForm>
        <p class="draft-status__links">
          {wrong > 0 && <a href="#problemer">{say.blockingCount(wrong)}</a>}
          <a href={to('sammenlign')}>{say.compare}</a>
          {isToCome(work) && <a href={to('sammenlign?med=i-dag')}>{say.compareToday}</a>}
        </p>
      </div>
    </Notice>
  );
}

/** Whether what one does in it holds for days that have been. */
function isOfThePast({ editor, draft }: Workspace): boolean {
  return draft.day < editor.today && !['recorded', 'withdrawn'].includes(draft.status);
}

/** What took effect on a day that is past, which one may have come to correct. */
function whatToCorrect({ editor, sameDay }: Workspace): readonly LinkTo[] {
  const say = reorganisationTexts(editor.language);
  return sameDay
    .filter(({ status }) => status === 'recorded')
    .map((draft) => ({ text: say.tookEffect(draft.title), href: placeOf(draft) }));
}

/** The private link by which others see a draft. `secret`: the one just made, which is shown this once. */
export function Sharing({
  work,
  secret,
}: {
  readonly work: Workspace;
  readonly secret?: string | undefined;
}) {
  const { editor, draft, link } = work;
  const say = reorganisationTexts(editor.language);
  const to = (step: string) => `${placeOf(draft)}/${step}`;
  return (
    <section id="del">
      <h2>{say.share}</h2>
      <p class="note">{say.shareHint}</p>
      {secret !== undefined && (
        <Notice heading={say.linkIs}>
          <p>
            <a class="draft-secret" href={`/admin/forslag/${secret}`}>
              {`${editor.office.url}/admin/forslag/${secret}`}
            </a>
          </p>
        </Notice>
      )}
      {link && secret === undefined && (
        <p>{say.linkHolds(link.madeBy, instantInWords(link.expiresAt, editor.language))}</p>
      )}
      <DraftForm {...{ editor, action: to('del') }}>
        <div class="form__end">
          <Button text={link ? say.makeNewLink : say.makeLink} kind="secondary" />
          {link && <Button text={say.endLink} kind="secondary" to={to('luk-link')} />}
        </div>
      </DraftForm>
    </section>
  );
}
