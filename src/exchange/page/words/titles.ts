// SPDX-License-Identifier: MPL-2.0

/** The last part of titles that people hold in a municipality: afdelings-chef, kommunal-direktør. */
const heads = words(`
  chef direktør leder konsulent sekretær formand forperson rådmand borgmester koordinator arkitekt overlæge
  rektor provst inspektør fuldmægtig jurist økonom ingeniør controller forstander bestyrer rådgiver assistent
  specialist redaktør bibliotekar arkivar kurator psykolog ansvarlig læge tandlæge overtandlæge sundhedsplejerske
  pædagog socialrådgiver ordfører byrådsmedlem tovholder manager officer planlægger geolog biolog gartner
  viceborgmester kæmner advokat revisor medarbejder lektor dirigent kaptajn souschef landinspektør stedfortræder medhjælper
`);

const before = words(`
  administrerende adm konstitueret kst konst fungerende fg midlertidig stedfortrædende ledende daglig øverste
  politisk administrativ teknisk faglig pædagogisk juridisk økonomisk kommunal social vice strategisk central
  national international sundhedsfaglig specialfaglig overordnet tværgående fælles vor vores første anden senior
  borgmesterens kommunens byrådets forvaltningens direktionens afdelingens
  chef videnskabelig kreativ digital lokal kulturel
`);

const plurals: Readonly<Record<string, string>> = {
  chefer: 'chef',
  cheferne: 'chef',
  direktører: 'direktør',
  direktørerne: 'direktør',
  ledere: 'leder',
  lederne: 'leder',
  konsulenter: 'konsulent',
  koordinatorer: 'koordinator',
  rådmænd: 'rådmand',
  rådmændene: 'rådmand',
  borgmestre: 'borgmester',
  formænd: 'formand',
  sekretærer: 'sekretær',
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

const bare = (word: string): string => word.toLowerCase().replace(/[.,:;()]+$/, '');
const longestHead = 18;

/** Whether a word names a post: "afdelingschef", "Borgmesteren", "HR-chef". */
export function isTitleHead(word: string): boolean {
  return headOf(bare(word)) !== null;
}

function headOf(word: string): string | null {
  const single = word.replace(/(?<=er|ør|ef|nd|or|ant|ent|ær|ekt|ist)en$/, '').replace(/(?<=leder)n$/, '');
  for (let size = Math.min(single.length, longestHead); size >= 3; size--) {
    const end = single.slice(-size);
    if (heads.has(end)) return end;
  }
  return null;
}

/** Whether a word may stand before a title's head: "administrerende", "Social-", "og". */
export function isBeforeHead(word: string): boolean {
  return word.endsWith('-') || before.has(bare(word)) || bare(word) === 'og' || word === '&';
}

/** One of several: "kontorchefer" is kontorchef; null where the word is no plural of a title. */
export function singularTitle(word: string): string | null {
  const low = bare(word);
  const plural = Object.keys(plurals).find((end) => low.endsWith(end));
  return plural ? word.slice(0, low.length - plural.length) + lowerFirstOf(word, plural) : null;
}

function lowerFirstOf(word: string, plural: string): string {
  const single = plurals[plural] ?? plural;
  return word.length === plural.length && /^\p{Lu}/u.test(word)
    ? single.charAt(0).toUpperCase() + single.slice(1)
    : single;
}

/** A title as it stands in a register: first letter large, not in the definite form ("Kommunaldirektøren"). */
export function writtenTitle(words: string): string {
  const trimmed = words.trim().replace(/[,;:.–-]+$/, '');
  const parts = trimmed.split(' ');
  const at = parts.findIndex(isTitleHead);
  const head = parts[at];
  if (head !== undefined) parts[at] = indefinite(head);
  const title = parts.join(' ').trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const indefinite = (word: string): string =>
  word
    .replace(/(direktør|chef|borgmester|rådmand|formand|sekretær|koordinator|konsulent)en$/i, '$1')
    .replace(/(leder)en$/i, '$1')
    .replace(/(leder)n$/i, '$1');

/** Whether a title is one that is held by election. */
export function isPolitical(title: string): boolean {
  return /(?:borgmester|rådmand|rådmænd|udvalgsformand|byrådsmedlem|^formand)(?!\p{L})/iu.test(title);
}
