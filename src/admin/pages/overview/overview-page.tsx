// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import { Columns, LinkList, PageHead } from '../../../components/index.ts';
import { ancestorsOf, childrenOf, type Entity, inLanguage, rootOf } from '../../../organisation/index.ts';
import type { SectionLink } from '../../door/section.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { ChangeTable } from '../change-table.tsx';

const mostFound = 50;
const mostChanges = 15;

/** `/admin`: what there is to do elsewhere, the units one may read or edit, and what has been changed lately. */
export async function overviewPage(editor: Editor, links: readonly SectionLink[]): Promise<Answer> {
  const { language, query, office } = editor;
  const say = adminTexts(language);
  const words = (query.get('q') ?? '').trim().slice(0, 100);
  const units = words === '' ? ownUnits(editor) : foundUnits(editor, words);
  // Of a part alone nobody is told what is done elsewhere: each unit has its own history.
  const isOfAll = reachOf(editor.signedIn.grants, editor.snapshot.organisationId, 'read') === 'all';
  const changes = isOfAll ? await office.register.latestChanges(mostChanges) : undefined;
  return page(editor, {
    title: say.overview,
    content: (
      <>
        <PageHead title={say.overview} />
        <Columns>
          {links.length > 0 && (
            <section>
              <h2>{say.toDo}</h2>
              <LinkList links={links} />
            </section>
          )}
          <section>
            <h2>{words === '' ? say.yourUnits : say.foundUnits(words)}</h2>
            {units.length > 0 ? (
              <LinkList links={units.map((unit) => linkTo(editor, unit))} />
            ) : (
              <p>{words === '' ? say.noUnits : say.nothingFound}</p>
            )}
          </section>
          {changes && (
            <section>
              <h2>{say.latestChanges}</h2>
              <ChangeTable changes={changes} language={language} />
            </section>
          )}
        </Columns>
      </>
    ),
  });
}

/** The topmost units that one may read or edit; of the whole organisation also those right under it. */
function ownUnits({ signedIn, snapshot }: Editor): readonly Entity<'unit'>[] {
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'read');
  if (reach !== 'all') return reach.flatMap((id) => snapshot.unit.get(id) ?? []);
  const root = rootOf(snapshot);
  return root ? [root, ...childrenOf(snapshot, root.id)] : [];
}

function foundUnits({ signedIn, snapshot }: Editor, words: string): readonly Entity<'unit'>[] {
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'read');
  const wanted = words.toLocaleLowerCase('da');
  const isMeant = ({ name }: Entity<'unit'>) =>
    [name.da, name.en ?? ''].some((text) => text.toLocaleLowerCase('da').includes(wanted));
  const all = [...snapshot.unit.values()].filter(
    (unit) => isMeant(unit) && isWithin(reach, [snapshot], unit.id),
  );
  return all.toSorted((a, b) => a.name.da.localeCompare(b.name.da, 'da')).slice(0, mostFound);
}

/** To where a unit is edited, for those who may; to where it is read, for the others. */
function linkTo({ snapshot, language, signedIn }: Editor, unit: Entity<'unit'>) {
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  const where = isWithin(reach, [snapshot], unit.id) ? 'enhed' : 'se';
  const above = ancestorsOf(snapshot, unit.id).slice(1);
  return {
    text: inLanguage(unit.name, language),
    href: `/admin/${where}/${unit.id}`,
    note: above.map(({ name }) => inLanguage(name, language)).join(' › ') || undefined,
  };
}
