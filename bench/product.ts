// SPDX-License-Identifier: MPL-2.0
// The product as it was built, with the types of its sources: what is measured is what is shipped.

const built = new URL('../dist/', import.meta.url);

async function load<Module>(path: string): Promise<Module> {
  return import(new URL(`${path}.js`, built).href) as Promise<Module>;
}

export const assetsFolder = new URL('assets/', built);

export const { permitCommandLine } = await load<typeof import('../src/access/index.ts')>('access/index');
export const { migrate, openDatabase } =
  await load<typeof import('../src/database/index.ts')>('database/index');
export const {
  asOf,
  childrenOf,
  differencesInWords,
  holdersOf,
  lastChangeOn,
  operation,
  pathOf,
  postsIn,
  rootOf,
} = await load<typeof import('../src/organisation/index.ts')>('organisation/index');
export const { addOrganisation, backup, proposalOf, Register, restore } =
  await load<typeof import('../src/register/index.ts')>('register/index');
export const { drawFor, drawReadable, pdfOf, pngOf, Press, sheetsOf, svgOf, targets } =
  await load<typeof import('../src/diagram/index.ts')>('diagram/index');
export const { readAssets } = await load<typeof import('../src/app/assets.ts')>('app/assets');
export const { addUser } =
  await load<typeof import('../src/app/commands/user/add.ts')>('app/commands/user/add');
export const { loadDemo } = await load<typeof import('../src/app/demo.ts')>('app/demo');
export const { makeServer } = await load<typeof import('../src/app/server.ts')>('app/server');
export const { keepable, visitTo } =
  await load<typeof import('../src/public/door/answering.ts')>('public/door/answering');
export const { answerVisit } =
  await load<typeof import('../src/public/door/routes.ts')>('public/door/routes');
export const { Kept } = await load<typeof import('../src/public/kept/kept.ts')>('public/kept/kept');
export const { PublicIndexes } = await load<typeof import('../src/public/search/public-indexes.ts')>(
  'public/search/public-indexes',
);
export const { buildIndex, search, updateIndex, warmUp } =
  await load<typeof import('../src/search/index.ts')>('search/index');
