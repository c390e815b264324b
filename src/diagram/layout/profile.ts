// SPDX-License-Identifier: MPL-2.0

/** What a branch takes up between two heights: nothing of it lies outside. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The outline of a branch as bands from the top down, which do not overlap. */
export type Profile = readonly Band[];

const most = 10;

export function moved(profile: Profile, dx: number, dy: number): Profile {
  if (dx === 0 && dy === 0) return profile;
  return profile.map(({ top, bottom, left, right }) => ({
    top: top + dy,
    bottom: bottom + dy,
    left: left + dx,
    right: right + dx,
  }));
}

/** The outline of several things together. */
export function together(...profiles: readonly Profile[]): Profile {
  const bands = profiles.flat();
  const cuts = [...new Set(bands.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b);
  const whole: Band[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [top = 0, bottom = 0] = [cuts[i], cuts[i + 1]];
    const here = bands.filter((band) => band.top < bottom && band.bottom > top);
    if (here.length === 0) continue;
    let [left, right] = [Infinity, -Infinity];
    for (const band of here) [left, right] = [Math.min(left, band.left), Math.max(right, band.right)];
    const last = whole.at(-1);
    if (last && last.bottom === top && last.left === left && last.right === right)
      whole[whole.length - 1] = { ...last, bottom };
    else whole.push({ top, bottom, left, right });
  }
  return whole.length > most ? coarser(whole) : whole;
}

/** Fewer bands: those are made one that waste least by it. */
function coarser(profile: readonly Band[]): Profile {
  const bands = [...profile];
  while (bands.length > most) {
    let [at, least] = [0, Infinity];
    for (let i = 0; i + 1 < bands.length; i++) {
      const waste = wasted(bands[i], bands[i + 1]);
      if (waste < least) [at, least] = [i, waste];
    }
    const [upper, lower] = [bands[at], bands[at + 1]];
    if (upper && lower) bands.splice(at, 2, cover(upper, lower));
  }
  return bands;
}

const area = ({ top, bottom, left, right }: Band) => (bottom - top) * (right - left);

function wasted(upper: Band | undefined, lower: Band | undefined): number {
  return upper && lower ? area(cover(upper, lower)) - area(upper) - area(lower) : Infinity;
}

function cover(upper: Band, lower: Band): Band {
  return {
    top: Math.min(upper.top, lower.top),
    bottom: Math.max(upper.bottom, lower.bottom),
    left: Math.min(upper.left, lower.left),
    right: Math.max(upper.right, lower.right),
  };
}

/** How far right `next` has to be moved to stand beside `before` with a space between them, also slantwise. */
export function distance(before: Profile, next: Profile, space: number): number {
  let furthest = -Infinity;
  for (const a of before)
    for (const b of next)
      if (a.top - space < b.bottom && b.top < a.bottom + space)
        furthest = Math.max(furthest, a.right - b.left + space);
  return furthest;
}
