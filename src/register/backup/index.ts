// SPDX-License-Identifier: MPL-2.0
export { backup, type Saved } from './backup.ts';
export { restore } from './restore.ts';
