// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import type { Editor } from '../../visit/visit.ts';

export interface DraftFormProps {
  readonly editor: Editor;
  readonly action: string;
  /** The version of the draft that one has seen. */
  readonly version?: number | undefined;
  /** The unit that is being changed: it stays so. */
  readonly unitId?: string | undefined;
  readonly id?: string | undefined;
  readonly errors?: readonly string[];
  readonly children?: ComponentChildren;
}

/** A form that does something to a draft as one has seen it. */
export function DraftForm({ editor, action, version, unitId, id, errors = [], children }: DraftFormProps) {
  return (
    <form class="form" method="post" action={action} id={id}>
      <input type="hidden" name="token" value={editor.signedIn.formToken} />
      {version !== undefined && <input type="hidden" name="set" value={String(version)} />}
      {unitId !== undefined && <input type="hidden" name="enhed" value={unitId} />}
      {errors.map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      {children}
    </form>
  );
}

interface ButtonProps {
  readonly text: string;
  readonly kind?: 'primary' | 'secondary';
  readonly to?: string | undefined;
  readonly label?: string | undefined;
}

/** What sends a form; `to` where it goes somewhere else than the form does. */
export function Button({ text, kind = 'primary', to, label }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${kind}`} formAction={to} aria-label={label}>
      {text}
    </button>
  );
}
