// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { isWithin, reachOf } from '../../../access/index.ts';
import { Columns, LinkList, PageHead, Tag } from '../../../components/index.ts';
import {
  absenceOf,
  ancestorsOf,
  capitalised,
  childrenOf,
  contactsOf,
  dateInWords,
  type Entity,
  fullName,
  type Holding,
  heldTitle,
  inLanguage,
  leadersOf,
  otherPostsOf,
  pathOf,
  tasksOf,
  withoutProtectedNames,
} from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { contactText } from '../contacts/typed-contact.ts';
import { mayProtect } from '../person/may-know.ts';
import { readingTexts } from './texts/index.ts';

interface Read {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
}

/** A unit as the house knows it: all that the public sees, and what is marked as for the house. Nothing can be changed here. */
export function readingPage(editor: Editor, unit: Entity<'unit'>): Answer {
  const { language, snapshot, signedIn } = editor;
  const say = readingTexts(language);
  const name = inLanguage(unit.name, language);
  const mayEdit = isWithin(reachOf(signedIn.grants, snapshot.organisationId, 'edit'), [snapshot], unit.id);
  return page(editor, {
    title: name,
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        ...ancestorsOf(snapshot, unit.id).map((above) => linkTo(editor, above)),
      ],
      current: name,
    },
    content: (
      <>
        <PageHead title={name} lead={unit.summary ? inLanguage(unit.summary, language) : undefined}>
          <p>{unit.visibility === 'internal' ? say.internalUnit : say.inside}</p>
          <p>
            {unit.visibility === 'public' && (
              <a href={`/${pathOf(snapshot, unit.id)}`}>{adminTexts(language).seePage}</a>
            )}{' '}
            {mayEdit && <a href={`/admin/enhed/${unit.id}`}>{say.edit}</a>}
          </p>
        </PageHead>
        <Columns>
          <Contacts {...{ editor, unit }} />
          <Posts {...{ editor, unit }} />
          <Tasks {...{ editor, unit }} />
          <Below {...{ editor, unit }} />
        </Columns>
      </>
    ),
  });
}

function linkTo(editor: Editor, { id, name, visibility }: Entity<'unit'>) {
  const note = visibility === 'internal' ? readingTexts(editor.language).internal : undefined;
  return { text: inLanguage(name, editor.language), href: `/admin/se/${id}`, note };
}

interface ListedProps {
  readonly title: string;
  readonly none: string;
  readonly items: readonly ComponentChildren[];
}

function Listed({ title, none, items }: ListedProps) {
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="edit-rows">
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Numbers that only the switchboard may give out are not for readers. */
function Contacts({ editor, unit }: Read) {
  const say = readingTexts(editor.language);
  const all = contactsOf(editor.snapshot, unit.id).filter(({ visibility }) => visibility !== 'switchboard');
  const items = all.flatMap(({ value, visibility }) => {
    const text = contactText(value);
    if (text === undefined) return [];
    return [
      <>
        {text} {visibility === 'internal' && <Tag text={say.internal} />}
      </>,
    ];
  });
  return <Listed title={say.reached} none={say.none} items={items} />;
}

function Posts({ editor, unit }: Read) {
  const { snapshot, language } = editor;
  const say = readingTexts(language);
  const known = mayProtect(editor) ? snapshot : withoutProtectedNames(snapshot);
  const all = [...leadersOf(known, unit.id), ...otherPostsOf(known, unit.id)];
  const items = all.map((holding) => <Post {...{ editor, holding }} />);
  return <Listed title={say.posts} none={say.none} items={items} />;
}

function Post({ editor, holding: { post, holders } }: { editor: Editor; holding: Holding }) {
  const { snapshot, language } = editor;
  const say = readingTexts(language);
  if (holders.length === 0)
    return (
      <>
        {capitalised(inLanguage(post.title, language))}: {adminTexts(language).vacant}
      </>
    );
  return (
    <>
      {holders.map(({ membership, person }) => {
        const absence = person && absenceOf(snapshot, person.id);
        // An address can tell a name that is protected.
        const own = person ? contactsOf(snapshot, membership.id) : [];
        const contacts = [...own, ...contactsOf(snapshot, post.id)]
          .filter(({ visibility }) => visibility !== 'switchboard')
          .flatMap(({ value }) => contactText(value) ?? []);
        return (
          <p>
            {capitalised(heldTitle(post.title, membership.capacity, language).whole)}:{' '}
            {person ? fullName(person) : adminTexts(language).nobody}{' '}
            {person && person.publication !== 'public' && <Tag text={say.internal} />}
            {contacts.length > 0 && <span class="note"> {contacts.join(' · ')}</span>}
            {absence && (
              <span class="note">
                {' '}
                {absence.returns ? say.awayUntil(dateInWords(absence.returns, language)) : say.away}
              </span>
            )}
          </p>
        );
      })}
    </>
  );
}

function Tasks({ editor, unit }: Read) {
  const say = readingTexts(editor.language);
  const items = tasksOf(editor.snapshot, unit.id).map(({ title }) => inLanguage(title, editor.language));
  return <Listed title={say.tasks} none={say.none} items={items} />;
}

function Below({ editor, unit }: Read) {
  const units = childrenOf(editor.snapshot, unit.id);
  if (units.length === 0) return null;
  return (
    <section>
      <h2>{readingTexts(editor.language).units}</h2>
      <LinkList links={units.map((one) => linkTo(editor, one))} />
    </section>
  );
}
