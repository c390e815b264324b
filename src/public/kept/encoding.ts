// SPDX-License-Identifier: MPL-2.0

/** How bytes can be sent; `identity` is as they are. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** So many wishes are remembered: browsers have a handful, and others shall not fill the memory. */
const most = 100;
const known = new Map<string, Encoding>();

/** The best encoding that an `Accept-Encoding` allows. */
export function encodingFor(accepted: string | string[] = ''): Encoding {
  const wish = String(accepted);
  const encoding = known.get(wish) ?? best(wish);
  if (known.size < most) known.set(wish, encoding);
  return encoding;
}

function best(wish: string): Encoding {
  const taken = wish
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/i.test(one))
    .map((one) => one.split(';')[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? 'identity';
}
