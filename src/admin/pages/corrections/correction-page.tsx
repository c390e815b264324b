// SPDX-License-Identifier: MPL-2.0
import { Columns, Notice, PageHead } from '../../../components/index.ts';
import { explain } from '../../../organisation/index.ts';
import type { Correction } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import { instantInWords } from '../instant.ts';
import type { CorrectionShown } from './correction-shown.ts';
import { DecisionForm } from './decision-form.tsx';
import { nameOf } from './inbox-page.tsx';
import { type Proposed, proposalsOf } from './proposals.ts';
import { ProposedList } from './proposed-list.tsx';
import { correctionTexts } from './texts/index.ts';

/** `/admin/rettelser/{id}`: what a citizen proposes, field by field, and what is done about it. */
export async function correctionPage(shown: CorrectionShown): Promise<Answer> {
  const { editor, correction, filled } = shown;
  const { language } = editor;
  const say = correctionTexts(language);
  const title = say.correctionOf(nameOf(editor, correction));
  const proposals = await proposalsOf(editor, correction);
  return page(editor, {
    title,
    status: filled ? 422 : 200,
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        { text: say.title, href: '/admin/rettelser' },
      ],
      current: title,
    },
    content: (
      <>
        <PageHead title={title} lead={leadOf(shown)}>
          <Notices {...shown} />
          <p class="correction__page">
            {say.page} <a href={hrefOf(correction)}>{correction.page}</a>
          </p>
        </PageHead>
        <Columns>
          <Body {...shown} proposals={proposals} />
        </Columns>
      </>
    ),
  });
}

function Body(props: CorrectionShown & { readonly proposals: readonly Proposed[] }) {
  const { editor, correction, proposals } = props;
  const { language } = editor;
  const say = correctionTexts(language);
  return (
    <>
      {correction.comment && (
        <section>
          <h2>{say.comment}</h2>
          <blockquote class="correction__quote">{correction.comment}</blockquote>
        </section>
      )}
      {correction.status === 'open' ? (
        <DecisionForm {...props} />
      ) : (
        <>
          {proposals.length > 0 && (
            <section>
              <h2>{say.proposed}</h2>
              <ProposedList {...{ correction, proposals, language }} />
            </section>
          )}
          {correction.answer && (
            <section>
              <h2>{say.answerWas}</h2>
              <p class="correction__text">{correction.answer}</p>
            </section>
          )}
        </>
      )}
    </>
  );
}

function leadOf({ editor: { language }, correction }: CorrectionShown): string {
  const say = correctionTexts(language);
  const { sentAt, times, senderName, senderEmail } = correction;
  const who = [senderName, senderEmail && `<${senderEmail}>`].filter(Boolean).join(' ');
  return [say.sentAt(instantInWords(sentAt, language)), say.times(times), who && say.sender(who)]
    .filter(Boolean)
    .join(' · ');
}

/** What has become of it, and what was wrong with what was sent. */
function Notices({ editor: { language }, correction, filled }: CorrectionShown) {
  const say = correctionTexts(language);
  const { status, dealtBy, dealtAt, recordedChange } = correction;
  const general = (filled?.refusals ?? []).filter(({ where }) => where === undefined);
  const outcome =
    status === 'open' || !dealtAt
      ? []
      : [
          say.by(dealtBy ?? '–', instantInWords(dealtAt, language)),
          ...(recordedChange === null ? [] : [say.change(recordedChange)]),
        ];
  return (
    <div role="status">
      {general.map((refusal) => (
        <Notice heading={explain(refusal, language)} kind="warning" />
      ))}
      {filled?.now && <Notice heading={say.changedTitle} kind="warning" paragraphs={[say.changed]} />}
      {status !== 'open' && <Notice heading={say.outcome[status]} paragraphs={outcome} />}
    </div>
  );
}

/** The page itself: its path is what a citizen asked for, and leads nowhere else. */
function hrefOf({ page: path, personId, unitId }: Correction): string {
  if (personId) return `/id/person/${personId}`;
  return path === '/' ? `/id/enhed/${unitId}` : path.split('/').map(encodeURIComponent).join('/');
}
