// SPDX-License-Identifier: MPL-2.0
import { isStaffKind, kindOfNoun, kindOfPlural } from '../words/kinds.ts';
import { numberOf } from '../words/numbers.ts';
import { singularTitle } from '../words/titles.ts';
import { statedCounts } from './stated-count.ts';

export type ListOf = 'units' | 'staff' | 'tasks' | 'posts' | 'unknown';

/** A line that says what the list below it, or the words behind its colon, hold. */
export interface Intro {
  readonly list: ListOf;
  /** Whose list it is, in the page's words; null for the unit that is being told of. */
  readonly subject: string | null;
  /** The kind of units in it, where it says so. */
  readonly kind: string | null;
  readonly count: number | null;
  /** What stands behind the colon. */
  readonly inline: string;
}

const composed =
  /^(.{0,120}?)\s*\b(?:består(?: i dag| nu| p\.t\.| desuden| blandt andet| bl\.a\.)? af|bestående af|er (?:op|ind)?delt (?:op )?i|er organiseret (?:i|med)|er opbygget af|er sammensat af|omfatter|rummer|udgøres af|dækker over|samler|indeholder|er fordelt på(?= ))(?!\p{L})(.*)$/isu;
const tasks =
  /opgave|område|ansvar|understøtte|varetage|løse[rs]?\b|beskæftige|arbejde[rt]?\b|ydelse|tilbyde|tager (?:os|sig) af|hjælpe[rt]?\b|sikre|skal\b|er til for|står for|rådgive|bistå|fokus|servicer|betjen|kan kontakte|indsats|formål|\bat$/i;
const groupNoun =
  /^(?:(?:vores|følgende|fælles|centrale|kommunens|forvaltningens|afdelingens|centrets|centerets|øvrige|tværgående|stående|faste|underliggende|tilknyttede|decentrale|kommunale|selvejende|bydækkende|interne|administrative|politiske) )*([\p{L}-]+)(?: (?:i|under|hos|på|tilknyttet) .{2,60})?$/iu;
const belongs = /^(?:herunder|under|til|ind under) (.{0,80}?)\s*(?:hører|er tilknyttet|ligger|sorterer)\b/i;

/** Reads a line as the introduction of a list; null where it introduces none. */
export function introIn(text: string, followedByItems: boolean): Intro | null {
  if (text.length > 600) return null;
  const { head, inline, colon } = parted(text);
  if (!colon && !followedByItems) return bareStaff(head);
  return (
    ofHolders(head, inline) ??
    grouped(head, inline) ??
    composition(head, inline) ??
    counted(head, inline) ??
    byTasks(head, inline, followedByItems)
  );
}

function parted(text: string): { readonly head: string; readonly inline: string; readonly colon: boolean } {
  const at = text.search(/:(?:\s|$)/);
  if (at < 0) return { head: text, inline: '', colon: false };
  return { head: text.slice(0, at), inline: text.slice(at + 1).trim(), colon: true };
}

const nothing: Intro = { list: 'unknown', subject: null, kind: null, count: null, inline: '' };

/** "Stabsfunktioner", "Stabe", "Staben" on a line of its own begins staff units even without a colon. */
function bareStaff(head: string): Intro | null {
  return /^(?:stabsfunktion(?:er)?|stabe|stabsenheder|stabsafdelinger|stabsområder|stabene)$/i.test(head)
    ? { ...nothing, list: 'staff', kind: staffKind(head) }
    : null;
}

const staffKind = (noun: string): string => (/funktion/i.test(noun) ? 'stabsfunktion' : 'stab');

/** "Områdechefer:", "Vores afdelingsledere:": posts, whatever their work is called. */
function ofHolders(head: string, inline: string): Intro | null {
  const words = head.split(' ');
  return words.length < 4 && singularTitle(words.at(-1) ?? '') ? { ...nothing, list: 'posts', inline } : null;
}

