// SPDX-License-Identifier: MPL-2.0
export { type ChangesFile, readChanges } from './read-changes.ts';
