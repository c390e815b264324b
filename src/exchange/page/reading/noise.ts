// SPDX-License-Identifier: MPL-2.0

/** Lines that belong to the website around the page, not to what the page says. */
const rules: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'skip-link',
    /^(?:skip|spring|gå|hop|videre|til)\s+(?:direkte\s+)?(?:til\s+)?(?:hoved\s?)?(?:side(?:n|ns)?\s+)?(?:hoved\s?)?(?:indhold|navigation|menu|sidens indhold|indholdet|søgning)(?:et|en)?\.?$/i,
  ],
  ['skip-link', /^(?:wcag - )?(?:skip|go) to (?:the )?main ?content$/i],
  [
    'chooser',
    /^(?:find|vælg|besøg|se) en af (?:kommunens|vores) (?:andre|øvrige) (?:hjemmesider|websteder|sites)\.?$/i,
  ],
  ['chooser', /^gå (?:ind på|til) (?:den )?valgte (?:hjemmeside|websted|side)\.?$/i],
  [
    'share',
    /^(?:del|tip|send)(?: (?:dette |denne |siden |sidens )?(?:indhold(?:et)?|side(?:n)?|artikel(?:en)?|på|via|med|en ven|til en ven))(?: (?:på )?(?:facebook|linkedin|twitter|x|e-?mail|mail|en ven|messenger|instagram))?\.?$/i,
  ],
  [
    'share',
    /^(?:del|facebook|twitter|linkedin|instagram|youtube|kopi[eé]r link|følg os.{0,40}|tilføj (?:link|til) .{0,120})$/i,
  ],
  [
    'show',
    /^(?:vis|se|fold|luk|åbn|skjul) (?:alle?|alt|flere|mere|mindre|færre|ud|sammen|større billede|flere muligheder|på kort|kort)(?: (?:emner|nyheder|punkter|resultater|medarbejdere|kontakter|find vej))?\.?$/i,
  ],
  [
    'show',
    /^(?:luk|åbn|indhold|indholdsfortegnelse|på denne side|siden indeholder|find vej|vis kort)\s*:?$/i,
  ],
  ['read-more', /^(?:læs|se|hør) (?:også |her )?(?:mere|videre)(?: (?:om|her|på|hos|i) .{1,120})?[.:]?$/i],
  ['read-more', /^(?:læs|se) (?:også |her )?om .{1,100}$/i],
  [
    'read-more',
    /^(?:læs og )?(?:hent|download|åbn|se filmen|se video(?:en)?|se billede(?:r)?|se kortet?|se de enkelte|se den nye|se hele)(?:\b.{0,120})$/i,
  ],
  ['breadcrumb', /^(?:du er her|her er du)\b.{0,200}$/i],
  ['breadcrumb', /^(?:(?:til )?forside(?:n)?|hjem|home)(?:\s*[>/»›|\\→-]\s*|\s+)\S.{1,200}$/i],
  ['breadcrumb', /^(?:[^>»›]{2,60}\s*[>»›]\s*){1,8}[^>»›]{2,60}$/],
  [
    'navigation',
    /^(?:menu|hovedmenu|undermenu|søg|søgning|søg på siden|log ?ind|log ud|forside(?:n)?|til forsiden|hjem|tilbage|næste|forrige|kontakt os|presse|borger|erhverv|politik|selvbetjening|selvbetjeningsoversigt|a-å|sitemap|sidekort|genveje|relaterede? (?:sider|links|indhold|emner)|nyhedsbrev)$/i,
  ],
  [
    'language',
    /^(?:english|dansk|deutsch|in english|english version|dansk \/ english|da \| en|da|en|vælg sprog|sprog|language|tegnsprog|oversæt siden?|læs op|oplæsning|få teksten læst op|lyt)$/i,
  ],
  ['to-top', /^(?:(?:gå )?til toppen|tilbage til toppen|op|top|til top)(?: af siden)?$/i],
  ['print', /^(?:print|udskriv)(?: (?:siden|side|denne side|artiklen|indhold))?$/i],
  ['cookies', /\bcookie(?:s|politik)?\b|samtykke til statistik/i],
  [
    'legal',
    /^(?:©.{0,120}|copyright\b.{0,120}|tilgængelighedserklæring|privatlivspolitik|persondatapolitik|databeskyttelse|was|webtilgængelighed|om hjemmesiden|om websitet)$/i,
  ],
  [
    'organisation-number',
    /^(?:cvr|ean|p)[- .]?(?:nr|nummer|numre|lokation(?:snummer)?)?\.?\s*:?\s*[\d ]{6,20}$/i,
  ],
  [
    'page-author',
    /^(?:skrevet af|redaktør|sideansvarlig|ansvarlig for siden|webredaktør|send kommentar|kommentarer til siden|siden er redigeret af)\b.{0,120}$/i,
  ],
  [
    'feedback',
    /^(?:fandt du,? (?:det|hvad)|var (?:siden|denne side) (?:nyttig|til hjælp)|hjalp (?:siden|dette)|giv feedback|ris og ros|ja|nej)\b.{0,80}$/i,
  ],
  [
    'picture',
    /^(?:\S{1,80}\.(?:jpe?g|png|gif|svg|webp)|foto(?:graf)?\s*:.{0,80}|billede(?:t)?(?: af .{0,80})?|image)$/i,
  ],
  [
    'table-header',
    /^(?:navn|stilling|titel|telefon|tlf\.?|e-?mail|mail|afdeling|center|enhed|mobil|funktion|område|leder|chef)(?:[\s|,/]+(?:navn|stilling|titel|telefon(?:nummer)?|tlf\.?|e-?mail|mail|afdeling|enhed|mobil|funktion|område|kontor|leder|chef|kontakt(?:person)?))+$/i,
  ],
  ['ornament', /^[^\p{L}\p{N}]+$/u],
];

/** The rule by which a line is noise; null where it is none. Long lines are text, whatever they say. */
export function noiseRule(text: string): string | null {
  if (text.length > 260) return null;
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
