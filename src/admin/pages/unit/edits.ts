// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  type Entity,
  type Operation,
  type Outcome,
  refuse,
  refused,
  success,
  tasksOf,
} from '../../../organisation/index.ts';
import { type Edit, otherNow, subjectOf } from '../../forms/edit.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Sent } from './edit.ts';
import { absenceEdit, newNote, noteEdit } from './for-the-house.ts';
import { hoursEdit, siteHoursEdit } from './hours/hours-edit.ts';
import { orderEdit } from './order/order-edit.ts';
import { textOperations, textsNow, textsWanted } from './texts.ts';

/** What was sent to `/admin/enhed/{id}/{part}/{item}`; undefined where there is no such form here. Those of posts are by themselves. */
export function editFor(part: string, item: string, sent: Sent): Outcome<Edit> | undefined {
  if (part === 'tekster' && item === '') return textsEdit(sent);
  if (part === 'aabningstider') return item === '' ? hoursEdit(sent) : siteHoursEdit(item, sent);
  if (part === 'raekkefoelge' && item === '') return orderEdit(sent);
  if (part === 'noter') return item === '' ? newNote(sent) : noteEdit(item, sent);
  if (part === 'fravaer') return absenceEdit(item, sent);
  if (part === 'opgaver') return item === '' ? newTask(sent) : taskEdit(item, sent);
  return undefined;
}

function textsEdit({ editor, unit, values, from }: Sent): Outcome<Edit> {
  const wanted = textsWanted(unit, values);
  if (wanted.name === null) return refused(refuse('field-missing', {}, 'navn-da'));
  const operations = textOperations(unit, wanted, from);
  const { reasonTexts: reason } = adminTexts(editor.language);
  return success({ operations, reason, subject: subjectOf('unit', unit), now: textsNow(unit, values) });
}

function newTask({ editor, unit, values, from }: Sent): Outcome<Edit> {
  const said = taskIn(values);
  if (!said) return refused(refuse('field-missing', {}, 'titel-da'));
  const state = { unitId: unit.id, ...said, position: tasksOf(editor.snapshot, unit.id).length };
  const operation = { do: 'create', entity: 'task', id: randomUUID(), from, to: null, state } as const;
  return success({
    operations: [operation],
    reason: adminTexts(editor.language).reasonTasks,
    subject: undefined,
  });
}

function taskEdit(id: string, { editor, unit, values, from }: Sent): Outcome<Edit> | undefined {
  const task = tasksOf(editor.snapshot, unit.id).find((one) => one.id === id);
  if (!task) return undefined;
  const { reasonTasks: reason } = adminTexts(editor.language);
  const about = { reason, subject: subjectOf('task', task), now: otherNow(values, taskTexts(task)) };
  if (values.has('fjern')) return success({ ...about, operations: [ended('task', id, from)] });
  const set = taskIn(values);
  if (!set) return refused(refuse('field-missing', {}, 'titel-da'));
  const isSame = JSON.stringify(set) === JSON.stringify({ title: task.title, searchWords: task.searchWords });
  const operation = { do: 'alter', entity: 'task', id, from, to: null, set } as const;
  return success({ ...about, operations: isSame ? [] : [operation] });
}

/** A task as its fields say it. */
function taskTexts({ title, searchWords }: Entity<'task'>) {
  return { 'titel-da': title.da, 'titel-en': title.en ?? '', soegeord: searchWords.join(', ') };
}

function taskIn(values: URLSearchParams) {
  const [da, en] = ['titel-da', 'titel-en'].map((name) => (values.get(name) ?? '').trim());
  if (!da) return undefined;
  const searchWords = (values.get('soegeord') ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return { title: en ? { da, en } : { da }, searchWords };
}

function ended(entity: 'task', id: string, from: string): Operation {
  return { do: 'end', entity, id, from, to: null };
}
