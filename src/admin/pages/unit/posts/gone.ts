// SPDX-License-Identifier: MPL-2.0
import { asOf, type Entity, type FullSnapshot, type Id } from '../../../../organisation/index.ts';
import type { Editor } from '../../../visit/visit.ts';

interface Asked {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  readonly part: string;
  readonly item: Id;
  readonly values: URLSearchParams;
}

/** In which unit that is which forms of posts are about, by the word in their address. */
const unitOf: Readonly<Record<string, (then: FullSnapshot, id: Id) => Id | undefined>> = {
  stillinger: postUnit,
  stilling: postUnit,
  nedlaeggelser: postUnit,
  besaettelser: (then, id) => postUnit(then, then.membership.get(id)?.postId ?? ''),
};

/** Whether what a form is about was in the unit when the form was made, and is not any more: another has ended it meanwhile. */
export async function isGone({ editor, unit, part, item, values }: Asked): Promise<boolean> {
  const { office, snapshot, today } = editor;
  const lookUp = Object.hasOwn(unitOf, part) ? unitOf[part] : undefined;
  const seen = Number.parseInt(values.get('set') ?? '', 10);
  if (!lookUp || !(seen > 0 && seen <= snapshot.change)) return false;
  return lookUp(await office.register.snapshot('full', asOf(today, seen)), item) === unit.id;
}

function postUnit(then: FullSnapshot, id: Id): Id | undefined {
  return then.post.get(id)?.unitId;
}
