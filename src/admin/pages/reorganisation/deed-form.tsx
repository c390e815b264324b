// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import type { Entity } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Fields } from '../../forms/filled.ts';
import { DraftForm } from './draft-form.tsx';
import { placeOf, type Workspace } from './workspace.ts';

export interface PanelProps {
  readonly work: Workspace;
  readonly unit: Entity<'unit'>;
}

interface DeedFormProps extends PanelProps {
  readonly deed: string;
  readonly title: string;
  readonly fields: Fields;
  readonly names: readonly string[];
  readonly open?: boolean;
  /** Where it is not the deed itself. */
  readonly id?: string;
  readonly children: ComponentChildren;
  /** Forms of their own that stand under it. */
  readonly more?: ComponentChildren;
}

/** One thing that can be done, folded until it is wanted, open where what was sent of it was refused. */
export function DeedForm({
  work,
  unit,
  deed,
  id = deed,
  title,
  fields,
  names,
  open,
  children,
  more,
}: DeedFormProps) {
  const { editor, draft, filled } = work;
  return (
    <details id={id} open={open || filled?.form === id}>
      <summary>{title}</summary>
      <DraftForm
        {...{ editor, action: `${placeOf(draft)}/${deed}`, version: draft.version, unitId: unit.id }}
        errors={fields.general(names)}
      >
        {children}
      </DraftForm>
      {more}
    </details>
  );
}

interface UnitFieldProps {
  readonly work: Workspace;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly state: ReturnType<Fields['get']>;
}

/** A unit by its name; the page's list of all of them helps. */
export function UnitField({ work, required = true, ...field }: UnitFieldProps) {
  return <Field {...field} {...{ required, language: work.editor.language, list: 'enheder' }} />;
}
