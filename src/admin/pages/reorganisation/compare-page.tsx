// SPDX-License-Identifier: MPL-2.0
import { Notice, PageHead } from '../../../components/index.ts';
import { dateInWords, type FullSnapshot, type Id, pathOf } from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visitor } from '../../visit/visit.ts';
import { besideToday, isToCome } from './beside-today.ts';
import { Comparison, comparisonStyles } from './comparison.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { place, placeOf, triedOut, type Workspace } from './workspace.ts';

/** `/admin/omorganisering/{id}/sammenlign`: the organisation before and after; `?med=i-dag` today and after. */
export async function comparePage(work: Workspace): Promise<Answer> {
  const { editor, draft, tried } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  const withToday = editor.query.get('med') === 'i-dag' && isToCome(work);
  const { before, after } = withToday ? await besideToday(work) : tried;
  const current = withToday ? say.compareTodayTitle(draft.title) : say.compareTitle(draft.title);
  return page(editor, {
    title: current,
    styles: comparisonStyles,
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        { text: say.title, href: place },
        { text: draft.title, href: placeOf(draft) },
      ],
      current: withToday ? say.compareToday : say.compare,
    },
    content: (
      <>
        <PageHead title={current} lead={leadOf(work, withToday)}>
          {isToCome(work) && (
            <p>
              <a href={`${placeOf(draft)}/sammenlign${withToday ? '' : '?med=i-dag'}`}>
                {withToday ? say.compare : say.compareToday}
              </a>
            </p>
          )}
          <p>
            <a href={placeOf(draft)}>{say.backToWork}</a>
          </p>
        </PageHead>
        <Comparison
          {...{ title: draft.title, day: draft.day, before, after, language }}
          hrefOf={(unitId) => `${placeOf(draft)}?enhed=${unitId}#enheden`}
        />
      </>
    ),
  });
}

/** What is compared with what. */
function leadOf({ editor, draft }: Workspace, withToday: boolean): string {
  const say = reorganisationTexts(editor.language);
  const day = dateInWords(draft.day, editor.language);
  if (!withToday) return say.compareLead;
  return draft.day > editor.today ? say.compareTodayLead(day) : say.comparePastLead(day);
}

/** `/admin/forslag/{secret}`: the same for those who have been given the private link, without people and what is internal. */
export async function reviewPage(visitor: Visitor, secret: string): Promise<Answer> {
  const { office, language, now } = visitor;
  const say = reorganisationTexts(language);
  const { register } = office;
  const draft = /^[\w-]{43}$/.test(secret) ? await register.drafts.behind(secret, now) : undefined;
  if (!draft) return gone(visitor);
  const { before, after } = await triedOut(office, draft);
  const days = { before: unitsOnly(before), after: unitsOnly(after) };
  return page(visitor, {
    title: draft.title,
    styles: comparisonStyles,
    content: (
      <>
        <PageHead title={draft.title} lead={say.reviewLead(dateInWords(draft.day, language))}>
          {draft.reason !== null && <p>{draft.reason}</p>}
        </PageHead>
        <Comparison
          {...{ title: draft.title, day: draft.day, language, ...days }}
          hrefOf={(unitId) => addressOf(visitor, unitId)}
        />
      </>
    ),
  });
}

function gone(visitor: Visitor): Answer {
  const say = reorganisationTexts(visitor.language);
  return page(visitor, {
    title: say.reviewGone,
    status: 404,
    content: (
      <PageHead title={say.reviewGone}>
        <Notice heading={say.reviewGoneText} />
      </PageHead>
    ),
  });
}

/** To where the unit stands today on the site; nowhere else, where it does not stand yet. */
function addressOf({ snapshot }: Visitor, unitId: Id): string {
  return snapshot.unit.has(unitId) ? `/${pathOf(snapshot, unitId)}` : '#i-ord';
}

/** Nobody by name, and nothing that only the house may know. */
function unitsOnly(snapshot: FullSnapshot): FullSnapshot {
  const isOpen = (id: Id | null): boolean => {
    const unit = snapshot.unit.get(id ?? '');
    return unit === undefined || (unit.visibility === 'public' && isOpen(unit.parentId));
  };
  const unit = new Map([...snapshot.unit].filter(([id]) => isOpen(id)));
  const none = { post: new Map(), leadership: new Map(), membership: new Map(), person: new Map() };
  return { ...snapshot, ...none, unit };
}
