// SPDX-License-Identifier: MPL-2.0

/** Kinds of units: the noun in the singular, and how a name or a plural of that kind ends. */
const kinds: readonly (readonly [kind: string, one: RegExp, many: RegExp])[] = [
  ['kontor', /kontor(?:et)?$/, /kontorer(?:ne)?$/],
  ['afdeling', /afdeling(?:en)?$/, /afdelinger(?:ne)?$/],
  ['sekretariat', /sekretariat(?:et)?$/, /sekretariater(?:ne)?$/],
  ['center', /cent(?:er|ret|eret)$/, /cent(?:re|rene|er)$/],
  ['team', /team(?:et)?$/, /teams?(?:ene|ne)?$/],
  ['forvaltning', /forvaltning(?:en)?$/, /forvaltninger(?:ne)?$/],
  ['udvalg', /udvalg(?:et)?$/, /udvalg(?:ene)?$/],
  ['råd', /(?:^|by|ældre|handicap|ungdoms|elev|sogne)råd(?:et)?$/, /råd(?:ene)?$/],
  ['stab', /stab(?:en)?$/, /stabe(?:ne)?$/],
  ['stabsfunktion', /stabsfunktion(?:en)?$/, /stabsfunktioner(?:ne)?$/],
  ['sektion', /sektion(?:en)?$/, /sektioner(?:ne)?$/],
  ['enhed', /enhed(?:en)?$/, /enheder(?:ne)?$/],
  ['institution', /institution(?:en)?$/, /institutioner(?:ne)?$/],
  ['direktion', /direktion(?:en)?$/, /direktioner(?:ne)?$/],
  ['virksomhed', /virksomhed(?:en)?$/, /virksomheder(?:ne)?$/],
  ['område', /område(?:t)?$/, /områder(?:ne)?$/],
  ['gruppe', /(?:arbejds|fag|direktør|projekt)?gruppe(?:n)?$/, /grupper(?:ne)?$/],
  ['skole', /skole(?:n)?$/, /skoler(?:ne)?$/],
  ['region', /region(?:en)?$/, /regioner(?:ne)?$/],
  ['distrikt', /(?:^|skole|børne)distrikt(?:et)?$/, /distrikter(?:ne)?$/],
  ['klynge', /klynge(?:n)?$/, /klynger(?:ne)?$/],
  ['funktion', /funktion(?:en)?$/, /funktioner(?:ne)?$/],
  ['forvaltningsgren', /forvaltningsgren(?:en)?$/, /forvaltningsgrene(?:ne)?$/],
  ['kommune', /kommune$/, /kommuner$/],
];

/** Nouns that a page counts, but that no unit is named by in our plan: they are areas of work, not units. */
const vague = new Set(['område', 'gruppe', 'funktion', 'skole', 'virksomhed', 'institution']);

/** The kind of unit that a name tells by its last member ("Finanskontoret", "Team Presse"); else null. */
export function kindOfName(name: string): string | null {
  const low = name.toLowerCase().replace(/\s*\([^)]{0,100}\)$/, '');
  const first =
    /^(team|center|stab|staben|sektion|afdeling|afdelingen|fagcenter|kontor|sekretariat|enhed|område)(?:en|et|t)?\b/.exec(
      low,
    )?.[1];
  if (first) return kindOf(first);
  const leading = /^(\p{L}+) for /u.exec(low)?.[1];
  if (leading && kindOf(leading)) return kindOf(leading);
  if (/ (?:og|&) (?:stab|center|team|kontor|afdeling|råd|udvalg|sekretariat)$/.test(low)) return null;
  const kind = kindOf(low.split(' ').at(-1) ?? '');
  return kind !== null && vague.has(kind) && kind !== 'institution' && kind !== 'virksomhed' ? null : kind;
}

function kindOf(word: string): string | null {
  return kinds.find(([, one]) => one.test(word))?.[0] ?? null;
}

/** The kind that a noun in the plural counts: "bydelsenheder" are of the kind enhed; null where it counts no units. */
export function kindOfPlural(noun: string): string | null {
  const low = noun.toLowerCase();
  if (/^stabs(?:enhed|afdeling|område|kontor)/.test(low)) return 'stab';
  return kinds.find(([, , many]) => many.test(low))?.[0] ?? null;
}

/** The kind that a noun in the singular names: "kontraktstyret virksomhed", "Fællesfunktionen". */
export function kindOfNoun(noun: string): string | null {
  return kindOf(noun.toLowerCase());
}

/** Kinds that usually hold others, the largest first. */
const ranks = ['kommune', 'forvaltning', 'center', 'afdeling', 'kontor', 'sektion', 'enhed', 'team'];

/** Whether a kind of unit is usually larger than another, so that it is hardly a part of it. */
export function outranks(kind: string | null, other: string | null): boolean {
  const [a, b] = [ranks.indexOf(kind ?? ''), ranks.indexOf(other ?? '')];
  return a >= 0 && b >= 0 && a < b;
}

export const isStaffKind = (kind: string | null): boolean => kind === 'stab' || kind === 'stabsfunktion';
export const isPoliticalKind = (kind: string | null): boolean => kind === 'udvalg' || kind === 'råd';
