// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../entities/unit.ts';
import { listInWords } from '../lists.ts';
import { numberInWords } from '../numbers.ts';
import { ledInDanish } from './led-danish.ts';
import type { Kin, Told } from './told.ts';

/** What is said of a unit in Danish after its name, without a full stop: `flyttede fra By og Land til Klima og Miljø`. */
export function inDanish(told: Told): string {
  switch (told.is) {
    case 'new':
      return `blev oprettet${standing(told)}${out(told.origins)}`;
    case 'closed':
      return closed(told.successors);
    case 'moved':
      return told.stays ? stays(told.relation, told.to) : moved(told);
    case 'renamed':
      return told.from === null ? 'fik et nyt engelsk navn' : `hed tidligere ${told.from}`;
    case 'led':
      return ledInDanish(told);
  }
}

type New = Extract<Told, { is: 'new' }>;
type Moved = Extract<Told, { is: 'moved' }>;

const names = (kin: Kin) => listInWords(kin.names, 'da');

function standing({ parent, relation, noun }: New): string {
  if (parent === null) return '';
  if (relation === 'political') return ` som ${noun.da.one} for ${parent}`;
  return relation === 'staff' ? ` som stab i ${parent}` : ` i ${parent}`;
}

function out(origins: Kin | null): string {
  if (!origins) return '';
  if (origins.by === 'split') return ` ved deling af ${names(origins)}`;
  return origins.names.length === 1
    ? `; ${names(origins)} indgår i enheden`
    : ` ved sammenlægning af ${names(origins)}`;
}

function closed(successors: Kin | null): string {
  if (!successors) return 'blev nedlagt';
  if (successors.by === 'merged') return `gik op i ${names(successors)}`;
  if (successors.by === 'split') return `blev delt i ${names(successors)}`;
  return `blev nedlagt; opgaverne ligger nu i ${names(successors)}`;
}

function moved({ from, to, relation, along }: Moved): string {
  const number = numberInWords(along, 'da');
  const others = along === 0 ? '' : ` med ${number} ${along === 1 ? 'underenhed' : 'underenheder'}`;
  const place = `${from === null ? '' : ` fra ${from}`} til ${to ?? 'øverste niveau'}`;
  const as = { line: '', staff: ' og er stab dér', political: ' som politisk organ' };
  return `flyttede${others}${place}${as[relation]}`;
}

function stays(relation: Relation, parent: string | null): string {
  const as = { line: 'en del af linjen', staff: 'stab', political: 'politisk organ' };
  return `blev ${as[relation]}${parent === null ? '' : ` i ${parent}`}`;
}
