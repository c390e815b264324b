// SPDX-License-Identifier: MPL-2.0
import { kindOfName, kindOfNoun } from '../words/kinds.ts';
import type { UnitDraft } from './draft.ts';

const says = /\ber (?:blevet )?(?:en|et) (\p{Ll}+(?: \p{Ll}+){0,3})/u;
const legal = /^(?:kontraktstyret|selvejende|kommunal|aftalestyret|decentral)$/;

/** "X er en kontraktstyret virksomhed": what a unit is, where neither its name nor its list says so better. */
export function learnKind(sentence: string, unit: UnitDraft): void {
  const words =
    sentence.length > 500
      ? []
      : (says
          .exec(sentence)?.[1]
          ?.split(/ (?:mellem|med|for|af|i|til|på|under)(?: |$)/)[0]
          ?.split(' ') ?? []);
  const at = words.findIndex((word) => kindOfNoun(word) !== null);
  const kind = kindOfNoun(words[at] ?? '');
  if (!kind || kind === 'kommune') return;
  const special = words.slice(0, at).filter((word) => legal.test(word));
  if (special.length > 0) unit.kind = [...special, kind].join(' ');
  else if (kindOfName(unit.name) === null && kind !== 'område') unit.kind ??= kind;
}
