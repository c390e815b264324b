// SPDX-License-Identifier: MPL-2.0
import { capacityIn } from '../words/capacity.ts';
import { isKnownPersonName, isPersonName } from '../words/person-name.ts';
import type { Leader } from './leader.ts';
import { leadersIn, party } from './leader-line.ts';
import { contactAtEnd, standIn, vacantPost } from './passing-leader.ts';
import { splitTitle } from './split-title.ts';
import { type ToldLeaders, told } from './told.ts';

const tail = String.raw`(?=, (?:der|som|hvor|og)\b|\.?$| og (?:har|er)\b)`;
/** "NAME er chef for UNIT, der …". */
const nameIs = new RegExp(
  String.raw`^(\p{Lu}[^,.:]{3,60}?) (?:er|fungerer som|er ansat som) (?:også |daglig |p\.t\. )?(.{4,120}?)${tail}`,
  'u',
);
/** "Afdelingen ledes af TITLE NAME", "I spidsen for X står TITLE NAME", "… er NAME". */
const ledBy = /^(.{0,120}?)\b(?:ledes|bliver ledet|ledelse varetages) (?:\p{Ll}+ )?af (.+)$/u;
const headOf =
  /^(?:i spidsen for|ansvarlig for|øverste? (?:leder|chef) (?:for|i)) (.{2,80}?) (?:står|er|sidder) (.+)$/iu;
const titleIs =
  /^(?:den |vores |forvaltningens |afdelingens |kontorets |centrets |centerets )?(.{3,110}?) (?:er|hedder) (.+)$/iu;
/** The leaders that a sentence tells of; null where it tells of none. */
export function leadersToldOf(sentence: string): ToldLeaders | null {
  if (sentence.length > 400) return null;
  const plain = sentence.replace(party, '').trim();
  return (
    vacantPost(plain) ??
    nameThenPost(plain) ??
    titleNameThenPost(plain) ??
    unitThenLeader(plain) ??
    postThenName(plain) ??
    standIn(plain) ??
    contactAtEnd(plain)
  );
}

function nameThenPost(sentence: string): ToldLeaders | null {
  const [all, name = '', words = ''] = nameIs.exec(sentence) ?? [];
  if (!all || !isPersonName(name.split(' '))) return null;
  const { capacity, rest } = capacityIn(words);
  const title = splitTitle(rest);
  if (!title || title.name !== null) return null;
  return told({ title: title.title, name, capacity }, all, sentence);
}

/** "HR-chef Dorte Skov er leder af både HR og Løn": the first title is the post's, the second says what it leads. */
function titleNameThenPost(sentence: string): ToldLeaders | null {
  const [, who = '', led = ''] =
    /^(\p{Lu}.{5,90}?) (?:er (?:også |daglig |fælles )?(?:leder|chef) (?:af|for)|leder|står i spidsen for) (?:både |såvel )?(\p{Lu}.{1,118}?)\.?$/u.exec(
      sentence,
    ) ?? [];
  const [leader] = who && !isPersonName(who.split(' ')) ? leadersIn(who) : [];
  if (!leader?.name) return null;
  return { leaders: [{ ...leader, of: led, leading: true }], unit: null, whole: true };
}

/** What a sentence goes on to say when it has named the leader. */
const furtherWords =
  /(?<=\p{Ll})(?:, (?:der|som|hvor|og)| og (?:har|er|består|omfatter|tæller|beskæftiger|rummer)) .*$/u;

function unitThenLeader(sentence: string): ToldLeaders | null {
  const [all, unit = '', words = ''] = ledBy.exec(sentence) ?? headOf.exec(sentence) ?? [];
  if (!all) return null;
  const who = words.replace(furtherWords, '');
  const leaders = leadersIn(who.replace(/^(?:to|tre|både) (?=\p{Ll})/u, ''));
  if (!leaders.some(({ name }) => name !== null)) return null;
  return {
    leaders: [
      ...leaders.map((leader) => ({ ...leader, leading: true })),
      ...secondPost(words, leaders[0]?.name),
    ],
    unit: unit.trim() || null,
    whole: who === words && unit.length < 60,
  };
}

/** "… ledes af HR-chef Eva Lund, der også er konstitueret leder af Løn": a second unit of the same head. */
function secondPost(words: string, name: string | null | undefined): readonly Leader[] {
  const [, post = ''] =
    /, (?:der|som) (?:også|samtidig|desuden) er ([^,]{4,100}? (?:for|af) \p{Lu}[^,]{1,60}?)\.?$/u.exec(
      words,
    ) ?? [];
  const { capacity, rest } = capacityIn(post);
  const title = rest && name ? splitTitle(rest) : null;
  return title && title.name === null && name
    ? told({ title: title.title, name, capacity }, words, words).leaders
    : [];
}

/** "Direktør for forvaltningen er Jens Vad", "Den øverste chef for X er rådmand Thomas Medom". */
function postThenName(sentence: string): ToldLeaders | null {
  const [all, words = '', who = ''] = titleIs.exec(sentence) ?? [];
  if (!all) return null;
  const last = who.replace(/, (?:der|som) .*$/, '').replace(/[\s,.]+$/, '');
  const title = splitTitle(capacityIn(words).rest);
  if (title?.name === null && isKnownPersonName(last.split(' '))) {
    const { capacity } = capacityIn(words);
    const found = told({ title: title.title, name: last, capacity }, all, sentence);
    return { ...found, whole: found.whole && !/, (?:der|som) /.test(who) };
  }
  const [leader] = leadersIn(last);
  return leader?.name && /chef|leder|direktør/i.test(words)
    ? { leaders: [leader], unit: null, whole: !/, (?:der|som) /.test(who) }
    : null;
}
