// SPDX-License-Identifier: MPL-2.0

/** Last members of the compounds that units are called by, longest first so that the longest is found. */
const lastMembers = [
  ...['afdeling', 'forvaltning', 'styrelse', 'sekretariat', 'kontor', 'center', 'centre', 'enhed', 'udvalg'],
  ...['tjeneste', 'virksomhed', 'område', 'service', 'råd', 'nævn', 'kommission', 'institution', 'skole'],
  ...['bibliotek', 'bibliotekerne', 'arkiv', 'stab', 'team', 'gruppe', 'sektion', 'distrikt', 'direktør'],
  ...['chef', 'leder', 'konsulent', 'formand', 'borgmester', 'ordning', 'plejen', 'pleje', 'indsats'],
  ...['forsyning', 'planlægning', 'udvikling', 'forvalter', 'rådgivning', 'vejledning', 'anvisning', 'drift'],
  ...['administration', 'strategi', 'strategisk', 'ejendom', 'bygning', 'hjem', 'huset', 'museum', 'park'],
  ...['beredskab', 'styring', 'tilbud', 'træning', 'regnskab', 'indkøb', 'kommunikation', 'digitalisering'],
  ...[
    'forskning',
    'omsorg',
    'undervisning',
    'uddannelse',
    'beskæftigelse',
    'formidling',
    'centralen',
    'kundskab',
  ],
].toSorted((a, b) => b.length - a.length);
const endings = '(?:en|et|er|erne|ne|n|t|r|s|ens|ets|ernes|e)?';
const lastMember = new RegExp(
  `(?<=\\p{L}{4,})(?:${lastMembers.join('|')})${endings}(?=[\\u00a0\\d.]*$)`,
  'iu',
);

/** Compounds whose seams neither list nor patterns would find, or would find at the wrong place: seams at `|`. */
const exceptions = new Map(
  [
    ...[
      'borger|service',
      'central|forvaltning',
      'familie|afdeling',
      'specialinstitution',
      'byrådet',
      'leder',
    ],
    ...['tele|fon|omstillingen', 'kollektiv', 'sundheds|plejen', 'ungaalborg', 'kultur|skolen', 'idrætspark'],
    ...[
      'special|institutioner',
      'landsby|ordninger',
      'lands|by|ordninger',
      'budtjenesten',
      'rengørings|enheden',
    ],
    ...['vice|kommunal|direktør', 'kommunal|direktør', 'erhvervs|direktør', 'afdelings|chef', 'omstillingen'],
  ].map((marked) => [marked.replaceAll('|', ''), seamsIn(marked)]),
);

function seamsIn(marked: string): readonly number[] {
  const parts = marked.split('|').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('').length);
}

/**
 * Where a Danish compound has its seams, as numbers of letters before them: `Beskæftigelses|forvaltningen` has one at 14.
 * Capitals inside a name are seams too: `Business|Aalborg`.
 */
export function seamsOf(word: string): readonly number[] {
  const known = exceptions.get(word.toLocaleLowerCase('da'));
  if (known) return known;
  const capital = /(?<=\p{Ll}{4})\p{Lu}(?=\p{Ll}{3})/u.exec(word);
  if (capital) return [capital.index];
  const found = lastMember.exec(word);
  return found && found.index < word.length - 2 ? [found.index] : [];
}
