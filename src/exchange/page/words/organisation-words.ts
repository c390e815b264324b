// SPDX-License-Identifier: MPL-2.0

const unitEnd =
  /(?:kontor|afdeling|forvaltning|sekretariat|center|centre|enhed|team|stab|udvalg|råd|byråd|service|skole|bibliotek|arkiv|institution|virksomhed|direktion|område|sektion|gruppe|funktion|ledelse|tjeneste|pleje|museum|børnehave|vuggestue|plejehjem|jobcenter|beredskab|kantine|kommune|bestyrelse|magistrat|forsyning|indkøb|teamet)(?:et|t|en|n|s|ne|er|erne|r|rne|ets|ens)?$/;

const fields = new Set(
  `økonomi kultur børn unge ungdom sundhed teknik miljø digitalisering personale løn byggeri plan natur ældre
  handicap omsorg social beskæftigelse job velfærd erhverv vækst udvikling kommunikation jura indkøb ejendomme
  bygninger vej veje trafik fritid landdistrikt landdistrikter skoler dagtilbud familie analyse strategi politik
  drift anlæg regnskab budget organisation by land klima it hr byg borgerservice borger borgere psykiatri voksne
  arbejdsmarked integration uddannelse idræt events presse data jura administration styring energi havn
  kommunal kommunens teknisk juridisk økonomisk pædagogisk center team afdelingen telefon ledelse kontakt
  tandplejen sundhedsplejen rengøring digital ejendom borgmesterens organisering events service`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word belongs to the names of units rather than of persons: "Kontor", "Økonomi", "IT". */
export function isUnitWord(word: string): boolean {
  const bare = word
    .replace(/[.,:;()]+$/, '')
    .replace(/-$/, '')
    .toLowerCase();
  return unitEnd.test(bare) || fields.has(bare) || /^\p{Lu}{2,6}$/u.test(word);
}

/** Whether a name holds a word that only units bear. */
export function namesUnit(name: string): boolean {
  return name.split(/[\s/]+/).some((word) => isUnitWord(word));
}
