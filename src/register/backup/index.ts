// SPDX-License-Identifier: MPL-2.0
export { backup, type Saved } from './backup.ts';
export { type Restored, restore } from './restore.ts';
