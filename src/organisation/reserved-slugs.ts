// SPDX-License-Identifier: MPL-2.0

/** What no unit can be called in its address, since the product's own pages have these. */
const everywhere = ['organisationsdiagram'];
const atTheTop = [
  'admin',
  'aendringer',
  'api',
  'assets',
  'billeder',
  'cookies',
  'en',
  'gaa-til',
  'healthz',
  'hjemmesider',
  'id',
  'medarbejdere',
  'metrics',
  'omstilling',
  'opgaver',
  'privatliv',
  'readyz',
  'ret-en-fejl',
  'soeg',
  'tema',
  'tilgaengelighed',
  'was',
];

/** Whether an address part is taken by the product itself; `atTop`: right under the organisation. */
export function isReserved(slug: string, atTop: boolean): boolean {
  return everywhere.includes(slug) || (atTop && atTheTop.includes(slug));
}
