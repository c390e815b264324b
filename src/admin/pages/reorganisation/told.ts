// SPDX-License-Identifier: MPL-2.0
import {
  type EntityName,
  fullName,
  type Id,
  inLanguage,
  type Language,
  listInWords,
  type Operation,
  type State,
  type Text,
} from '../../../organisation/index.ts';
import { reorganisationTexts } from './texts/index.ts';
import type { Workspace } from './workspace.ts';

/** What things are called in a draft: as they were before it, else as it makes them. */
export class Names {
  readonly #work: Workspace;
  readonly #made: ReadonlyMap<Id, Readonly<Record<string, unknown>>>;

  constructor(work: Workspace) {
    this.#work = work;
    const created = work.draft.operations.flatMap(({ operation }) =>
      operation.do === 'create' ? [[operation.id, operation.state] as const] : [],
    );
    this.#made = new Map(created);
  }

  get language(): Language {
    return this.#work.editor.language;
  }

  unit(id: Id): string {
    return this.#text('unit', id, 'name');
  }

  post(id: Id): string {
    return this.#text('post', id, 'title');
  }

  person(id: Id): string {
    const { before, after } = this.#work.tried;
    const person = before.person.get(id) ?? after.person.get(id) ?? this.#made.get(id);
    const { givenName = '', familyName } = (person ?? {}) as { givenName?: string; familyName?: string };
    if (familyName === undefined) return reorganisationTexts(this.language).somebody;
    return fullName({ givenName, familyName });
  }

  /** Whatever has a name, a title or a holder. */
  any(entity: EntityName, id: Id): string {
    if (entity === 'person') return this.person(id);
    const membership = this.#work.tried.before.membership.get(id);
    if (membership) return `${this.person(membership.personId ?? '')}, ${this.post(membership.postId)}`;
    const leadership = this.#work.tried.before.leadership.get(id);
    if (leadership) return `${this.post(leadership.postId)}, ${this.unit(leadership.unitId)}`;
    return this.#text(entity, id, entity === 'unit' ? 'name' : 'title');
  }

  #text(entity: EntityName, id: Id, field: string): string {
    const { before, after } = this.#work.tried;
    const thing = before[entity].get(id) ?? after[entity].get(id) ?? this.#made.get(id);
    const text = (thing as Readonly<Record<string, unknown>> | undefined)?.[field] as Text | undefined;
    return text?.da === undefined
      ? reorganisationTexts(this.language).something
      : inLanguage(text, this.language);
  }

  parentOf(id: Id | undefined): string {
    const { before, after } = this.#work.tried;
    const unit = after.unit.get(id ?? '') ?? before.unit.get(id ?? '');
    return this.unit(unit?.parentId ?? '');
  }
}

/** One operation of a draft as a sentence. */
export function told(operation: Operation, names: Names): string {
  const say = reorganisationTexts(names.language).told;
  const list = (ids: readonly Id[]) =>
    listInWords(
      ids.map((id) => names.unit(id)),
      names.language,
    );
  switch (operation.do) {
    case 'create':
      return toldCreation(operation, names);
    case 'alter': {
      if (operation.entity === 'post') return toldOfPost(operation, names);
      return say.alter(names.any(operation.entity, operation.id));
    }
    case 'move':
      return say.move(names.unit(operation.unitId), names.unit(operation.parentId));
    case 'rename':
      return say.rename(names.unit(operation.unitId), inLanguage(operation.name, names.language));
    case 'reorder':
      return say.reorder(names.parentOf(operation.unitIds[0]));
    case 'close':
      return operation.successorId
        ? say.closeInto(names.unit(operation.unitId), names.unit(operation.successorId))
        : say.close(names.unit(operation.unitId));
    case 'merge':
      return say.merge(list(operation.originals.map(({ unitId }) => unitId)), names.unit(operation.intoId));
    case 'split':
      return say.split(names.unit(operation.unitId), list(operation.into.map(({ unitId }) => unitId)));
    case 'appoint':
      return say.appoint(names.person(operation.personId), names.post(operation.postId));
    case 'end':
      return say.end(names.any(operation.entity, operation.id));
    case 'set-contact':
      return say.setContact;
  }
}

function toldCreation({ entity, id, state }: Extract<Operation, { do: 'create' }>, names: Names): string {
  const say = reorganisationTexts(names.language).told;
  const of = (field: string) => String(state[field] ?? '');
  if (entity === 'unit') return say.createUnit(names.unit(id), names.unit(of('parentId')));
  if (entity === 'post') return say.createPost(names.post(id), names.unit(of('unitId')));
  if (entity === 'leadership')
    return say.createLeadership(names.post(of('postId')), names.unit(of('unitId')));
  return entity === 'person' ? say.createPerson(names.person(id)) : say.createOther(entity);
}

/** A post moves, or gets another title: the one it had before stands first. */
function toldOfPost({ id, set }: Extract<Operation, { do: 'alter' }>, names: Names): string {
  const say = reorganisationTexts(names.language).told;
  const { unitId, title } = set as Partial<State<'post'>>;
  if (unitId !== undefined) return say.alterPost(names.post(id), names.unit(unitId));
  if (title !== undefined) return say.retitlePost(names.post(id), inLanguage(title, names.language));
  return say.alter(names.post(id));
}
