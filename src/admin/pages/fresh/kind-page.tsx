// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead, Pagination } from '../../../components/index.ts';
import { ancestorsOf, dateInWords, inLanguage } from '../../../organisation/index.ts';
import type { Finding, FindingKind } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { findingsFor } from './findings.ts';
import { StillRight } from './still-right.tsx';
import { freshTexts } from './texts/index.ts';

const perPage = 50;

/** Where on the page of the unit it is mended. */
const places: Readonly<Record<FindingKind, string>> = {
  review: 'gennemsyn',
  vacant: 'stillinger',
  acting: 'stillinger',
  link: 'kontakt',
  phone: 'kontakt',
  text: 'tekster',
  english: 'tekster',
};

/** `/admin/ajour/{kind}`: everything of a kind, those longest overdue first, each with the way to where it is mended. */
export async function kindPage(editor: Editor, kind: FindingKind): Promise<Answer> {
  const { language, query } = editor;
  const say = freshTexts(language);
  const all = (await findingsFor(editor)).filter((one) => one.kind === kind).toSorted(byAge);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const number = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('s'))) || 1));
  const href = (n: number) => (n >= 1 && n <= pages ? `/admin/ajour/${kind}?s=${n}` : undefined);
  return page(editor, {
    title: say.kinds[kind],
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        { text: say.title, href: '/admin/ajour' },
      ],
      current: say.kinds[kind],
    },
    content: (
      <>
        <PageHead title={say.kinds[kind]} lead={say.hints[kind]} />
        <Columns>
          {all.length === 0 && <p>{say.noneOfKind}</p>}
          <ul class="fresh-list">
            {all.slice((number - 1) * perPage, number * perPage).map((finding) => (
              <Row editor={editor} finding={finding} />
            ))}
          </ul>
          {pages > 1 && (
            <Pagination
              {...{ language, page: number, pages }}
              previousHref={href(number - 1)}
              nextHref={href(number + 1)}
            />
          )}
          <p>
            <a href="/admin/ajour">{say.back}</a>
          </p>
        </Columns>
      </>
    ),
  });
}

function byAge(a: Finding, b: Finding): number {
  const [one, other] = [a.since ?? '9999', b.since ?? '9999'];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function Row({ editor, finding }: { readonly editor: Editor; readonly finding: Finding }) {
  const { language, snapshot } = editor;
  const { kind, unit, post } = finding;
  const say = freshTexts(language);
  const name = inLanguage(unit.name, language);
  const above = ancestorsOf(snapshot, unit.id).slice(1);
  const notes = [age(finding, editor), above.map((one) => inLanguage(one.name, language)).join(' › ')];
  return (
    <li>
      <div>
        <a href={`/admin/enhed/${unit.id}#${places[kind]}`}>
          {post ? say.inUnit(inLanguage(post.title, language), name) : name}
        </a>
        {notes.filter(Boolean).map((note) => (
          <p class="note">{note}</p>
        ))}
      </div>
      {kind === 'review' && <StillRight editor={editor} unit={unit} fromList />}
    </li>
  );
}

/** Since when, in words. */
function age({ kind, since, person, url }: Finding, { language }: Editor): string {
  const say = freshTexts(language);
  const day = since && dateInWords(since, language);
  if (kind === 'review' && day) return say.dueSince(day);
  if (url && day) return say.deadSince(url, day);
  if (kind === 'vacant') return day ? say.vacantSince(day) : say.neverHeld;
  if (kind !== 'acting') return '';
  const name = person ? `${person.givenName} ${person.familyName}` : say.someone;
  return day ? say.actingSince(name, day) : say.actingLong(name);
}
