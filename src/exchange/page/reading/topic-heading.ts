// SPDX-License-Identifier: MPL-2.0

/** Headings that tell what the lines below are about, and name no unit. */
const topics: readonly (readonly [topic: Topic, pattern: RegExp])[] = [
  [
    'leadership',
    /^(?:(?:politisk|administrativ|øverste|daglig|vores|afdelingens|kontorets|centerets|centrets|forvaltningens|enhedens|områdets|den øverste|den daglige) )?(?:ledelse|ledelsen|ledere|leder|chefer|chefgruppe|lederteam|chefteam|ledelsesteam|ledergruppe|ledelsesgruppe)(?:n|et)?\s*:?(?:\s*[–-])?$/i,
  ],
  [
    'leadership',
    /^(?:chef|afdelingsleder|afdelingschef|kontorchef|direktør|centerchef|sekretariatschef|hvem leder .{1,60})\s*:$/i,
  ],
  [
    'contact',
    /^(?:kontakt|kontakt os|kontaktoplysninger|kontaktinformation(?:er)?|kontaktperson(?:er)?|kontakt (?:til )?(?:afdelingen|kontoret|centret|centeret|forvaltningen|sekretariatet|enheden|ledelsen)|her finder du os|postadresse|besøgsadresse|find os|henvendelse|adresse|besøg os|åbningstider og kontakt|kontakt og åbningstider)\s*:?$/i,
  ],
  [
    'staff-members',
    /^(?:medarbejdere|ansatte|hvem er vi|personale|nøglepersoner|konsulenter|sagsbehandlere|kolleger|teamet bag)\s*:?$/i,
  ],
  [
    'figures',
    /^(?:nøgletal|fakta|i tal|tal og fakta|fakta om .{1,60}|nøgletal for .{1,60}|.{1,60} i tal)\s*:?$/i,
  ],
  [
    'websites',
    /^(?:(?:kommunens|vores) (?:andre|øvrige) (?:hjemmesider|websteder|websites)|andre hjemmesider|øvrige hjemmesider|hjemmesider)\s*:?$/i,
  ],
  [
    'hours',
    /^(?:telefonens )?(?:åbningstid(?:er)?|telefontid(?:er)?|træffetid(?:er)?|åbnings- og telefontider|telefon- og åbningstider)\s*:?$/i,
  ],
  [
    'diagram',
    /^(?:beskrivelse af (?:organisations?diagram(?:met)?|organisering(?:en)?|organisation(?:en)?)(?: .{1,80})?|tekstbeskrivelse.{0,80}|tekstversion.{0,80}|organisations?(?:diagram|plan)met i tekst|tilgængeligt alternativ.{0,80})\s*:?$/i,
  ],
  [
    'other',
    /^(?:om|velkommen(?: til)?|hvis|hvad|hvordan|hvorfor|hvor|hvem|hvilke|sådan|derfor|læs|se|her|hos os|fra|følg|arbejde i|job i|find) .{2,100}$/i,
  ],
  [
    'other',
    /^(?:ledelse|direktion|organisation|administration|politik|struktur)(?:en)? (?:og|&) (?:organisation(?:en)?|organisationsstruktur|organisationsplan|struktur|ledelse|administration)$/i,
  ],
  [
    'other',
    /^(?:kommunens|(?:den )?(?:politiske?|administrative?|kommunale?)|(?:\p{Ll}+)?(?:forvaltning|afdeling|kontor|sekretariat|cent(?:e)?r|områd|enhed|stab)(?:en|et|t)s) (?:organisation|organisering|struktur|opbygning|organisations?plan|opgaver og organisation)$/iu,
  ],
  [
    'other',
    /^(?:om os|baggrund|formål|vision(?:en)?|mission(?:en)?|mission og vision|værdier|historie|historien|mål|strategi(?:er)?|politikker|nyheder|aktuelt|arrangementer|job|ledige stillinger|lovgrundlag|målgruppe|organisation|organisationen|organisering|struktur|organisation og struktur|opbygning|generelt|introduktion|profil|kort fortalt|projekter|links|dokumenter|filer|publikationer|bilag|relaterede.{0,40}|faq|samarbejde|samarbejdspartnere|økonomisk ramme|fokusområder|praktisk information|diagram|organisations?diagram|billede|beredskab i kommunen|velkommen|stillinger)\s*:?$/i,
  ],
];

export type Topic =
  | 'leadership'
  | 'contact'
  | 'staff-members'
  | 'figures'
  | 'websites'
  | 'hours'
  | 'diagram'
  | 'other';

/** What a heading says the lines below are about; null where it is no such heading. */
export function topicOf(text: string): Topic | null {
  if (text.length > 120 || /[.!]$/.test(text)) return null;
  const asked = text.replace(/\?$/, '');
  return topics.find(([, pattern]) => pattern.test(asked))?.[0] ?? null;
}
