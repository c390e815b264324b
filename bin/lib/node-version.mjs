// SPDX-License-Identifier: MPL-2.0
// This file is read by Nodes too old for the rest: keep its syntax plain.

/** Is `version` ('20.20.2') at least `least` ('20' or '22.18')? */
export function isAtLeast(version, least) {
  const have = version.split('.').map(Number);
  const want = least.split('.').map(Number);
  for (let i = 0; i < want.length; i += 1) {
    if (have[i] !== want[i]) return have[i] > want[i];
  }
  return true;
}

/** The sentence for a Node that cannot even set Vejviser up, or undefined where it can. */
export function setupRefusal(version) {
  if (isAtLeast(version, '20')) return undefined;
  return (
    `Vejviser needs Node 20 or newer to set itself up; this is Node ${version}.\n` +
    'Install a newer Node (https://nodejs.org) and run the same command again.'
  );
}

/** The sentence for a platform without a pinned Node whose own Node is too old to run the product. */
export function runtimeRefusal(version, platform) {
  if (isAtLeast(version, '22.18')) return undefined;
  return (
    `Vejviser brings its own Node 24 on common machines, but not for this one (${platform}), ` +
    `and the Node installed here is ${version}.\n` +
    'Install Node 24 (https://nodejs.org; 22.18 is the oldest that serves) and run the same command again.'
  );
}
