// SPDX-License-Identifier: MPL-2.0
import { creating } from './creating.ts';
import type { Deed } from './deed.ts';
import { appointing, creatingPosts, endingPost, leading, movingPost, retitling } from './posts.ts';
import { splitting } from './splitting.ts';
import { closing, merging, moving, renaming } from './units.ts';

/** What the forms of the workspace do to a draft, by the end of their address. */
export const deeds: Readonly<Record<string, Deed>> = {
  navn: renaming,
  flyt: moving,
  opret: creating,
  sammenlaeg: merging,
  opdel: splitting,
  nedlaeg: closing,
  'ny-stilling': creatingPosts,
  'flyt-stilling': movingPost,
  'stilling-titel': retitling,
  led: leading,
  'nedlaeg-stilling': endingPost,
  besaet: appointing,
};
