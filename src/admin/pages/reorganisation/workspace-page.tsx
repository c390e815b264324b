// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import { Fields } from '../../forms/filled.ts';
import { unitNames } from '../../forms/unit-names.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import { AboutFields, aboutNames } from './about-fields.tsx';
import { deeds } from './deeds/index.ts';
import { Button, DraftForm } from './draft-form.tsx';
import { ManyForm } from './many-form.tsx';
import { postSteps } from './post-forms.tsx';
import { Problems } from './problems.tsx';
import { SameDay } from './same-day.tsx';
import { Sharing, Status } from './status.tsx';
import { Steps } from './steps.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { DraftTree } from './tree.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { isOpen, place, placeOf, type Workspace } from './workspace.ts';

/** So many names are offered where one names a unit. */
const mostNames = 1_500;

/** `/admin/omorganisering/{id}`: the organisation as a draft makes it, what can be done with it, and what comes of that. */
export function workspacePage(work: Workspace, secret?: string): Answer {
  const { editor, draft, filled } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  return page(editor, {
    title: draft.title,
    status: filled ? 422 : 200,
    breadcrumbs: {
      trail: [
        { text: adminTexts(language).overview, href: '/admin' },
        { text: say.title, href: place },
      ],
      current: draft.title,
    },
    content: (
      <>
        <PageHead title={draft.title} lead={draft.reason ?? undefined}>
          <Status work={work} errors={errorsOf(work)} />
        </PageHead>
        <div class="wrap draft-workspace">
          <DraftTree work={work} />
          <div class="draft-workspace__work">
            <UnitPanel work={work} />
            <ManyForm work={work} />
          </div>
        </div>
        <Columns>
          <Problems work={work} />
          <Steps work={work} />
          <AboutForm work={work} />
          <Sharing work={work} secret={secret} />
          <SameDay work={work} />
        </Columns>
        <NameList work={work} />
      </>
    ),
  });
}

/** What is wrong with what was sent, where no form of the page says it. */
function errorsOf({ filled, editor, unit, tried }: Workspace): readonly string[] {
  if (!filled) return [];
  const post = tried.after.post.get(filled.values.get('stilling') ?? '');
  const isShown = postSteps.includes(filled.form)
    ? post !== undefined && post.unitId === unit?.id
    : unit !== undefined && Object.hasOwn(deeds, filled.form);
  return isShown || filled.form === 'om' ? [] : new Fields(filled.form, filled, editor.language).general([]);
}

function AboutForm({ work }: { readonly work: Workspace }) {
  const { editor, draft, filled } = work;
  const say = reorganisationTexts(editor.language);
  const fields = new Fields('om', filled, editor.language);
  if (!isOpen(work)) return null;
  return (
    <section id="om">
      <h2>{say.describe}</h2>
      <DraftForm
        {...{ editor, action: `${placeOf(draft)}/om`, version: draft.version }}
        errors={fields.general(aboutNames)}
      >
        <AboutFields {...{ editor, fields, draft }} />
        <div class="form__end">
          <Button text={say.save} />
        </div>
      </DraftForm>
    </section>
  );
}

/** The names that the browser offers in every field that names a unit. */
function NameList({ work }: { readonly work: Workspace }) {
  const { after } = work.tried;
  if (!isOpen(work) || after.unit.size > mostNames) return null;
  const collator = new Intl.Collator('da');
  const names = [...unitNames(after, work.editor.language).keys()].toSorted(collator.compare);
  return (
    <datalist id="enheder">
      {names.map((name) => (
        <option value={name} />
      ))}
    </datalist>
  );
}
