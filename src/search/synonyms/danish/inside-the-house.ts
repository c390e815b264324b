// SPDX-License-Identifier: MPL-2.0

/** What those who work for the municipality ask each other for. */
export const insideTheHouse = `
  computeren, pc'en, skærmen, printeren, tastatur, mus til computer, internettet, wifi, nettet nede, login, it-problem, teknisk problem, edb, print, bærbar, windows, outlook > it-support, pc, it, servicedesk, helpdesk, netværk
  password, kodeord, glemt kode, adgangskoden, låst konto > adgangskoder, it-support, it
  telefonen, mobilen, mobiltelefon, headset, telefonsvarer > telefoni, it
  hacker, hacket, virus på computer, phishing, datasikkerhed > informationssikkerhed, it
  system, it-system, program, app, robot, digitalisering > systemudvikling, digitalisering, it
  løn, lønseddel, forkert løn, udbetalt løn, lønkonto, timeløn, overarbejde, fået løn > løn, lønudbetaling, lønsedler, personale
  feriepenge, feriedage, ferien, fridage, ferie > ferie, løn, personale
  ansættelsesbrev, ansat, kontrakt om job, fratrædelse, sige op, opsigelse, tillidsmand, fagforening, overenskomsten > overenskomst, ansættelse, personale
  ledige stillinger, job i kommunen, søge job i kommunen, ledigt job, jobopslag, ansøgning til stilling, blive ansat > stillingsopslag, rekruttering
  elev, kontorelev, lærling, praktikant i kommunen > elever, praktikanter
  ondt i ryggen på arbejde, arbejdsskade, kontorstol, hæve sænke bord, arbejdsmiljøet, stress, stresset, mobning på jobbet, psykisk arbejdsmiljø, mobning på arbejde > arbejdsmiljø, trivsel, hr
  kursus, efteruddannelse, lederkursus, kurser for ansatte > lederuddannelse, kompetenceudvikling, uddannelse, hr
  syge kolleger, meget syg medarbejder > sygefravær, hr
  chauffør, bud, pakken, breve, post, kørsel af post, sende brev, brev, buddet, postbud, fragt, aflevere pakke > pakker, bud, postomdeling, kurér
  rengøringen, rengøringsdame, rengøringskone, gulv, vask, støvsuge, gøre rent, beskidt, toiletpapir, vinduespudser, pudse vinduer, vasket gulv > rengøring, vinduespolering
  måtte, måtter > måtteservice, rengøring
  frokosten, sandwich, kaffe, kaffe til møde, mad til møde, forplejning, rundstykker, kokken, spise, smørrebrød > kantine, mødeforplejning, frokost, catering
  mødelokalet, booke lokale, mødesal, reservere lokale, booke møde > mødelokaler, lokaler
  vagten, vagtmand, sikkerhedsvagt, betjenten > vagt, rådhusbetjente
  bestille varer, kuglepenne, kontorartikler, papir, bestille kontorstole, møbler til kontor > indkøb, indkøbsaftaler
  advokaten, advokat, jurist, sagsøge, lov, jura, retssag, juridisk hjælp > juridisk, jura, rådgivning
  erstatningen, erstatning, forsikringen, skade på bil, skadesanmeldelse, faldet på fortov > erstatningssager, forsikring, juridisk
  skøde, sælge ejendom, købe ejendom > tinglysning, ejendomme, juridisk
  bogholder, regnskab, bilag, revision, revisor, årsrapport, konto, bank > regnskab, bogføring, finans
  budgettet, bevilling, økonomien, kommunens penge, hvad bruger kommunen penge på, spareplan, besparelser > budget, bevillinger, økonomi
  låne penge, garanti, kommunegaranti > lån, garantier, finans
  brandmand, brandfolk, brandbil, brand, ild, ildebrand, brandstation > brandvæsen, beredskab, brandslukning
  fyrværkeriet, krudt, nytårsraketter, bål, sankthansbål, afbrænding > fyrværkeri, brandsyn, beredskab
  brandøvelse, flugtvej, røgalarm, overnatning i hal > brandsyn, beredskab
  oversvømmelse, stormflod, katastrofe, sirene > beredskab
  landkort, kortet, luftfoto, bykort, kort over byen > kort, geodata
  lokalplanen, må man bygge, byplan, planlov, kommuneplanen > lokalplan, kommuneplan, plan
`;
