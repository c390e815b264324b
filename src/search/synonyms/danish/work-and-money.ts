// SPDX-License-Identifier: MPL-2.0

/** Work, benefits, pensions, debts, newcomers and businesses. */
export const workAndMoney = `
  arbejdsløs, mistet job, mistet mit job, fyret, ledig, uden arbejde, finde arbejde, søge arbejde, nyt arbejde, jobsøger, cv > jobcenter, jobsøgning, arbejdsløshed, ledige
  mangler penge, ingen penge, råd til mad, socialhjælp, bistandshjælp, bistand, penge at leve for, kan ikke betale, fattig, hjælp til penge, penge fra kommunen > kontanthjælp, ydelse, enkeltydelser
  penge til tandlæge, penge til medicin, medicintilskud, hjælp til regning, engangshjælp > enkeltydelser, helbredstillæg, ydelse
  su, penge mens jeg læser, ung uden uddannelse > uddannelseshjælp, unge
  dagpengene, sygedagpengene, syg længe, syg fra arbejde, langtidssyg, sygeløn, stress, sygemeldt, melde sig syg, syg i lang tid > sygedagpenge, sygemelding
  kan ikke arbejde mere, nedslidt, varigt syg, invalidepension, førtidspensionist > førtidspension, pension, ressourceforløb
  skånejob, job med få timer, flexjob, nedsat arbejdsevne > fleksjob
  omskoling, revalidere, afklaring > revalidering, ressourceforløb, praktik
  folkepensionen, gå på pension, pensioneret, pensionsalder, alderspension, pensionen > folkepension, pension
  varmetillæg, ældrecheck, pensionstillæg > folkepension, helbredstillæg, pension
  efterløn, a-kasse > jobcenter, ydelse
  barsel, barselsorlov, fædreorlov > barsel, barselsdagpenge
  gæld, skylder penge, kan ikke betale regning, rykkeren, rykkerbrev, rykker, afdrag, afdrage, betalingsordning, inkasso, betale i rater, regning fra kommunen, girokort > opkrævning, inddrivelse, restancer, afdragsordning, regninger
  budget og gæld, gældsrådgivning > gældsrådgivning, økonomi
  løntilskud, billig arbejdskraft, ansætte ledig, mangler medarbejdere, mangler folk, ansætte folk, arbejdskraft > rekruttering, virksomhedsservice, virksomheder, løntilskud
  praktikplads i firma, virksomhedspraktikant > virksomhedspraktik
  flygtning, asyl, udlænding, indvandrer, krigsflygtning, familiesammenføring, ny i danmark, opholdstilladelse > integration, flygtninge
  lære dansk, danskkursus, sprogskole, dansk for udlændinge, danskundervisning > danskuddannelse, integration, sprog
  tolken, oversætter, taler ikke dansk > tolkebistand, tolk, integration
  statsborger, statsborgerskab, indfødsret > statsborgerskab, integration, borgerservice
  firma, starte firma, eget firma, starte op, åbne butik, opstart, selvstændig, åbne forretning, start up, cvr, iværksætteren, forretningsidé > iværksætter, startvejledning, virksomhed, erhvervsservice, erhverv
  erhvervsråd, virksomhedskonsulent, handel, detailhandel > erhvervsservice, erhvervsudvikling, erhverv
  alkoholbevilling, spiritusbevilling, beværterbevilling, værtshus, åbne café, restaurant, cafe, bodega, diskotek, nattilladelse > bevilling, bevillingsnævn, erhverv
  turisten, turistbureau, turistkontor, hotel, seværdigheder, ferie i byen, vandrerhjem > turist, turisme
  levere til kommunen, sælge til kommunen, blive leverandør, licitation, tilbud til kommunen, kontrakt med kommunen > udbud, indkøb, leverandører
  faktura, sende regning til kommunen, ean, ean-nummer, e-faktura, betaling fra kommunen > faktura, indkøb, bogføring, betalinger
  udland, udlandet, eu penge, venskabsby, delegation > internationale, eu
`;