/** "Kontorer:", "Vores teams:", "Fire bydelsenheder", "Stab:". */
function grouped(head: string, inline: string): Intro | null {
  const [first = '', ...rest] = head.split(' ');
  const count = numberOf(first);
  const words = count === null || rest.length === 0 ? head : rest.join(' ');
  const noun = groupNoun.exec(words)?.[1] ?? '';
  if (/^stab(?:en)?$/i.test(noun)) return { ...nothing, list: 'staff', kind: 'stab', inline };
  const kind = kindOfPlural(noun);
  const isField = kind === 'område' && !/^(?:drifts|direktør|forvaltnings|distrikts)/i.test(noun);
  if (!kind || isField || /opgave|arbejds|ansvars|fokus|indsats|emne/i.test(noun)) return null;
  const list = isStaffKind(kind) ? 'staff' : 'units';
  return { list, subject: null, kind: list === 'staff' ? staffKind(noun) : kind, count, inline };
}

/** "Afdelingen består af fem kontorer", "Til centret hører". */
function composition(head: string, inline: string): Intro | null {
  const [, whose, what = ''] = composed.exec(head) ?? [];
  const [, under] = belongs.exec(head) ?? [];
  const subject = (whose ?? under)?.trim();
  if (subject === undefined) return null;
  if (/(?:opgave|ydelse|arbejdsområde|ansvarsområde|fokusområde|indsats)\p{L}*$/iu.test(what.trim()))
    return null;
  return { ...nothing, ...countAndKind(what), subject: subject || null, inline };
}

function countAndKind(what: string): Pick<Intro, 'list' | 'kind' | 'count'> {
  const [stated, ...more] = statedCounts(what);
  const singles = [...what.matchAll(/\b(?:og|samt|,) (?:en|et|én|ét) (\p{Ll}+)/gu)].filter(([, noun = '']) =>
    kindOfNoun(noun),
  ).length;
  if (stated && (more.length > 0 || singles > 0))
    return {
      list: 'units',
      kind: null,
      count: more.reduce((sum, { count }) => sum + count, stated.count + singles),
    };
  if (stated?.noun.includes(' og ')) return { list: 'units', kind: null, count: stated.count };
  if (stated)
    return { list: isStaffKind(stated.kind) ? 'staff' : 'units', kind: stated.kind, count: stated.count };
  const kind =
    what
      .split(/[\s,]+/)
      .map(kindOfPlural)
      .find((found) => found !== null) ?? null;
  return { list: isStaffKind(kind) ? 'staff' : 'units', kind, count: null };
}

/** "Der er to overordnede stabe:", "I forvaltningen har vi 3 afdelinger:", "Centret har følgende teams:". */
function counted(head: string, inline: string): Intro | null {
  const having = /^(.{0,80}?)\b(?:har|er|findes|hører|ligger|følgende|derunder)\b(.*)$/i.exec(head);
  const words = having?.[2] ?? '';
  const { list, kind, count } = countAndKind(words);
  if (!having || !kind || kind === 'område' || (count === null && tasks.test(head))) return null;
  return { list, kind, count, subject: subjectOf(having[1] ?? ''), inline };
}

/** "I Sundhed og Kultur har vi", "Forvaltningen har": the unit that has. */
function subjectOf(words: string): string | null {
  const subject = words
    .trim()
    .replace(/^(?:i|under|på|ved|hos) /i, '')
    .replace(/\b(?:der|vi|er|også)$/i, '')
    .trim();
  return subject === '' ||
    /^(?:der|vi|derunder|herunder|desuden|organisationen|her|organisatorisk|administrativt|ledelsesmæssigt|overordnet|samlet|i dag|derudover|herudover)$/i.test(
      subject,
    )
    ? null
    : subject;
}

function byTasks(head: string, inline: string, followedByItems: boolean): Intro | null {
  if (tasks.test(head))
    return followedByItems || inline === ''
      ? { ...nothing, list: 'tasks', subject: ownerIn(head), inline }
      : null;
  return followedByItems ? { ...nothing, inline } : null;
}

/** "Center for Politiks vigtigste opgaver er", "Fællessekretariatets opgaver", "I Løn og HR arbejder vi med": whose they are. */
function ownerIn(head: string): string | null {
  const [, inside] =
    /^I (\p{Lu}.{2,60}?) (?:arbejder|løser|varetager|beskæftiger|hjælper|står|har) vi\b/u.exec(head) ?? [];
  return (
    inside ??
    /^(\p{Lu}.{2,80}?)s (?:vigtigste |primære |væsentligste |centrale |hoved)?(?:\p{Ll}*opgaver|\p{Ll}*områder|\p{Ll}*ydelser|ansvar)\b/u.exec(
      head,
    )?.[1] ??
    null
  );
}
