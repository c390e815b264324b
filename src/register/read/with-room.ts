// SPDX-License-Identifier: MPL-2.0
import { setFlagsFromString } from 'node:v8';

const flag = '--heap-growing-percent=';
/** How the process was started: how much more may live on before V8 looks through all of it. */
const usual = process.execArgv.findLast((word) => word.startsWith(flag));
/** While much is made that stays, looking through it sooner finds nothing to clear away. */
const roomy = `${flag}100`;

let working = 0;

/** Does work that makes much that stays, with as much room again for it as there is; then it is as it was. */
export async function withRoom<T>(work: () => Promise<T>): Promise<T> {
  if (usual === undefined) return work();
  if (working++ === 0) setFlagsFromString(roomy);
  try {
    return await work();
  } finally {
    if (--working === 0) setFlagsFromString(usual);
  }
}
