// SPDX-License-Identifier: MPL-2.0

/** The oldest browsers that get all of it; older ones get readable pages all the same. */
export const browsers = ['chrome109', 'firefox115', 'safari16'];
