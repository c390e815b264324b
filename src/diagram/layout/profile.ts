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
  const [first = [], ...others] = profiles.filter((profile) => profile.length > 0);
  const whole = others.reduce(joined, first);
  return whole.length > most ? coarser(whole) : whole;
}

/** Two outlines as one: both are walked down at the same time. */
function joined(one: Profile, other: Profile): Profile {
  const whole: Band[] = [];
  let [i, j] = [0, 0];
  let top = Math.min(one[0]?.top ?? Infinity, other[0]?.top ?? Infinity);
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i] ?? none, other[j] ?? none];
    const [inA, inB] = [a.top <= top, b.top <= top];
    const bottom = Math.min(inA ? a.bottom : a.top, inB ? b.bottom : b.top);
    if (inA || inB) {
      const left = Math.min(inA ? a.left : Infinity, inB ? b.left : Infinity);
      append(whole, top, bottom, left, Math.max(inA ? a.right : -Infinity, inB ? b.right : -Infinity));
    }
    if (a.bottom <= bottom) i++;
    if (b.bottom <= bottom) j++;
    top = bottom;
  }
  return whole;
}

const none: Band = { top: Infinity, bottom: Infinity, left: 0, right: 0 };

function append(bands: Band[], top: number, bottom: number, left: number, right: number): void {
  const last = bands.at(-1);
  if (last && last.bottom === top && last.left === left && last.right === right)
    bands[bands.length - 1] = { ...last, bottom };
  else if (bottom > top) bands.push({ top, bottom, left, right });
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
