// SPDX-License-Identifier: MPL-2.0
import {
  asOf,
  dateInWords,
  fullName,
  holdersOf,
  listInWords,
  type Operation,
  type Outcome,
  postsIn,
  refuse,
  refused,
  success,
} from '../../../../organisation/index.ts';
import type { OfPost } from '../../../../register/index.ts';
import type { Edit } from '../../../forms/edit.ts';
import { adminTexts } from '../../../texts/index.ts';
import { mayProtect } from '../../person/may-know.ts';
import type { Sent } from '../edit.ts';
import { notThatDay } from './post-edit.ts';
import { heldAsSeen } from './seen.ts';
import { postTexts } from './texts/index.ts';

/** A post of the unit is abolished from a day on: refused while somebody holds it, unless they are to leave that day. */
export async function endPostEdit(id: string, sent: Sent): Promise<Outcome<Edit> | undefined> {
  const { editor, unit, values, from } = sent;
  const { register } = editor.office;
  const post = postsIn(editor.snapshot, unit.id).find((one) => one.id === id);
  if (!post) return undefined;
  const about = {
    reason: postTexts(editor.language).reasonEnded,
    ...heldAsSeen(post, holdersOf(editor.snapshot, id)),
    now: {},
    places: { 'post-missing-some-day': 'fra' },
  } as const;
  if (about.made !== values.get('set')) return success({ ...about, operations: [] });
  const day = await register.snapshot('full', asOf(from));
  if (!day.post.has(id)) return refused(notThatDay(sent, post));
  const belongs = await register.ofPost(id, from);
  const held = belongs.filter(({ entity }) => entity === 'membership');
  if (held.length > 0 && !values.has('fratraed')) return refused(await isHeld(sent, held));
  return success({
    ...about,
    operations: [...laterEnded(belongs, from), ended({ entity: 'post', id, from })],
  });
}

/** Who holds it on the day or later, by name as far as one may know. */
async function isHeld({ editor, from }: Sent, held: readonly OfPost[]) {
  const { language } = editor;
  const holders = await Promise.all(
    held.map(async (one) => {
      const name = await nameOf(editor, one.personId ?? '');
      return one.from === from ? name : postTexts(language).from(name, dateInWords(one.from, language));
    }),
  );
  return refuse('post-held', { holders: listInWords(holders, language) }, 'fratraed');
}

async function nameOf(editor: Sent['editor'], personId: string): Promise<string> {
  const { office, language } = editor;
  const versions = await office.register.timeline('person', personId);
  const person = versions.at(-1)?.value;
  // They may come to be known only on the day on which they begin, which is not today.
  const isProtected = versions.some(({ value }) => value.publication === 'protected');
  return person && (!isProtected || mayProtect(editor)) ? fullName(person) : adminTexts(language).nobody;
}

/** What is planned to begin later is taken out; what there is on the day itself goes with the post. */
function laterEnded(belongs: readonly OfPost[], from: string): readonly Operation[] {
  const order = ['contactPoint', 'leadership', 'membership'];
  return belongs
    .filter((one) => one.from > from)
    .toSorted((a, b) => order.indexOf(a.entity) - order.indexOf(b.entity))
    .map(ended);
}

function ended({ entity, id, from }: Pick<OfPost, 'id' | 'from'> & { entity: OfPost['entity'] | 'post' }) {
  return { do: 'end', entity, id, from, to: null } as const;
}
