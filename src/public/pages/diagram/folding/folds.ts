// SPDX-License-Identifier: MPL-2.0
import { type Entity, type Id, pathOf, unitAt } from '../../../../organisation/index.ts';
import { diagramPath, link } from '../../../visit/links.ts';
import type { Visit } from '../../../visit/visit.ts';

/** So many branches can be folded or unfolded in one address; what is beyond is passed over. */
const mostFolds = 20;

/** What a visitor has folded and unfolded: units by their paths from the diagram's own unit. */
export class Folds {
  readonly #visit: Visit;
  readonly #path: string;
  readonly #out: ReadonlyMap<Id, string>;
  readonly #in: ReadonlyMap<Id, string>;

  constructor(visit: Visit, unit: Entity<'unit'>) {
    this.#visit = visit;
    this.#path = pathOf(visit.snapshot, unit.id);
    this.#out = this.#asked('fold-ud');
    this.#in = this.#asked('fold-ind');
  }

  isOut(id: Id): boolean {
    return this.#out.has(id);
  }

  isIn(id: Id): boolean {
    return this.#in.has(id);
  }

  /** The same diagram with a branch unfolded; undefined where as many are as can be. */
  hrefOut(id: Id): string | undefined {
    if (this.#out.size >= mostFolds && !this.isIn(id)) return undefined;
    return this.#href(
      this.isIn(id) ? this.#out : new Map([...this.#out, [id, this.#from(id)]]),
      without(this.#in, id),
    );
  }

  /** The same diagram with a branch that was unfolded folded again. */
  hrefIn(id: Id): string {
    return this.#href(without(this.#out, id), this.#in);
  }

  #asked(name: string): ReadonlyMap<Id, string> {
    const { ask, snapshot } = this.#visit;
    const paths = ask.query.getAll(name).slice(0, mostFolds);
    return new Map(
      paths.flatMap((path): [Id, string][] => {
        const unit =
          path === '' ? undefined : unitAt(snapshot, this.#path === '' ? path : `${this.#path}/${path}`);
        return unit ? [[unit.id, path]] : [];
      }),
    );
  }

  #from(id: Id): string {
    const path = pathOf(this.#visit.snapshot, id);
    return this.#path === '' ? path : path.slice(this.#path.length + 1);
  }

  #href(out: ReadonlyMap<Id, string>, folded: ReadonlyMap<Id, string>): string {
    const query = {
      ...(out.size > 0 && { 'fold-ud': [...out.values()] }),
      ...(folded.size > 0 && { 'fold-ind': [...folded.values()] }),
    };
    return link(this.#visit.ask, diagramPath(this.#path), query);
  }
}

function without(folds: ReadonlyMap<Id, string>, id: Id): ReadonlyMap<Id, string> {
  return new Map([...folds].filter(([other]) => other !== id));
}
