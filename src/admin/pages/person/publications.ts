// SPDX-License-Identifier: MPL-2.0

/** Who may see that a person is here. */
export const publications = ['public', 'internal', 'protected'] as const;
