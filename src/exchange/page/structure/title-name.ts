// SPDX-License-Identifier: MPL-2.0
import { topicOf } from '../reading/topic-heading.ts';
import { namesUnit } from '../words/organisation-words.ts';

const site = /\s+(?:[|–-])\s+(?:[^|–-]*\b(?:kommune|kommunen|\.dk)\b.*)$/i;
/** "Teknik og Miljø - ledere og afdelinger": what the page tells, not what the unit is called. */
const besides = /\s+[–-]\s+\p{Ll}.{2,60}$/u;
const opening =
  /^(?:om|velkommen til|kontakt(?: til)?|organisation(?:en)?(?: af| i| for)?:?|organisering af|fakta om|mød|her er|organisations?diagram for|organisations?beskrivelse for|organisationen i) (?=\p{Lu})/iu;
const ending =
  /(?<!\b(?:og|for|af|samt)|[&,])(?:['’]s?|s)? (?:organisation|organisationen|organisations?(?:diagram|plan|struktur)|organisering|struktur|ledelse og organisation|organisation og ledelse|opbygning|opgaver|ansvarsområder|afdelinger)(?: .{0,60})?$/iu;
/** What the municipality has, and is no unit by name. */
const ofAll =
  /^(?:kommunens|vores|den (?:kommunale|samlede|administrative)) (?:administration|organisation|forvaltning|ledelse|struktur)$/i;
const generic =
  /^(?:(?:ledelse|direktion|organisation|administration|politik|struktur)(?:en)?(?: og | & )?)?(?:organisation(?:en)?|organisationsstruktur|ledelse|struktur|organisations?diagram|administrationen|kommunen|forvaltninger|afdelinger)$/i;
/** "Om centret" is a heading of any center's page. */
const anyNoun = /^(?:cent(?:e)?ret|kontoret|sekretariatet|forvaltningen|afdelingen|området|enheden)$/i;

/** "Om Børneforvaltningen" is about Børneforvaltningen; "Organisation" is about nothing that it names. */
export function unitNameOf(text: string): string | null {
  const plain = text.replace(site, '').replace(besides, '').replace(opening, '').replace(ending, '').trim();
  const [, before = '', place = ''] = /^(.+) i (\p{Lu}\S+ Kommune)$/u.exec(plain) ?? [];
  const name = place && !namesUnit(before) ? place : plain;
  if (name === '' || generic.test(name) || generic.test(text) || ofAll.test(name) || ofAll.test(text))
    return null;
  if ((anyNoun.test(name) || /^\p{Ll}/u.test(name)) && name !== text) return null;
  return topicOf(name) ? null : withoutMark(name);
}

const withoutMark = (name: string): string =>
  name.replace(/[.,:;]+$/, '').replace(/(?<=\p{L}) kommunes$/iu, ' Kommune');
