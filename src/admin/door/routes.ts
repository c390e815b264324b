// SPDX-License-Identifier: MPL-2.0

import { accountSection } from '../pages/account/section.ts';
import { correctionsSection } from '../pages/corrections/section.ts';
import { editHere } from '../pages/edit-here/section.ts';
import { erasureSection } from '../pages/erasure/section.ts';
import { freshSection } from '../pages/fresh/section.ts';
import { notFoundPage } from '../pages/not-found.tsx';
import { overviewPage } from '../pages/overview/overview-page.tsx';
import { personSection } from '../pages/person/section.ts';
import { picturesSection } from '../pages/pictures/section.ts';
import { readingSection } from '../pages/reading/section.ts';
import { reorganisationSection } from '../pages/reorganisation/section.ts';
import { unitSection } from '../pages/unit/section.ts';
import { usersSection } from '../pages/users/section.ts';
import { type Answer, goTo } from '../visit/answer.ts';
import type { Editor } from '../visit/visit.ts';
import type { Section, SectionLink } from './section.ts';

/** The sections by their word, in the order of their links on the overview. */
const sections: Readonly<Record<string, Section>> = {
  omorganisering: reorganisationSection,
  se: readingSection,
  enhed: unitSection,
  person: personSection,
  ret: editHere,
  konto: accountSection,
  brugere: usersSection,
  rettelser: correctionsSection,
  sletning: erasureSection,
  ajour: freshSection,
  billeder: picturesSection,
};

/** What one who is signed in sees at an address, its parts after `/admin`. */
export async function show(editor: Editor, [what = '', ...parts]: readonly string[]): Promise<Answer> {
  if (what === '') return overviewPage(editor, await links(editor));
  return section(what)?.show(editor, parts) ?? notFoundPage(editor);
}

/** What comes of a form that one who is signed in sends. */
export async function send(
  editor: Editor,
  [what = '', ...parts]: readonly string[],
  values: URLSearchParams,
): Promise<Answer> {
  return section(what)?.send(editor, parts, values) ?? notFoundPage(editor);
}

/** What was typed before a session ended, in its form again where that can be: nothing has been saved. */
export async function resume(
  editor: Editor,
  [what = '', ...parts]: readonly string[],
  values: URLSearchParams,
): Promise<Answer> {
  return section(what)?.resume?.(editor, parts, values) ?? goTo('/admin');
}

/** Whether what was typed at an address can be shown there again. */
export function canResume([what = '', ...parts]: readonly string[]): boolean {
  const one = section(what);
  return one?.resume !== undefined && (one.resumes?.(parts) ?? true);
}

function section(what: string): Section | undefined {
  return Object.hasOwn(sections, what) ? sections[what] : undefined;
}

async function links(editor: Editor): Promise<readonly SectionLink[]> {
  const all = await Promise.all(Object.values(sections).map((one) => one.link?.(editor)));
  return all.flatMap((link) => link ?? []);
}
