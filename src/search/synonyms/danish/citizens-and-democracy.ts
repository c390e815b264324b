// SPDX-License-Identifier: MPL-2.0

/** Papers, people's register, weddings and funerals, elections, complaints and the council. */
export const citizensAndDemocracy = `
  passet, rejsepas, rejse til udlandet, visum > pas, borgerservice
  kørekortet, bilkort, internationalt kørekort, forny kørekort, førerbevis, teoriprøve, køreprøve > kørekort, borgerservice
  nemid, mit-id, logge på, kode til netbank, digital signatur, nøglekort, nøgleviser, log ind > mitid, nemid, digital
  eboks, e-boks, digital postkasse, fritages for digital post > digital, borgerservice
  flytter, skifte adresse, adresseændringen, ny adresse, ændre adresse, flyttet, anmelde flytning > flytning, flytteanmeldelse, adresseændring, folkeregister
  flytte til udlandet, rejse ud, hjem fra udlandet, udrejse, indrejse > flytning, folkeregister
  skifte navn, hedde noget andet, nyt efternavn, navneskifte, navneforandring, ændre navn > navneændring, folkeregister
  personnummer, cpr, cpr-nr > cpr-nummer, folkeregister
  hemmelig adresse, skjult adresse, adressebeskyttelse > navnebeskyttelse, folkeregister
  bevis for adresse, bopælsbevis, attest > bopælsattest, folkeregister
  leveattest, personattest > attest, folkeregister, borgerservice
  blive gift, bryllup, giftes, vie, ægteskab, viet, borgmester vielse, bryllupsdag, brudepar, gift > vielse, vielser
  død, dødsfaldet, begravelsen, bisættelse, begrave, gravsted, gravsten, kremere, urne > begravelse, kirkegård, begravelseshjælp
  døbe, dåb, navngive, fødselsattest, konfirmation > kirke, navn, folkeregister
  afstemning, valgkort, stemmeseddel, stemmested, brevstemme, afgive stemme, kommunalvalg, stemmer, stemt, folketingsvalg, valgdag > valg, folkeafstemning, valgbestyrelse
  byrådet, kommunalbestyrelsen, dagsordenen, referat fra møde, byrådsmøde, politikerne, byrådspolitiker, udvalgsmøde, hvad har byrådet besluttet > byråd, dagsorden, referater, sekretariat
  borgmesteren, borgmester, tale med borgmesteren, møde med borgmesteren, træffetid > borgmester
  klagen, brok, utilfreds, sur på kommunen, dårlig behandling, urimelig, uretfærdig, forkert afgørelse, anke, klage over afgørelse > klage, klager, borgerrådgiver, klageadgang
  borgerrådgiver = ombudsmand
  whistleblowe, fusk, korruption, bestikkelse > whistleblower, borgerrådgiver
  se min sag, papirer i min sag, indsigt, se dokumenter, akter > aktindsigt
  gdpr, persondataforordning, dataene om mig, slette mine oplysninger, databeskyttelse, hvad ved i om mig > persondata, informationssikkerhed, databeskyttelse
  journalisten, avis, medier, interview, pressemeddelelse, tv > presse, kommunikation
  hjemmesiden, webmaster, fejl på nettet, facebook, internetside, instagram, webside > hjemmeside, kommunikation
  logo, plakat, folder, brochure, trykke > grafisk, kommunikation
  fest på rådhuset, fest i byen, festival, koncert i parken, halvmaraton, loppemarked, byfest, markedsdag, reception > arrangement, event, festuge, receptioner
  flag, flaget, flage > flagning
  glemt, mistet pung, tabt, fundet, glemte sager, tabte ting > hittegods
  hovednummeret, ringe til kommunen, omstillingen, telefonnummer til kommunen, receptionen, stille om > omstilling, telefonomstilling, hovednummer, telefon
  åbningstider, hvornår har i åbent > borgerservice
  gammelt foto, gamle billeder, gamle fotos, historie, gamle dage, slægt, aner, kirkebog > arkiv, slægtsforskning, lokalhistorie
  statistikken, hvor mange indbyggere, indbyggertal, befolkningstal, tal for kommunen > statistik, befolkningsprognoser, analyse
`;
