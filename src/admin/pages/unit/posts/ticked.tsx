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
  const said = error ?? (otherwise === undefined ? undefined : now(otherwise === '1'));
  return (
    <div>
      <label class="check" for={`${id}-${name}`}>
        <input
          {...{ type: 'checkbox', id: `${id}-${name}`, name, value: '1' }}
          checked={sent ? sent.has(name) : holds}
          aria-describedby={said && `${id}-${name}-said`}
          aria-invalid={error ? 'true' : undefined}
        />
        <span>{label}</span>
      </label>
      {said && (
        <p class="field__error" id={`${id}-${name}-said`}>
          {said}
        </p>
      )}
    </div>
  );
}
