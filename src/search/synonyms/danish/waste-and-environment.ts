// SPDX-License-Identifier: MPL-2.0

/** Waste, water, nature, animals and nuisance. */
export const wasteAndEnvironment = `
  skraldet = affald = renovation = dagrenovation
  skraldespanden, affaldsspanden, skraldebøtten, containeren > affaldsbeholder, dagrenovation, renovation, affald
  skraldemanden, skraldebilen, ikke hentet affald, tømt spanden, spanden, affaldssæk > affaldsbeholder, afhentning, dagrenovation, renovation, affald
  lossepladsen, genbrugspladsen, containerpladsen, smide ud, komme af med gamle ting > genbrugsstation, genbrug, affald
  sofaen, gamle møbler, køleskabet, vaskemaskinen, madras smide ud > storskrald, genbrugsstation, genbrug
  sortere, pap, plastik, flasker, glas, madaffald, bioaffald, batterier > affaldssortering, genbrug, affald
  haveaffald, grene, kvas > genbrugsstation, haveaffald, affald
  asbest, farligt affald, maling, kemikalier > genbrugsstation, affald, miljø
  rotten, mus, skadedyr, gnaver > rottebekæmpelse, skadedyr
  hvepse, hvepsebo, væggelus, kakerlakker > skadedyr, miljø
  naboen larmer, larm, larme, støjniveau, høj musik, støjer, larmende nabo > støj, miljø
  lugter, stank, røg fra skorsten, brændeovn, os > lugtgener, luftforurening, miljøtilsyn, miljø, virksomhedsmiljø
  forurenet grund, giftig jord, olie i jorden, spildt olie > jordforurening, olietank, forurening, miljø
  forurening = miljøtilsyn
  oliefyr, villaolietank > olietank
  kloakken, kloaklugt, stoppet afløb, oversvømmet kælder, regnvand, toilettet løber > spildevand, kloakering, kloak, afløb
  septiktank, faskine, trixtank, bundfældningstank, nedsive > nedsivningsanlæg, spildevand
  drikkevand, brøndvand, vandhane, kalk, vandværket > vandforsyning, drikkevand, vand
  vandmåler, vandregning > vandforsyning, forsyning
  fjernvarme, varmeværket, varmepumpe, varmeregning > varmeforsyning, varmeplan, energi
  solceller, vindmølle, strøm spare, co2, grøn omstilling, bæredygtig > klima, energi, miljø
  åen, bækken, grøften, oversvømmelse, vandløbet > vandløb, vandmiljø, natur
  bade i søen, rent badevand, stranden, strandrensning > badevand, strand, natur
  fredet, beskyttet natur, paragraf tre > naturbeskyttelse, fredning, natur
  bjørneklo, ukrudt, pileurt > naturbeskyttelse, natur, park
  træet, fælde, vælte, beskære, hækken, bænke > træer, park, grønne
  legepladsen, gynge, rutsjebane, sandkasse, klatre > legeplads, park
  kolonihaven, kolonihavehus, haveforening, nyttehave, urtehave > kolonihave, park
  hundeskov, hundelort, hundeposer, løs hund > hund, park, natur
  døde dyr, påkørt dyr, kat, herreløs > dyr, vildt, vej, natur
  ulovlig losseplads, henkastet, svineri > affald, renhold, miljø
  graffiti, hærværk > renhold, graffiti, bygningsvedligeholdelse
`;
