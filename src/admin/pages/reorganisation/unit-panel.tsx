// SPDX-License-Identifier: MPL-2.0
import { childrenOf, inLanguage } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { Select } from '../../forms/select.tsx';
import { DeedForm, type PanelProps, UnitField } from './deed-form.tsx';
import { likelyKind } from './deeds/kinds.ts';
import { Button } from './draft-form.tsx';
import { PostForms } from './post-forms.tsx';
import { SplitForm } from './split-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { isOpen, type Workspace } from './workspace.ts';

/** Everything that can be done with one unit. */
export function UnitPanel({ work }: { readonly work: Workspace }) {
  const { unit, editor } = work;
  const say = reorganisationTexts(editor.language);
  if (!isOpen(work)) return null;
  if (!unit) {
    return (
      <section id="enheden">
        <h2>{say.nothingSelected}</h2>
        <p>{say.treeHint}</p>
      </section>
    );
  }
  const isTop = unit.parentId === null;
  return (
    <section id="enheden" class="draft-panel">
      <h2>{say.selected(inLanguage(unit.name, editor.language))}</h2>
      <RenameForm {...{ work, unit }} />
      <CreateForm {...{ work, unit }} />
      {!isTop && <MoveForm {...{ work, unit }} />}
      <PostForms {...{ work, unit }} />
      {!isTop && <MergeForm {...{ work, unit }} />}
      {!isTop && <SplitForm {...{ work, unit }} />}
      {!isTop && <CloseForm {...{ work, unit }} />}
    </section>
  );
}

function RenameForm({ work, unit }: PanelProps) {
  const { language } = work.editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('navn', work.filled, language);
  const names = ['navn-da', 'navn-en'];
  return (
    <DeedForm {...{ work, unit, fields, names, deed: 'navn', title: say.rename, open: true }}>
      <Field
        {...{ id: 'navn-da', name: 'navn-da', label: say.inDanish, language, lang: 'da', required: true }}
        state={fields.get('navn-da', unit.name.da)}
      />
      <Field
        {...{ id: 'navn-en', name: 'navn-en', label: say.inEnglish, language, lang: 'en' }}
        state={fields.get('navn-en', unit.name.en ?? '')}
      />
      <Button text={say.renameButton} />
    </DeedForm>
  );
}

function CreateForm({ work, unit }: PanelProps) {
  const { editor, tried, filled } = work;
  const say = reorganisationTexts(editor.language);
  const fields = new Fields('opret', filled, editor.language);
  const kinds = [...tried.after.unitKind.values()].map(({ id, noun }) => ({
    value: id,
    text: noun[editor.language].one,
  }));
  const likely = likelyKind(tried.after, unit.id) ?? '';
  const below = kinds.find(({ text }) => text === 'enhed' || text === 'unit')?.value ?? likely;
  return (
    <DeedForm {...{ work, unit, fields, names: ['linjer'], deed: 'opret', title: say.create, open: true }}>
      <Field
        {...{ id: 'linjer', name: 'linjer', label: say.outline, hint: say.outlineHint, rows: 6 }}
        {...{ language: editor.language, required: true, state: fields.get('linjer', '') }}
      />
      <div class="form__row">
        <Select
          {...{ id: 'slags', name: 'slags', label: say.kind, options: kinds }}
          value={fields.get('slags', likely).value}
        />
        <Select
          {...{ id: 'slags-under', name: 'slags-under', label: say.kindBelow, options: kinds }}
          value={fields.get('slags-under', below).value}
        />
      </div>
      <Button text={say.createButton} />
    </DeedForm>
  );
}

function MoveForm({ work, unit }: PanelProps) {
  const { language } = work.editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('flyt', work.filled, language);
  const { after } = work.tried;
  const parent = after.unit.get(unit.parentId ?? '');
  const siblings = childrenOf(after, unit.parentId ?? '').filter(({ id }) => id !== unit.id);
  const where = [
    { value: 'sidst', text: say.last },
    { value: 'foerst', text: say.first },
    ...siblings.map(({ id, name }) => ({ value: id, text: say.before(inLanguage(name, language)) })),
  ];
  return (
    <DeedForm {...{ work, unit, fields, names: ['under'], deed: 'flyt', title: say.move }}>
      <UnitField
        {...{ id: 'under', name: 'under', label: say.under, work }}
        state={fields.get('under', parent ? inLanguage(parent.name, language) : '')}
      />
      <div class="form__row">
        <Select
          {...{ id: 'hvor', name: 'hvor', label: say.where, options: where }}
          value={fields.get('hvor', 'sidst').value}
        />
        <RelationSelect work={work} value={fields.get('forhold', '').value} />
      </div>
      <Button text={say.moveButton} />
    </DeedForm>
  );
}

function RelationSelect({ work, value }: { readonly work: Workspace; readonly value: string }) {
  const say = reorganisationTexts(work.editor.language);
  const options = [
    { value: '', text: say.sameRelation },
    ...Object.entries(say.relations).map(([key, text]) => ({ value: key, text })),
  ];
  return <Select {...{ id: 'forhold', name: 'forhold', label: say.relation, options, value }} />;
}

function MergeForm({ work, unit }: PanelProps) {
  const { language } = work.editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('sammenlaeg', work.filled, language);
  return (
    <DeedForm {...{ work, unit, fields, names: ['i'], deed: 'sammenlaeg', title: say.merge }}>
      <UnitField
        {...{ id: 'i', name: 'i', label: say.mergeInto, hint: say.mergeHint, work }}
        state={fields.get('i', '')}
      />
      <Button text={say.mergeButton} />
    </DeedForm>
  );
}

function CloseForm({ work, unit }: PanelProps) {
  const { language } = work.editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('nedlaeg', work.filled, language);
  return (
    <DeedForm {...{ work, unit, fields, names: ['efter'], deed: 'nedlaeg', title: say.close }}>
      <UnitField
        {...{ id: 'efter', name: 'efter', label: say.successor, work, required: false }}
        state={fields.get('efter', '')}
      />
      <label class="check">
        <input type="checkbox" name="alt" value="1" />
        {say.closeBelow}
      </label>
      <Button text={say.closeButton} />
    </DeedForm>
  );
}
