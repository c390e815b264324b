// SPDX-License-Identifier: MPL-2.0
import { setFlagsFromString } from 'node:v8';

/** Tells that so many more things have been made that stay. */
export type Stays = (more: number) => void;

const flag = '--heap-growing-percent=';
/** How the process was started: how much more may live on before V8 looks through all of it. */
const usual = process.execArgv.findLast((word) => word.startsWith(flag));
/** While much is made that stays, looking through it sooner finds nothing to clear away. */
const roomy = `${flag}150`;
/** More than a municipality's register has on a day in which it is told in the demo's detail. */
const much = 5_000;

let taken = 0;

/**
 * Does work of which nobody knows beforehand how much it makes that stays, and which tells so as it goes: when it is
 * much, there is room for more than as much again until it is done; then it is as it was.
 */
export async function withRoom<T>(work: (stays: Stays) => Promise<T>): Promise<T> {
  let made = 0;
  let isTaken = false;
  try {
    return await work((more) => {
      made += more;
      if (isTaken || made < much) return;
      isTaken = true;
      take();
    });
  } finally {
    if (isTaken) giveBack();
  }
}

function take(): void {
  if (taken++ === 0 && usual !== undefined) setFlagsFromString(roomy);
}

function giveBack(): void {
  if (--taken === 0 && usual !== undefined) setFlagsFromString(usual);
}
