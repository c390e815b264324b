// SPDX-License-Identifier: MPL-2.0

/** Where one lives, building, plans and property. */
export const homeAndBuilding = `
  bygge, bygge til, bygge hus, nybyggeri, swimmingpool, pergola, bygge om, tilbygning, udestue, drivhus, skur, udhus, anneks, terrasse, overdækning > byggetilladelse, byggesag, byggeri
  carporten, garagen, redskabsrum > byggetilladelse, garage, byggesag
  ny altan, kvist, kælderen, nyt tag, skorsten, stråtag > byggetilladelse, byggesag
  rive ned, rive huset ned, nedrive > nedrivning, byggesag
  byggetegning, tegninger af huset, husets tegninger, gamle tegninger, byggearkiv, weblager > byggesagsarkiv, byggesag, arkiv
  flytte ind i nybygget, færdigmelding > ibrugtagning, byggesag
  sommerhuset, bo i sommerhus hele året, helårsbeboelse > sommerhus, planlov, plan, byggesag
  servitut, skel, skelpæl, matrikelkort > matrikel, tinglysning, geodata
  må jeg bygge så højt, bebyggelsesprocent, hvad må jeg på min grund > lokalplan, byggesag, plan
  skilt på facaden, reklameskilt, butiksskilt, markise > facadetilladelse, skilt, plan
  husnummer, hvad hedder vejen, nyt vejnavn, ny adresse til hus > husnumre, vejnavne, adresse, geodata
  købe grund, byggegrund, parcelhusgrund, jord til salg, grund til salg > grundsalg, byggegrund, ejendomsudvikling
  ejendomsvurdering, grundskyld, boligskat, ejendomsskattebillet, skat af huset > ejendomsskat, opkrævning
  lån til ejendomsskat, indefrosset grundskyld > ejendomsskat, lån
  lejligheden, finde bolig, mangler bolig, bolig søges, lejebolig, almen bolig, venteliste bolig > boliganvisning, almene, bolig
  husvild, sat ud, smidt ud hjemmefra, ingen steder at bo, mister min bolig, akut bolig > boliganvisning, bolighjælp, udsættelse, hjemløse, boligsocial
  huslejen, boligsikring, boligydelse, huslejetilskud, huslejehjælp, boligtilskud, lejetilskud, hjælp til husleje, tilskud til bolig > boligstøtte
  indskud, depositum, indskudslån, lån til indskud > boligindskudslån, indskudslån
  huslejenævnet, udlejeren, klage over husleje, fraflytning > huslejenævn, beboerklagenævn
  skimmel, skimmelsvamp, fugtig lejlighed > skimmelsvamp, boligforhold, miljø, byggesag
  energimærke, isolering > energi, byggesag
  byfornyelse, tilskud til nye vinduer > byfornyelse, plan
  nabohøring, nabo bygger, naboens hegn, hegn > byggesag, hegnsyn, hegn
  lokaler = mødelokaler
  leje, lease, lejer > udlejning, udlån
  leje et lokale, leje lokale, leje sal, låne sal, låne lokale, selskab, lokale til fest, festlokale, selskabslokale > udlejning, lokaler, lokaleudlån, lokaletilskud, forsamlingshus
  kommunens bygninger, kommunale bygninger, pedel, vicevært, viceværten > ejendomsdrift, bygningsvedligeholdelse, bygningsdrift, ejendomsservice
  vinduet gået i stykker, radiatoren, varmen virker ikke, gardin, dør, lampe, lys på kontoret, dør i stykker, elevator, taget utæt > bygningsvedligeholdelse, ejendomsdrift, bygninger
  nøglen, nøglekort, låst ude, alarm, tyverialarm, adgang til bygning > nøgler, adgangskort, vagt, ejendomsdrift
`;
