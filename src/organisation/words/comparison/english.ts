// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../entities/unit.ts';
import { withArticle } from '../kinds.ts';
import { listInWords } from '../lists.ts';
import { numberInWords } from '../numbers.ts';
import { ledInEnglish } from './led-english.ts';
import type { Kin, Told } from './told.ts';

/** What is said of a unit in English after its name, without a full stop: `moved from Urban Areas to Climate`. */
export function inEnglish(told: Told): string {
  switch (told.is) {
    case 'new':
      return `was created${standing(told)}${out(told.origins)}`;
    case 'closed':
      return closed(told.successors);
    case 'moved':
      return told.stays ? stays(told.relation, told.to) : moved(told);
    case 'renamed':
      return told.from === null ? 'was given a new Danish name' : `was called ${told.from}`;
    case 'led':
      return ledInEnglish(told);
  }
}

type New = Extract<Told, { is: 'new' }>;
type Moved = Extract<Told, { is: 'moved' }>;

const names = (kin: Kin) => listInWords(kin.names, 'en');

function standing({ parent, relation, noun }: New): string {
  if (parent === null) return '';
  if (relation === 'political') return ` as ${withArticle(noun.en.one)} for ${parent}`;
  return relation === 'staff' ? ` as staff in ${parent}` : ` in ${parent}`;
}

function out(origins: Kin | null): string {
  if (!origins) return '';
  if (origins.by === 'split') return ` out of ${names(origins)}`;
  return origins.names.length === 1
    ? `; ${names(origins)} became part of it`
    : ` by merging ${names(origins)}`;
}

function closed(successors: Kin | null): string {
  if (!successors) return 'was closed';
  if (successors.by === 'merged') return `was merged into ${names(successors)}`;
  if (successors.by === 'split') return `was split into ${names(successors)}`;
  return `was closed; its tasks are now with ${names(successors)}`;
}

function moved({ from, to, relation, along }: Moved): string {
  const number = numberInWords(along, 'en');
  const others = along === 0 ? '' : ` with ${number} ${along === 1 ? 'sub-unit' : 'sub-units'}`;
  const place = `${from === null ? '' : ` from ${from}`} to ${to ?? 'the top level'}`;
  const as = { line: '', staff: ' and is staff there', political: ' as a political body' };
  return `moved${others}${place}${as[relation]}`;
}

function stays(relation: Relation, parent: string | null): string {
  const as = { line: 'part of the line', staff: 'staff', political: 'a political body' };
  return `became ${as[relation]}${parent === null ? '' : ` in ${parent}`}`;
}
