// SPDX-License-Identifier: MPL-2.0
import type { Visit } from '../../visit/visit.ts';

/** A part of a long list, and where the parts before and after it are. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly previousHref: string | undefined;
  readonly nextHref: string | undefined;
}

/** So many of a list stand on one page. */
const most = 200;

/** The part of a list that `?side=` asks for, from 1; beyond the last it is the last. */
export function paged<T>({ ask }: Visit, all: readonly T[], hrefOf: (page: number) => string): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / most));
  const asked = Number(ask.query.get('side') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  return {
    items: all.slice((page - 1) * most, page * most),
    page,
    pages,
    previousHref: page > 1 ? hrefOf(page - 1) : undefined,
    nextHref: page < pages ? hrefOf(page + 1) : undefined,
  };
}
