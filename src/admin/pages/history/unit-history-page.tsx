// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import {
  contactsOf,
  type Entity,
  type FullSnapshot,
  holdersOf,
  type Id,
  inLanguage,
  picturesOf,
  postsIn,
  tasksOf,
} from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { picturesTexts } from '../pictures/texts/index.ts';
import { History } from './history.tsx';
import { knownIn } from './known.ts';
import { KnownForm } from './known-form.tsx';
import { partIn } from './part.ts';
import { historyTexts } from './texts/index.ts';
import { inWords, Was } from './was.tsx';

/** `/admin/enhed/{id}/historik`: every change of a unit and what became different, and the unit as it was once known. */
export async function unitHistoryPage(editor: Editor, unit: Entity<'unit'>): Promise<Answer> {
  const { language, office } = editor;
  const say = historyTexts(language);
  const place = `/admin/enhed/${unit.id}`;
  const told = await office.register.historyOf('unit', unit.id, partIn(editor));
  const known = await knownIn(editor);
  const name = inLanguage(unit.name, language);
  return page(editor, {
    title: say.historyOf(name),
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        { text: name, href: place },
      ],
      current: adminTexts(language).history,
    },
    content: (
      <>
        <PageHead title={say.historyOf(name)} lead={say.lead} />
        <Columns>
          <KnownForm
            {...{ editor, known, action: `${place}/historik` }}
            show={(then) => unitAsKnown(editor, then, unit.id)}
          />
          <History {...{ editor, told, place: `${place}/historik` }} />
        </Columns>
      </>
    ),
  });
}

function unitAsKnown(editor: Editor, then: FullSnapshot, unitId: Id) {
  const unit = then.unit.get(unitId);
  if (!unit) return null;
  const { language } = editor;
  const [say, own] = [adminTexts(language), historyTexts(language)];
  const parent = then.unit.get(unit.parentId ?? '');
  const posts = postsIn(then, unitId);
  const held = posts.flatMap(({ id }) => holdersOf(then, id).map(({ membership }) => membership));
  const vacant = posts.filter(({ id }) => holdersOf(then, id).length === 0);
  const text = (words: Entity<'unit'>['summary']) => (words ? [inLanguage(words, language)] : []);
  const sides = [
    { label: say.name, lines: text(unit.name) },
    { label: own.partOf, lines: text(parent?.name ?? null) },
    { label: say.summary, lines: text(unit.summary) },
    { label: say.description, lines: text(unit.description) },
    {
      label: say.posts,
      lines: [
        ...inWords(editor, then, 'membership', held),
        ...vacant.map(({ title }) => `${inLanguage(title, language)}: ${say.vacant}`),
      ],
    },
    { label: say.contact, lines: inWords(editor, then, 'contactPoint', contactsOf(then, unitId)) },
    { label: say.tasks, lines: tasksOf(then, unitId).map(({ title }) => inLanguage(title, language)) },
    {
      label: picturesTexts(language).pictures,
      lines: inWords(editor, then, 'picture', picturesOf(then, unitId)),
    },
  ];
  return <Was {...{ editor, sides }} />;
}
