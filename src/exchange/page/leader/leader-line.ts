// SPDX-License-Identifier: MPL-2.0
import { capacityIn } from '../words/capacity.ts';
import { isKnownPersonName, isPersonName } from '../words/person-name.ts';
import { isTitleHead, singularTitle, writtenTitle } from '../words/titles.ts';
import { vacancyIn } from '../words/vacancy.ts';
import { isLeading, type Leader } from './leader.ts';
import { splitTitle, type TitleAndName } from './split-title.ts';

const label =
  /^(?:ledelse|ledelsen|leder|ledes af|kontakt|kontaktperson|kontakt til|daglig ledelse|øverste ledelse|politisk ledelse|administrativ ledelse)\s*:\s*/i;
export const party =
  /\s*\((?:[A-ZÆØÅ]{1,2}|SF|DF|LA|RV|Socialdemokrat\p{L}*|Venstre|Konservative?|Enhedslisten|Radikale(?: Venstre)?|Dansk Folkeparti|Liberal Alliance)\)/u;
/** Words of a sentence, which no line of titles and names holds. */
const told = /, (?:der|som) | (?:er|hedder) (?:\p{Ll}|\p{Lu}\p{Ll}+ \p{Lu})/u;
/** "vakant, henvendelse til direktøren": what comes behind says whom to ask meanwhile. */
const furtherOfVacancy = /(?<=[\s:(])(vakant|ubesat|ledig)(?:,|;| –| -| pr\.| fra| til) .*$/iu;
const longest = 220;

/** The posts and persons that a line names, contacts already taken out; empty where it is no such line. */
export function leadersIn(text: string): readonly Leader[] {
  if (text.length > longest || /[!?]/.test(text) || told.test(vacancyIn(text).rest)) return [];
  const whole = text
    .replace(party, '')
    .replace(
      /,? \((?:(?:se|træffes|hverdage) [^()]{3,40}|barselsvikar|vikar|orlov|på orlov|på barsel)\)/iu,
      '',
    )
    .replace(furtherOfVacancy, '$1')
    .trim()
    .replace(/[.;,]+$/, '');
  const plain = whole.replace(label, '');
  const one = leaderIn(plain) ?? underTitle(whole);
  return one ? [one] : (forUnits(plain) ?? severalIn(plain));
}

/** "Leder: Eva Jensen", "Ledelse: vakant": where no title stands behind the label, the post is that of the leader. */
function underTitle(text: string): Leader | null {
  const [, who = ''] = /^(?:(?:daglig )?leder|ledelse)\s*:\s*(.+)$/i.exec(text) ?? [];
  if (who === '') return null;
  const isLeader = isPersonName(who.split(' ')) || vacancyIn(who).rest === '';
  return isLeader ? leaderIn(`Leder ${who}`) : null;
}

/** "Direktør Hanne Vig (Børn og Skole)": in brackets stands what the post is for. */
function forUnits(text: string): readonly Leader[] | null {
  const [, words = '', of = ''] = /^(.{5,100}) \((\p{Lu}[^()]{2,80})\)$/u.exec(text) ?? [];
  const leader = words ? leaderIn(words) : null;
  return leader?.name ? [{ ...leader, of }] : null;
}

function leaderIn(text: string): Leader | null {
  const { vacant, rest } = vacancyIn(text);
  const { capacity, rest: words } = capacityIn(rest);
  const found = titleFirst(words) ?? nameFirst(words);
  if (!found) return null;
  const title = writtenTitle(found.title);
  const name = vacant ? null : found.name;
  const of = /^\S.*? (?:for|af) (.+)$/.exec(title)?.[1] ?? null;
  return { title, name, capacity, vacant: vacant || name === null, of, seats: 1, leading: isLeading(title) };
}

/** "Kontorchef Eva Jensen", "Direktør: Tanja Nyborg", "Direktør, Tanja Nyborg", "Afdelingsleder". */
function titleFirst(text: string): TitleAndName | null {
  const parts = /^([^:,–]{3,90}?)(?:\s*[:,]|\s+[–-])\s+(\S.*)$/.exec(text);
  if (parts) {
    const [, title = '', rest = ''] = parts;
    const alone = splitTitle(title);
    if (alone?.name === null && isPersonName(rest.split(' '))) return { title, name: rest };
    const again = alone?.name === null ? splitTitle(rest) : null;
    if (again?.name && /^(?:chef|leder|direktør)$/i.test(title)) return again;
    if (again?.name && saysNoMore(again.title, title)) return { title, name: again.name };
  }
  return splitTitle(text);
}

/** "Chef for Natur: chef Eva Jensen": the second title is the head of the first. */
function saysNoMore(second: string, first: string): boolean {
  const head = first.toLowerCase().split(/ (?:for|af|i) /)[0] ?? '';
  return head.endsWith(second.toLowerCase());
}

/** "Eva Jensen, kontorchef", "Eva Jensen - kontorchef for Løn", "Eva Jensen (kontorchef)", "Eva Jensen Kontorchef". */
function nameFirst(text: string): TitleAndName | null {
  const parts = /^(\p{Lu}[^,:(–]{3,70}?)(?:\s*[,:]\s*|\s+[–-]\s+|\s*\()(.{3,120}?)\)?$/u.exec(text);
  if (parts) return nameAndTitle(parts[1] ?? '', parts[2] ?? '');
  const words = text.split(' ');
  const at = words.findIndex(isTitleHead);
  const name = words.slice(0, at);
  return at >= 2 && isKnownPersonName(name) ? nameAndTitle(name.join(' '), words.slice(at).join(' ')) : null;
}

function nameAndTitle(name: string, title: string): TitleAndName | null {
  if (!isPersonName(name.split(' '))) return null;
  const split = splitTitle(title);
  if (split?.name === null) return { title, name };
  const first = /^([^,]+), /.exec(title)?.[1];
  return first && splitTitle(first)?.name === null ? { title: first, name } : null;
}

/** "Kontorchef Eva Jensen og stabschef Bo Lund", "direktørerne Eva Jensen og Bo Lund", "Erhvervschef: Eva Jensen & Bo Lund". */
function severalIn(text: string): readonly Leader[] {
  const parts = text.replace(/ \(\p{Ll}[^()]{2,30}\)$/u, '').split(/\s+(?:og|&|samt)\s+|\s*[;/]\s*|,\s+/);
  if (parts.length < 2 || parts.length > 6) return [];
  const leaders: (Leader | null)[] = [];
  let shared: string | null = null;
  for (const part of parts) {
    const plural = pluralIn(part);
    const own = plural ? null : leaderIn(part);
    if (plural) shared = plural.title;
    else if (own?.name) shared = /^[^:]+:\s/.test(part) ? own.title : null;
    leaders.push(own ?? (shared ? leaderIn(`${shared} ${plural?.name ?? part}`) : null));
  }
  return allOf(leaders);
}

/** "Kontorchefer: Eva Jensen": the title that those named next share. */
function pluralIn(part: string): TitleAndName | null {
  const words = part.split(' ');
  const at = words.findIndex((word) => singularTitle(word) !== null);
  if (at < 0) return null;
  const title = [...words.slice(0, at), singularTitle(words[at] ?? '')].join(' ');
  return { title: title.replace(/:$/, ''), name: words.slice(at + 1).join(' ') };
}

function allOf(leaders: readonly (Leader | null)[]): readonly Leader[] {
  const found = leaders.filter((leader) => leader !== null);
  return found.length === leaders.length && found.every(({ name }) => name !== null) ? found : [];
}
