// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../access/index.ts';
import { type Entity, refuse, unitAt } from '../../organisation/index.ts';
import { notFoundPage } from '../pages/not-found.tsx';
import { overviewPage } from '../pages/overview/overview-page.tsx';
import { saveUnit } from '../pages/unit/save.ts';
import { unitPage } from '../pages/unit/unit-page.tsx';
import { type Answer, goTo } from '../visit/answer.ts';
import type { Editor } from '../visit/visit.ts';

/** What one who is signed in sees at an address, its parts after `/admin`. */
export async function show(editor: Editor, parts: readonly string[]): Promise<Answer> {
  const [what = '', id = '', ...more] = parts;
  if (what === '') return overviewPage(editor);
  if (what === 'ret') return editPage(editor);
  const unit = what === 'enhed' && more.length === 0 ? unitOf(editor, id) : undefined;
  return unit ? unitPage({ editor, unit }) : notFoundPage(editor);
}

/** What comes of a form that one who is signed in sends. */
export async function send(
  editor: Editor,
  parts: readonly string[],
  values: URLSearchParams,
): Promise<Answer> {
  const [what = '', id = '', part = '', item = '', ...more] = parts;
  const unit = what === 'enhed' && more.length === 0 ? unitOf(editor, id) : undefined;
  return unit ? saveUnit({ editor, unit, part, item, values }) : notFoundPage(editor);
}

/** What was typed before a session ended, in its form again: nothing has been saved. */
export async function resume(
  editor: Editor,
  parts: readonly string[],
  values: URLSearchParams,
): Promise<Answer> {
  const [what, id = '', ...form] = parts;
  const unit = what === 'enhed' ? unitOf(editor, id) : undefined;
  if (!unit) return goTo('/admin');
  return unitPage({
    editor,
    unit,
    filled: { form: form.join('/'), values, refusals: [refuse('form-expired')] },
  });
}

/** A unit of today that is within reach. */
function unitOf({ signedIn, snapshot }: Editor, id: string): Entity<'unit'> | undefined {
  const unit = snapshot.unit.get(id);
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return unit && isWithin(reach, [snapshot], unit.id) ? unit : undefined;
}

/** `/admin/ret?side=/path`: from a page of the site to where it is edited. */
function editPage(editor: Editor): Answer {
  const { snapshot, query } = editor;
  const path = (query.get('side') ?? '')
    .replace(/[?#].*$/, '')
    .replace(/^\/(en(?=\/|$)\/?)?/, '')
    .replace(/\/$/, '');
  const unit = unitAt(snapshot, path.replace(/\/?organisationsdiagram$/, ''));
  return unit && unitOf(editor, unit.id) ? goTo(`/admin/enhed/${unit.id}`) : notFoundPage(editor);
}
