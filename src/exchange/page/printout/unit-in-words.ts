// SPDX-License-Identifier: MPL-2.0
import parsePhoneNumber from 'libphonenumber-js';
import type { PagePlan, PlannedContact, PlannedMembership, PlannedPost, PlannedUnit } from '../plan.ts';
import type { Labels } from './labels.ts';

/** What belongs to what, looked up once. */
export interface PlanIndex {
  readonly plan: PagePlan;
  readonly children: ReadonlyMap<string | null, readonly PlannedUnit[]>;
  readonly posts: ReadonlyMap<string, readonly PlannedPost[]>;
  readonly holders: ReadonlyMap<string, readonly PlannedMembership[]>;
  readonly contacts: ReadonlyMap<string, readonly PlannedContact[]>;
  readonly tasks: ReadonlyMap<string, PagePlan['tasks']>;
  readonly texts: ReadonlyMap<string, PagePlan['texts']>;
  readonly figures: ReadonlyMap<string, PagePlan['keyFigures']>;
}

export function indexOfPlan(plan: PagePlan): PlanIndex {
  return {
    plan,
    children: Map.groupBy(plan.units, ({ parentId }) => parentId),
    posts: Map.groupBy(plan.posts, ({ unitId }) => unitId),
    holders: Map.groupBy(plan.memberships, ({ postId }) => postId),
    contacts: Map.groupBy(plan.contactPoints, ({ ofId }) => ofId),
    tasks: Map.groupBy(plan.tasks, ({ unitId }) => unitId),
    texts: Map.groupBy(plan.texts, ({ unitId }) => unitId),
    figures: Map.groupBy(plan.keyFigures, ({ unitId }) => unitId),
  };
}

/** A unit with its posts, contacts, figures and tasks, one line each, set in by its depth. */
export function unitInWords(
  index: PlanIndex,
  unit: PlannedUnit,
  depth: number,
  words: Labels,
): readonly string[] {
  const inside = indented(depth + 1);
  const texts = index.texts.get(unit.id) ?? [];
  return [
    indented(depth) + withLine(unitLine(unit, words), unit.line, words),
    ...(index.posts.get(unit.id) ?? []).flatMap((post) =>
      postLines(index, post, words).map((line) => inside + line),
    ),
    ...contactLines(index, unit.id, words).map((line) => inside + line),
    ...(index.figures.get(unit.id) ?? []).map(({ text, line }) => inside + withLine(text, line, words)),
    ...(index.tasks.get(unit.id) ?? []).map(
      ({ text, line }) => inside + withLine(`${words.task}: ${text}`, line, words),
    ),
    ...(texts.length > 0
      ? [
          inside +
            withLines(
              words.texts(texts.length),
              texts.map(({ line }) => line),
              words,
            ),
        ]
      : []),
  ];
}

const indented = (depth: number): string => '  '.repeat(depth);
const withLine = (text: string, line: number, words: Labels): string => `${text}  [${words.line(line)}]`;
const withLines = (text: string, lines: readonly number[], words: Labels): string =>
  `${text}  [${words.line(lines[0] ?? 0)}${lines.length > 1 ? `–${lines.at(-1)}` : ''}]`;

function unitLine({ name, kind, relation }: PlannedUnit, words: Labels): string {
  const notes = [kind, relation === 'line' ? null : words[relation]].filter(
    (note) => note !== null && note !== undefined,
  );
  return notes.length > 0 ? `${name} (${[...new Set(notes)].join(', ')})` : name;
}

function postLines(index: PlanIndex, post: PlannedPost, words: Labels): readonly string[] {
  const role = post.leads.length > 0 ? words.leads : words.otherPosts;
  const elsewhere =
    post.leads.length > 1 || post.leadsIds.some((id) => id !== post.unitId)
      ? ` → ${post.leads.join(', ')}`
      : '';
  const holders = index.holders.get(post.id) ?? [];
  const seats = post.seats > Math.max(1, holders.length) ? ` (${words.seats(post.seats)})` : '';
  const vacant = withLine(`${role}: ${post.title}${seats}, ${words.vacant}${elsewhere}`, post.line, words);
  const held = holders.flatMap((holder) => [
    withLine(
      `${role}: ${post.title} ${holder.person}${capacity(holder, words)}${elsewhere}`,
      holder.line,
      words,
    ),
    ...contactLines(index, holder.id, words).map((line) => `  ${line}`),
  ]);
  return [
    ...(holders.length > 0 ? held : [vacant]),
    ...contactLines(index, post.id, words).map((line) => `  ${line}`),
  ];
}

const capacity = ({ capacity: how }: PlannedMembership, words: Labels): string =>
  how === 'permanent' ? '' : ` (${words[how]})`;

function contactLines(index: PlanIndex, ofId: string, words: Labels): readonly string[] {
  return (index.contacts.get(ofId) ?? []).map(({ type, value, line }) =>
    withLine(`${words.contact[type]}: ${shown(type, value)}`, line, words),
  );
}

/** Danish phone numbers are read in groups of two. */
const shown = (type: PlannedContact['type'], value: string): string =>
  type === 'phone' ? (parsePhoneNumber(value)?.formatNational() ?? value) : value;
