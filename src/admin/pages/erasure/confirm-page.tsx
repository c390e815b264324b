// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import type { Id, Language } from '../../../organisation/index.ts';
import { type Erased, erasureReasons } from '../../../register/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields, type Filled } from '../../forms/filled.ts';
import { Select } from '../../forms/select.tsx';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { erasureTexts } from './texts/index.ts';

/** `/admin/sletning/{id}`: what will go and what stays, counted; and the name to be written before it does. */
export async function confirmPage(editor: Editor, personId: Id, filled?: Filled): Promise<Answer> {
  const { language, office, now } = editor;
  const say = erasureTexts(language);
  const looked = await office.register.lookAtErasure(personId, now);
  if (!looked.ok) return notFoundPage(editor);
  const erased = looked.value;
  return page(editor, {
    title: `${say.title}: ${erased.names.join(', ')}`,
    status: filled ? 422 : 200,
    breadcrumbs: { trail: [{ text: say.title, href: '/admin/sletning' }], current: erased.names[0] ?? '' },
    content: (
      <>
        <PageHead title={erased.names[0] ?? say.title} lead={say.lead} />
        <Columns>
          <What erased={erased} language={language} />
          <Confirm editor={editor} personId={personId} filled={filled} />
        </Columns>
      </>
    ),
  });
}

function What({ erased, language }: { readonly erased: Erased; readonly language: Language }) {
  const say = erasureTexts(language);
  const counted = [
    say.names(erased.names),
    ...(
      [
        ...(['contactPoints', 'absences', 'standIns', 'pictures'] as const),
        ...(['texts', 'draftOperations', 'searches', 'accounts'] as const),
      ] as const
    ).flatMap((what) => (erased[what] > 0 ? say[what](erased[what]) : [])),
  ];
  return (
    <>
      <section>
        <h2>{say.goes}</h2>
        <ul class="erasure-list">
          {counted.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say.stays}</h2>
        <ul class="erasure-list">
          <li>{say.held(erased.held)}</li>
          {erased.namesakes > 0 && <li>{say.namesakes(erased.namesakes)}</li>}
          <li>{say.unitPictures}</li>
          <li>{say.account}</li>
          <li>{say.backups}</li>
        </ul>
      </section>
    </>
  );
}

interface ConfirmProps {
  readonly editor: Editor;
  readonly personId: Id;
  readonly filled: Filled | undefined;
}

function Confirm({ editor: { language, signedIn }, personId, filled }: ConfirmProps) {
  const say = erasureTexts(language);
  const fields = new Fields('slet', filled, language);
  const reason = fields.get('grund', '');
  const options = erasureReasons.map((value) => ({ value, text: say.reasons[value] }));
  return (
    <form class="form erasure" method="post" action={`/admin/sletning/${personId}`}>
      <input type="hidden" name="token" value={signedIn.formToken} />
      {[...fields.general(['navn', 'grund']), reason.error].filter(Boolean).map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      <Select
        {...{ id: 'grund', name: 'grund', label: say.reason, value: reason.value }}
        options={[{ value: '', text: say.choose }, ...options]}
      />
      <Field
        {...{ id: 'navn', name: 'navn', label: say.confirm, required: true, autocomplete: 'off', language }}
        state={fields.get('navn', '')}
      />
      <div class="form__end">
        <button type="submit" class="button erasure__button">
          {say.erase}
        </button>
        <a href="/admin/sletning">{say.cancel}</a>
      </div>
    </form>
  );
}
