// SPDX-License-Identifier: MPL-2.0
import {
  type CivilDate,
  dateInWords,
  fullName,
  groupBy,
  type Id,
  inLanguage,
  type Telling,
  type Text,
  turnInWords,
} from '../../organisation/index.ts';
import type { PlannedTurn, UnitTurn } from '../../register/index.ts';
import { oneLine } from '../letters/one-line.ts';
import type { Days } from './concerned.ts';

const most = { units: 20, lines: 8, line: 200, name: 120 };

interface When {
  readonly today: CivilDate;
  readonly url: string;
  /** Whether something else has been told before it. */
  readonly also: boolean;
}

/** What was planned for units, a paragraph for each day and one for each unit under it. */
export function unitsInWords(units: readonly UnitTurn[], days: Days, when: When): readonly string[] {
  const told = units.slice(0, most.units);
  const more = units.length - told.length;
  const byDay = groupBy(told, ({ day }) => day);
  return [
    ...[...byDay].flatMap(([day, some]) => [
      dayInWords(day, when),
      ...some.map((one) => unitInWords(one, days, when.url)),
    ]),
    ...(more > 0 ? [`Og ændringer i ${more} andre enheder.`] : []),
  ];
}

function dayInWords(day: CivilDate, { today, also }: When): string {
  const too = also ? ' også' : '';
  const date = dateInWords(day, 'da');
  return day === today
    ? `I dag, ${date}, træder dette${too} i kraft:`
    : `Dette trådte${too} i kraft ${date}:`;
}

function unitInWords({ unitId, turns }: UnitTurn, days: Days, url: string): string {
  const named = namesIn(days);
  const name = named(unitId);
  const sentences = turns
    .filter((turn) => !isProtected(turn))
    .flatMap((turn) => turnInWords(turn, { language: 'da', named }));
  const more = sentences.length - most.lines;
  return [
    name ? oneLine(inLanguage(name, 'da'), most.name) : 'En enhed',
    ...sentences.slice(0, most.lines).map((sentence) => `- ${oneLine(sentence, most.line)}`),
    ...(more > 0 ? [`- og ${more} mere`] : []),
    ...(days.after.unit.has(unitId) ? [`  ${url}/admin/enhed/${unitId}`] : []),
  ].join('\n');
}

/** A protected name is for administrators alone: letters lie about. */
function isProtected({ entity, before, after }: PlannedTurn): boolean {
  return entity === 'person' && [before, after].some((values) => values?.publication === 'protected');
}

/** What things are called now or were before; nothing of those whose names are protected. */
export function namesIn({ before, after }: Days): Telling['named'] {
  return (id: Id): Text | undefined => {
    const find = (day: Days['after']) => {
      const person = day.person.get(id);
      if (person) return person.publication === 'protected' ? undefined : { da: fullName(person) };
      const kind = day.unitKind.get(id);
      if (kind) return { da: kind.noun.da.one, en: kind.noun.en.one };
      return day.unit.get(id)?.name ?? day.post.get(id)?.title;
    };
    return find(after) ?? (after.person.has(id) ? undefined : find(before));
  };
}
