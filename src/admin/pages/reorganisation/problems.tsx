// SPDX-License-Identifier: MPL-2.0
import {
  type Consequences,
  consequencesOf,
  type Entity,
  explain,
  fullName,
  inLanguage,
} from '../../../organisation/index.ts';
import { Addresses } from './address-problems.tsx';
import { Group } from './problem-group.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { isOpen, placeOf, type Workspace } from './workspace.ts';

/** What stands in the way of a draft, and what follows from it that somebody should look at. */
export function Problems({ work }: { readonly work: Workspace }) {
  const say = reorganisationTexts(work.editor.language);
  const found = consequencesOf(work.tried);
  const { refusals } = work.tried;
  const isClear = refusals.length === 0 && Object.values(found).every((some) => some.length === 0);
  return (
    <section id="problemer" class="draft-problems">
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
      <Addresses language={language} changes={found.addresses} />
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

function UnitLink({ work, unit }: { readonly work: Workspace; readonly unit: Entity<'unit'> }) {
  const name = inLanguage(unit.name, work.editor.language);
  return isOpen(work) ? (
    <a href={`${placeOf(work.draft)}?enhed=${unit.id}#enheden`}>{name}</a>
  ) : (
    <span>{name}</span>
  );
}
