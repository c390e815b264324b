// SPDX-License-Identifier: MPL-2.0
import { Columns, LinkList, PageHead } from '../../../components/index.ts';
import { fullName, inLanguage } from '../../../organisation/index.ts';
import type { CorrectionSummary } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { fieldLabel } from './proposals.ts';
import { correctionTexts } from './texts/index.ts';
import { correctionsFor } from './within-reach.ts';

/** The corrections that wait, and those that have been dealt with. */
export async function inboxPage(editor: Editor): Promise<Answer> {
  const say = correctionTexts(editor.language);
  const [waiting, dealt] = await Promise.all([
    correctionsFor(editor, 'waiting'),
    correctionsFor(editor, 'dealt-with'),
  ]);
  return page(editor, {
    title: say.title,
    breadcrumbs: {
      trail: [{ text: adminTexts(editor.language).overview, href: '/admin' }],
      current: say.title,
    },
    content: (
      <>
        <PageHead title={say.title} />
        <Columns>
          <section>
            <h2>{say.waitingTitle}</h2>
            {waiting.length > 0 ? (
              <LinkList links={waiting.map((one) => linkTo(editor, one))} />
            ) : (
              <p>{say.noneWaiting}</p>
            )}
          </section>
          <section>
            <h2>{say.dealtTitle}</h2>
            {dealt.length > 0 ? (
              <LinkList links={dealt.map((one) => linkTo(editor, one))} />
            ) : (
              <p>{say.noneDealt}</p>
            )}
          </section>
        </Columns>
      </>
    ),
  });
}

function linkTo(editor: Editor, correction: CorrectionSummary) {
  const { language } = editor;
  const say = correctionTexts(language);
  const { id, sentAt, times, status, dealtBy, dealtAt } = correction;
  const done =
    status !== 'open' && dealtAt
      ? `${say.outcome[status]}: ${say.dealt(dealtBy ?? '–', instantInWords(dealtAt, language))}`
      : '';
  const { about, hasComment } = correction;
  const labels = [...about.map((key) => fieldLabel(editor, key)), ...(hasComment ? [say.comment] : [])];
  const note = [
    [...new Set(labels)].join(', '),
    say.sentAt(instantInWords(sentAt, language)),
    say.times(times),
    done,
  ];
  return {
    text: nameOf(editor, correction),
    href: `/admin/rettelser/${id}`,
    note: note.filter(Boolean).join(' · '),
  };
}

/** What the page is called that a correction is of. */
export function nameOf(
  { snapshot, language }: Editor,
  { unitId, personId }: Pick<CorrectionSummary, 'unitId' | 'personId'>,
): string {
  const person = snapshot.person.get(personId ?? '');
  if (person) return fullName(person);
  const unit = snapshot.unit.get(unitId);
  return unit ? inLanguage(unit.name, language) : correctionTexts(language).gone;
}
