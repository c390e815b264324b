// SPDX-License-Identifier: MPL-2.0
import { inLanguage, leadershipsBy, listInWords } from '../../../../organisation/index.ts';
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import { leadershipOf } from './post-edit.ts';
import type { PostEdited } from './post-edited.ts';
import { PostFields, postFields } from './post-fields.tsx';
import { postAsSeen } from './seen.ts';
import { postTexts } from './texts/index.ts';

/** What a post is called, how many hold it, who sees it, and whether it leads the unit. */
export function ChangePostForm({ editor, unit, filled, holding: { post } }: PostEdited) {
  const { language, snapshot } = editor;
  const say = postTexts(language);
  const form = `stilling/${post.id}`;
  const isSent = filled?.form === form;
  const fields = new Fields(form, filled, language);
  const id = `stilling-${post.id}-ret`;
  const leadership = leadershipOf(snapshot, post);
  const is = { ...post, leads: leadership !== undefined };
  const elsewhere = leadershipsBy(snapshot, post.id).flatMap(({ unitId }) => {
    const led = unitId === unit.id ? undefined : snapshot.unit.get(unitId);
    return led ? [inLanguage(led.name, language)] : [];
  });
  return (
    <details class="edit-block" id={id} open={isSent}>
      <summary>{say.change}</summary>
      <EditForm
        {...{ editor, fields, id, names: postFields, seen: postAsSeen(post, leadership).made }}
        action={`/admin/enhed/${unit.id}/${form}#${id}`}
      >
        <PostFields {...{ editor, fields, id, is, sent: isSent ? filled.values : undefined }} />
        {elsewhere.length > 0 && <p class="note">{say.leadsAlso(listInWords(elsewhere, language))}</p>}
      </EditForm>
    </details>
  );
}
