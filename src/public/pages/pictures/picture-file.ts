// SPDX-License-Identifier: MPL-2.0
import type { Answer } from '../../visit/answer.ts';
import type { Visit } from '../../visit/visit.ts';

/**
 * `/billeder/{digest}-{width}.webp`: a picture, if everyone may see it now or may see it on a day that has been; undefined
 * otherwise, whether or not there is such a file. What an address stands for never changes, so browsers need not ask again;
 * for a week, so that what has to be taken away is gone from what lies between after that.
 */
export async function pictureFile({ site, snapshot, ask }: Visit, name: string): Promise<Answer | undefined> {
  const [, digest = '', width = ''] = /^([0-9a-f]{64})-(\d{1,5})\.webp$/.exec(name) ?? [];
  if (digest === '') return undefined;
  const { pictures } = site.register;
  const isShown = [...snapshot.picture.values()].some((picture) => picture.digest === digest);
  if (!isShown && !(await pictures.wasEverShown(digest, ask.today))) return undefined;
  const body = await pictures.bytes(digest, Number(width));
  return (
    body && {
      ...{ status: 200, type: 'image/webp', body, large: true },
      headers: { 'cache-control': 'public, max-age=604800, immutable' },
    }
  );
}
