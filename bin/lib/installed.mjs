// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';

/**
 * What node_modules holds, measured against package-lock.json: 'full', 'production' (all but what only tests need), or
 * 'none' where it does not fit. npm writes its own record of an install last, so a broken-off one has none.
 */
export function installedKind({ lockfile, installed }) {
  const wanted = packagesOf(lockfile);
  const found = packagesOf(installed);
  if (wanted === undefined || found === undefined) return 'none';
  const lacking = Object.entries(wanted).filter(([path, entry]) => path !== '' && !fits(entry, found[path]));
  if (lacking.length === 0) return 'full';
  return lacking.every(([path, entry]) => entry.dev && found[path] === undefined) ? 'production' : 'none';
}

/** A package for other machines is optional and may lack; what is there must be the very version. */
function fits(wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
  return found.version === wanted.version && found.integrity === wanted.integrity;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Does an install of kind `have` serve where `need` is needed? */
export function serves(have, need) {
  return have === 'full' || (have === 'production' && need === 'production');
}
