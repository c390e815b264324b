// SPDX-License-Identifier: MPL-2.0
import { isDeputyTitle } from '../leader/leader.ts';
import type { Line } from '../lines/line.ts';
import type { LineAccount, PagePlan } from '../plan.ts';
import { organisationIn } from '../reading/organisation-name.ts';
import { isPolitical } from '../words/titles.ts';
import { checksOf } from './checks.ts';
import type { Draft, PostDraft } from './draft.ts';

/** The plan as data, with an account of every line. */
export function finish(draft: Draft, lines: readonly Line[]): PagePlan {
  dropCountedTwice(draft);
  for (const post of draft.posts) yieldToHead(draft, post);
  const accounts = accountsOf(draft, lines);
  return {
    organisation: organisationIn(lines.flatMap(({ source }) => source)),
    ...structureOf(draft),
    ...peopleOf(draft),
    ...wordsOf(draft),
    checks: checksOf(draft),
    notUnderstood: accounts
      .filter(({ as }) => as === 'not-understood')
      .map(({ line, text }) => ({ line, text })),
    noise: draft.noise,
    diagram: draft.diagram && { ...draft.diagram, unit: draft.diagram.unit.name },
    websites: draft.websites,
    updated: draft.updated,
    lines: accounts,
  };
}

/** Of "tre direktører" and the three directors that come by title and name, the three are kept. */
function dropCountedTwice(draft: Draft): void {
  const isHeld = (post: PostDraft) => draft.memberships.some((held) => held.post === post);
  const isTold = (post: PostDraft) =>
    draft.posts.filter(({ unit, title }) => unit === post.unit && title.startsWith(`${post.title} `))
      .length >= post.seats;
  const twice = draft.posts.filter((post) => post.seats > 1 && !isHeld(post) && isTold(post));
  for (const post of twice) {
    draft.posts.splice(draft.posts.indexOf(post), 1);
    for (const { items } of draft.used.values())
      if (items.includes(post.id)) items.splice(items.indexOf(post.id), 1);
  }
}

/** A deputy head leads only a unit that nobody else leads. */
function yieldToHead(draft: Draft, post: PostDraft): void {
  if (!isDeputyTitle(post.title)) return;
  post.leads = post.leads.filter(
    (unit) => !draft.posts.some((other) => other !== post && other.leads.includes(unit)),
  );
}

function structureOf({ units }: Draft): Pick<PagePlan, 'units'> {
  return {
    units: units.map(({ id, name, shortName, parent, relation, kind, line }) => ({
      ...{ id, name, ...(shortName === undefined ? {} : { shortName }) },
      ...{ parent: parent?.name ?? null, parentId: parent?.id ?? null, relation, kind, line },
    })),
  };
}

function peopleOf(draft: Draft): Pick<PagePlan, 'posts' | 'memberships' | 'persons' | 'contactPoints'> {
  return {
    posts: draft.posts.map(({ id, unit, title, leads, seats, line }) => ({
      ...{ id, unit: unit.name, unitId: unit.id, title, leads: leads.map(({ name }) => name) },
      ...{ leadsIds: leads.map((led) => led.id), seats, political: isPolitical(title), line },
    })),
    memberships: draft.memberships.map(({ id, post, person, capacity, line }) => ({
      ...{ id, post: post.title, postId: post.id, person: person.name, personId: person.id, capacity, line },
    })),
    persons: [...draft.persons.values()],
    contactPoints: draft.contacts.map(({ id, owner, type, value, extension, line }) => ({
      ...{ id, of: owner.name, ofType: owner.type, ofId: owner.id, type, value },
      ...(extension === undefined ? { line } : { extension, line }),
    })),
  };
}

function wordsOf(draft: Draft): Pick<PagePlan, 'tasks' | 'texts' | 'keyFigures'> {
  const of = <T extends Draft['tasks'][number]>({ unit, ...rest }: T) => ({
    ...rest,
    unit: unit.name,
    unitId: unit.id,
  });
  return {
    tasks: draft.tasks.map(of),
    texts: draft.texts.map((text) => {
      const { heading, ...rest } = of(text);
      return heading === null ? rest : { ...rest, heading };
    }),
    keyFigures: draft.figures.map(of),
  };
}

function accountsOf(draft: Draft, lines: readonly Line[]): readonly LineAccount[] {
  return lines
    .flatMap(({ source }) => source)
    .map(({ line, text }) => ({
      line,
      text,
      ...(draft.used.get(line) ?? { as: 'not-understood' as const, items: [] }),
    }));
}
