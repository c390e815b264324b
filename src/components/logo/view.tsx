// SPDX-License-Identifier: MPL-2.0
import { shieldPaths } from './paths.ts';

/** A crest with a gate, for a municipality that has not given its own mark. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 30 34" aria-hidden="true">
      <path d={shieldPaths.shield} />
      <path class="logo__gate" d={shieldPaths.gate} />
    </svg>
  );
}
