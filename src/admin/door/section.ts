// SPDX-License-Identifier: MPL-2.0
import type { Answer } from '../visit/answer.ts';
import type { Editor } from '../visit/visit.ts';

/** A part of the editors' door: all addresses that begin with one word after `/admin`. */
export interface Section {
  /** What one who is signed in sees at an address; `parts` are those after the section's own word. */
  show(editor: Editor, parts: readonly string[]): Promise<Answer>;
  /** What comes of a form. */
  send(editor: Editor, parts: readonly string[], values: URLSearchParams): Promise<Answer>;
  /** What was typed before a session ended, in its form again: nothing has been saved. */
  resume?(editor: Editor, parts: readonly string[], values: URLSearchParams): Promise<Answer>;
  /** Whether what was typed in a form can be carried along through signing in again; all of it, where nothing is said. */
  resumes?(parts: readonly string[]): boolean;
  /** The link to it on the overview, for those who have something to do there. */
  link?(editor: Editor): Promise<SectionLink | undefined>;
}

export interface SectionLink {
  readonly text: string;
  readonly href: string;
  /** Why one would go there now. */
  readonly note?: string | undefined;
}
