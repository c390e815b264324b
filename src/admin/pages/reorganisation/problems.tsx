// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import {
  type Consequences,
  consequencesOf,
  type Entity,
  explain,
  fullName,
  inLanguage,
} from '../../../organisation/index.ts';
import { reorganisationTexts } from './texts/index.ts';
import { isOpen, placeOf, type Workspace } from './workspace.ts';

/** What stands in the way of a draft, and what follows from it that somebody should look at. */
export function Problems({ work }: { readonly work: Workspace }) {
  const say = reorganisationTexts(work.editor.language);
  const found = consequencesOf(work.tried);
  const { refusals } = work.tried;
  const isClear = refusals.length === 0 && Object.values(found).every((some) => some.length === 0);
  return (
    <section id="problemer">
      <h2>{say.problems}</h2>
      {isClear && <p>{say.noProblems}</p>}
      {refusals.length > 0 && (
        <div class="alert alert-warning">
          <p class="alert-heading">{say.blocking}</p>
          <ul>
            {refusals.map((refusal) => (
              <li>
                <Step where={refusal.where} say={say} />
                {explain(refusal, work.editor.language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Found work={work} found={found} />
    </section>
  );
}

function Step({ where, say }: { where: string | undefined; say: ReturnType<typeof reorganisationTexts> }) {
  const place = /^operations\.(\d+)/.exec(where ?? '')?.[1];
  if (place === undefined) return null;
  return (
    <>
      <a href={`#handling-${Number(place) + 1}`}>{say.stepNumber(Number(place) + 1)}</a>
      {': '}
    </>
  );
}

function Found({ work, found }: { readonly work: Workspace; readonly found: Consequences }) {
  const { language } = work.editor;
  const say = reorganisationTexts(language);
  const { after } = work.tried;
  return (
    <>
      <Group title={say.redirects} items={found.redirects}>
        {({ from, to, below }) => say.redirect(from, to) + (below > 0 ? say.andBelow(below) : '')}
      </Group>
      <Group title={say.vacant} items={found.vacant}>
        {(post) => {
          const unit = after.unit.get(post.unitId);
          return say.vacantIn(inLanguage(post.title, language), unit ? inLanguage(unit.name, language) : '');
        }}
      </Group>
      <Group title={say.leaderless} items={found.leaderless}>
        {(unit) => <UnitLink work={work} unit={unit} />}
      </Group>
      <Group title={say.withoutPost} items={found.withoutPost}>
        {(person) => fullName(person)}
      </Group>
    </>
  );
}

interface GroupProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}

/** A few are shown, many on request. */
function Group<T>({ title, items, children }: GroupProps<T>) {
  if (items.length === 0) return null;
  return (
    <details open={items.length <= 3}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul>
        {items.slice(0, 300).map((item) => (
          <li>{children(item)}</li>
        ))}
      </ul>
    </details>
  );
}

function UnitLink({ work, unit }: { readonly work: Workspace; readonly unit: Entity<'unit'> }) {
  const name = inLanguage(unit.name, work.editor.language);
  return isOpen(work) ? (
    <a href={`${placeOf(work.draft)}?enhed=${unit.id}#enheden`}>{name}</a>
  ) : (
    <span>{name}</span>
  );
}
