// SPDX-License-Identifier: MPL-2.0
import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than some ten seconds, the longest first. */
const long = [
  'src/register/model.test.ts',
  'src/database/embedded/kill.test.ts',
  'src/app/site/reorganisation.test.ts',
  'src/app/site/reorganisation-journey.test.ts',
  'src/app/site/every-desk-page.test.ts',
  'src/app/site/appearance.test.ts',
  'src/register/backup/backup.test.ts',
  'src/app/site/pictures-journey.test.ts',
  'src/register/drafts/killed.test.ts',
  'src/register/drafts/editors.test.ts',
  'src/register/drafts/at-once.test.ts',
  'src/app/site/nothing-hidden.test.ts',
  'src/app/site/pictures.test.ts',
  'src/app/site/guard/every-route.test.ts',
  'src/app/site/stored-markup.test.ts',
];

const gone = long.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)));
if (gone.length > 0) throw new Error(`src/testing/longest-first.ts names files that are not there: ${gone}`);

/** Begins with what takes long, so that at the end of a run no core waits for the last of it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((a, b) => place(a) - place(b));
  }
}

function place({ moduleId }: TestSpecification): number {
  const found = long.findIndex((path) => moduleId.endsWith(`/${path}`));
  return found === -1 ? long.length : found;
}
