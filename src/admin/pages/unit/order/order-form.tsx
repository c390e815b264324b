// SPDX-License-Identifier: MPL-2.0
import { childrenOf, inLanguage } from '../../../../organisation/index.ts';
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import { adminTexts } from '../../../texts/index.ts';
import { PlannedHere } from '../../planned/planned-here.tsx';
import type { UnitEdited } from '../unit-edited.ts';
import { orderField, placeField, typedOrder } from './order.ts';
import { orderTexts } from './texts/index.ts';

/** In which order the units right under one stand: by numbers, or moved one by one. */
export function OrderForm({ editor, unit, filled, planned }: UnitEdited) {
  const { language, snapshot } = editor;
  const say = orderTexts(language);
  const now = childrenOf(snapshot, unit.id);
  const here = <PlannedHere {...{ editor, planned, filled }} of="raekkefoelge" />;
  if (now.length < 2) return here;
  const fields = new Fields('raekkefoelge', filled, language);
  const isNow = fields.get(orderField, '').now;
  const isSent = filled?.form === 'raekkefoelge';
  const order = typedOrder(snapshot, unit.id, isSent ? filled.values : undefined);
  return (
    <section id="raekkefoelge">
      <h2>{say.title}</h2>
      {here}
      <details open={isSent}>
        <summary>{say.units(order.length)}</summary>
        <EditForm
          {...{ editor, id: 'raekkefoelge', names: [], button: say.save }}
          fields={fields}
          action={`/admin/enhed/${unit.id}/raekkefoelge#raekkefoelge`}
        >
          {/* Enter in a field sends a form by its first button, which must be the one that saves. */}
          <button type="submit" class="sr-only" tabIndex={-1} aria-hidden="true">
            {say.save}
          </button>
          <input type="hidden" name="foer" value={now.map(({ id }) => id).join(' ')} />
          {filled?.preview && isSent && <p role="status">{say.notSaved}</p>}
          {isNow && <p class="field__error">{adminTexts(language).nowItSays(isNow)}</p>}
          <p class="note">{say.hint}</p>
          <ol class="order">
            {order.map(({ id, name }, place) => (
              <li class="order__row">
                <input
                  class="form-input order__place"
                  type="text"
                  inputMode="numeric"
                  aria-label={say.placeOf(inLanguage(name, language))}
                  name={placeField(id)}
                  value={String(place + 1)}
                />
                <span class="order__name">{inLanguage(name, language)}</span>
                <MoveButton
                  {...{ id, field: 'op', sign: '↑', off: place === 0 }}
                  label={say.up(inLanguage(name, language))}
                />
                <MoveButton
                  {...{ id, field: 'ned', sign: '↓', off: place === order.length - 1 }}
                  label={say.down(inLanguage(name, language))}
                />
              </li>
            ))}
          </ol>
        </EditForm>
      </details>
    </section>
  );
}

interface MoveButtonProps {
  readonly id: string;
  readonly field: 'op' | 'ned';
  readonly sign: string;
  readonly label: string;
  /** Where there is nowhere to go. */
  readonly off: boolean;
}

function MoveButton({ id, field, sign, label, off }: MoveButtonProps) {
  return (
    <button
      type="submit"
      class="button button-secondary"
      name={field}
      value={id}
      aria-label={label}
      disabled={off}
    >
      {sign}
    </button>
  );
}
