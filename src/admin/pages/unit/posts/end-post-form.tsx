// SPDX-License-Identifier: MPL-2.0
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import type { PostEdited } from './post-edited.ts';
import { heldAsSeen } from './seen.ts';
import { postTexts } from './texts/index.ts';
import { Ticked } from './ticked.tsx';

/** Abolishes a post; with those who hold it, where that is wanted. */
export function EndPostForm({ editor, unit, filled, holding: { post, holders } }: PostEdited) {
  const { language } = editor;
  const say = postTexts(language);
  const form = `nedlaeggelser/${post.id}`;
  const isSent = filled?.form === form;
  const sent = isSent ? filled.values : undefined;
  const fields = new Fields(form, filled, language);
  const id = `stilling-${post.id}-nedlaeg`;
  // Who holds it only later is not among the holders; then the box comes with what was refused.
  const isHeld =
    holders.length > 0 || fields.get('fratraed', '').error !== undefined || sent?.has('fratraed');
  return (
    <details class="edit-block" id={id} open={isSent}>
      <summary>{say.end}</summary>
      <EditForm
        {...{ editor, fields, id, names: ['fratraed'], button: say.end }}
        action={`/admin/enhed/${unit.id}/${form}#${id}`}
        seen={heldAsSeen(post, holders).made}
      >
        <p class="note">{say.endHint}</p>
        {isHeld && (
          <Ticked
            {...{ id, name: 'fratraed', label: say.endHolders, fields, sent, holds: false }}
            now={() => ''}
          />
        )}
      </EditForm>
    </details>
  );
}
