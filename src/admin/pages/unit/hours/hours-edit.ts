// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type ContactOf,
  type Entity,
  exceptionsInWords,
  type OpeningHours,
  type Operation,
  type Outcome,
  success,
  weekInWords,
} from '../../../../organisation/index.ts';
import { type Edit, subjectOf } from '../../../forms/edit.ts';
import type { Editor } from '../../../visit/visit.ts';
import type { Sent } from '../edit.ts';
import { hoursField } from './fields.ts';
import { mayEditSites, noHours, ownHours, siteOf } from './hours-of.ts';
import { readHours } from './read-hours.ts';
import { hoursTexts } from './texts/index.ts';

/** What a form of opening hours comes to: all of them are said at once. */
export function hoursEdit({ editor, unit, values, from }: Sent): Outcome<Edit> {
  const { contact, hours: before } = ownHours(editor.snapshot, unit);
  const { reason } = hoursTexts(editor.language);
  const about = {
    reason,
    subject: contact && subjectOf('contactPoint', contact),
    now: hoursNow(before, editor),
    isOther: !contact && values.has('set'),
  };
  if (values.has('fjern')) return success({ ...about, operations: contact ? [ended(contact, from)] : [] });
  const read = readHours(values, before);
  if (!read.ok) return read;
  const isSame = isDeepStrictEqual(read.value, before);
  return success({ ...about, operations: isSame ? [] : [said(unit, contact, read.value, from)] });
}

/** The same of the site where the unit is. */
export function siteHoursEdit(id: string, { editor, unit, values, from }: Sent): Outcome<Edit> | undefined {
  const site = siteOf(editor.snapshot, unit);
  if (site?.id !== id || !mayEditSites(editor)) return undefined;
  const before = site.hours ?? noHours;
  const read = values.has('fjern') ? success(noHours) : readHours(values, before);
  if (!read.ok) return read;
  const hours = isDeepStrictEqual(read.value, noHours) ? null : read.value;
  const operation = { do: 'alter', entity: 'site', id, from, to: null, set: { hours } } as const;
  return success({
    operations: isDeepStrictEqual(read.value, before) ? [] : [operation],
    reason: hoursTexts(editor.language).reason,
    subject: subjectOf('site', site),
    now: hoursNow(before, editor),
  });
}

/** What holds now, in words: the form has too many fields to say it beside each. */
function hoursNow(hours: OpeningHours, { language, today }: Editor): Readonly<Record<string, string>> {
  const week = weekInWords(hours, language).map(({ days, times }) => `${days} ${times}`);
  const all = [...week, ...exceptionsInWords(hours, today, language)];
  return { [hoursField]: all.length > 0 ? all.join(', ') : hoursTexts(language).noneNow };
}

function ended({ id }: Entity<'contactPoint'>, from: string): Operation {
  return { do: 'end', entity: 'contactPoint', id, from, to: null };
}

function said(
  unit: Entity<'unit'>,
  contact: ContactOf<'opening-hours'> | undefined,
  hours: OpeningHours,
  from: string,
): Operation {
  const value = { type: 'opening-hours' as const, hours };
  if (contact) return { do: 'alter', entity: 'contactPoint', id: contact.id, from, to: null, set: { value } };
  const state = { unitId: unit.id, value, position: 1_000 };
  return { do: 'create', entity: 'contactPoint', id: randomUUID(), from, to: null, state };
}
