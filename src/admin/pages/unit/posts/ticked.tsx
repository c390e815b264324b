// SPDX-License-Identifier: MPL-2.0
import type { Fields } from '../../../forms/filled.ts';

interface TickedProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly fields: Fields;
  /** Whether it is ticked where the form has not been sent. */
  readonly holds: boolean;
  readonly sent: URLSearchParams | undefined;
  /** Says what holds by now, where that is something else than was sent. */
  readonly now: (does: boolean) => string;
}

/** A box to tick. One that was sent without its tick comes back so. */
export function Ticked({ id, name, label, fields, holds, sent, now }: TickedProps) {
  const { error, now: otherwise } = fields.get(name, '');
  const key = `${id}-${name}`;
  const said = error ? `${key}-error` : otherwise !== undefined && `${key}-now`;
  return (
    <div class="field">
      {error && (
        <p class="field__error" id={`${key}-error`}>
          {error}
        </p>
      )}
      <label class="check" for={key}>
        <input
          {...{ type: 'checkbox', id: key, name, value: '1', checked: sent ? sent.has(name) : holds }}
          aria-describedby={said || undefined}
          aria-invalid={error ? 'true' : undefined}
        />
        <span>{label}</span>
      </label>
      {otherwise !== undefined && (
        <p class="field__error" id={`${key}-now`}>
          {now(otherwise === '1')}
        </p>
      )}
    </div>
  );
}
