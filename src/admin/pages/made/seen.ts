// SPDX-License-Identifier: MPL-2.0
import type { Reach } from '../../../access/index.ts';
import { groupBy, type Touched } from '../../../organisation/index.ts';
import type { MadeChange, MadeHistory } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { partIn } from '../history/part.ts';
import { mayKnow, mayProtect } from '../person/may-know.ts';
import { type Where, Wheres } from './where.ts';

/** A change as one reader may see it: what it did, by where. */
export interface SeenChange extends MadeChange {
  readonly places: readonly Place[];
}

/** What a change did in one unit, to one person, or to the organisation as a whole. */
export interface Place {
  readonly where: Where;
  readonly touched: readonly Touched[];
}

/** Some changes of one who has made them, as one reader may see them. */
export interface SeenHistory {
  readonly changes: readonly SeenChange[];
  readonly named: MadeHistory['named'];
  /** The number before which there are earlier ones. */
  readonly earlier: number | undefined;
}

/** So often it is read on where nothing of a page may be seen. */
const mostReads = 10;

/** What an actor has changed within a reach. A change of which nothing lies there is not told of at all. */
export async function seenBy(editor: Editor, actor: string, reach: Reach): Promise<SeenHistory> {
  let part = partIn(editor);
  for (let reads = 1; ; reads++) {
    const { changes, named, more } = await editor.office.register.changesBy(actor, part);
    const seen = changes.flatMap((change) => seenOf(editor, change, reach) ?? []);
    const earlier = more ? changes.at(-1)?.number : undefined;
    if (seen.length > 0 || earlier === undefined || reads === mostReads)
      return { changes: seen, named, earlier };
    part = { ...part, before: earlier };
  }
}

function seenOf(editor: Editor, change: MadeChange, reach: Reach): SeenChange | undefined {
  const wheres = new Wheres(editor.snapshot, change.touched);
  const all = change.touched.map((one) => ({ one, where: wheres.of(one) }));
  const seen = all.filter(({ one, where }) => wheres.isWithin(reach, where) && isOpen(editor, one, where));
  if (seen.length === 0 && reach !== 'all') return undefined;
  const places = groupBy(seen, ({ where }) => (where.of === 'whole' ? where.of : where.id));
  return {
    ...change,
    places: [...places.values()].flatMap(([first, ...rest]) =>
      first ? [{ where: first.where, touched: [first, ...rest].map(({ one }) => one) }] : [],
    ),
  };
}

/** What is said of a person whose name is protected, today or by the change itself, is for those alone who may see such names. */
function isOpen(editor: Editor, one: Touched, where: Where): boolean {
  if (where.of !== 'person' || mayProtect(editor)) return true;
  const isProtected = [...one.gone, ...one.come].some(({ value }) => value.publication === 'protected');
  return !isProtected && mayKnow(editor, where.id);
}
