// SPDX-License-Identifier: MPL-2.0
import type { Editor } from '../../visit/visit.ts';

/** How many changes a page tells of. */
const most = 30;

/** Which changes `?foer=` asks for: those before a number. */
export function partIn({ query }: Editor): { readonly most: number; readonly before?: number } {
  const asked = query.get('foer') ?? '';
  return /^\d{1,9}$/.test(asked) ? { most, before: Number(asked) } : { most };
}
