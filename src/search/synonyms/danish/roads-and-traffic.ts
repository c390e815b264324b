// SPDX-License-Identifier: MPL-2.0

/** Roads, traffic, parking and buses. */
export const roadsAndTraffic = `
  hullet, asfalten, ujævn, slaghul, brosten > vejvedligeholdelse, vej, asfalt
  fortovet, flise, fliser, kantsten > fortove, vejvedligeholdelse, vej
  gadelygten, gadelampen, lygtepælen, gadelyset, lyser ikke, mørkt på vejen, vejlys > gadebelysning, vejbelysning, belysning
  sneen, rydde sne, sneplov, glatte veje, is på vejen, salt, salte, is, sne, grus, glat, glatte fortove > snerydning, vintertjeneste, glatførebekæmpelse, saltning
  vejskilt, gadeskilt, skilt mangler, vejstribe > skiltning, vejskilte, vej
  fartbump, bump, kører for stærkt, hastighed, farlig skolevej, fodgængerfelt, fodgængerovergang > trafiksikkerhed, trafik, vej
  lyskryds, trafiklys, lyssignal, rundkørsel > trafiksignaler, trafik, vej
  cykelsti, cykle, cykel, cykelparkering > cykelstier, trafik
  vejen spærret, spærret, gravearbejde, opgravning, kabel i jorden, grave > vejarbejde, gravetilladelse, vej
  parkere, p-plads, parkeringsplads, parkeringstilladelse, beboerkort, p-kort, gæstekort > parkeringslicens, parkering, beboerlicens
  p-bøde, parkeringsbøde, bøde, bilen fik bøde, p-afgift, fjernet bil > parkeringsafgift, parkering
  p-vagten, parkeringsvagt > p-vagter, parkering
  handicapparkering, invalideskilt, invalidekort > parkering, handicap
  herreløs cykel, gammel cykel, skrotbil, efterladt bil, bilvrag > vej, parkering, hittegods
  bussen, rutebil, busplan, stoppested, køreplanen, hvornår kører bussen, tog, letbane, buskortet > kollektiv, køreplan, busser
  skolebus, transport til skole, gratis befordring > skolebefordring, befordring, skolekørsel
  taxa til ældre, kørsel til læge, kørsel til lægen, flexbus, telebus, kørselsordning, handikapkørsel > handicapkørsel, flextrafik, kørsel, befordring
  taxa, hyrevogn > taxitilladelse, trafik
  flytte mit skilt, stille container på vejen, stillads, udeservering, boder, torv, rådighed > rådighed, vejtilladelse, torvehandel, vej
  broen, bro, tunnel > broer, vej
  færge, båd, havn, bådplads, lystbådehavn > havn, havnekontor
  grøftekant, rabat, slå græs, vejtræ > vejvedligeholdelse, vej
  privat vej, privat fællesvej, vejlaug, grundejerforening > fællesveje, vej
`;
