// SPDX-License-Identifier: MPL-2.0

/** Health, old age, handicap and people in need. */
export const healthAndCare = `
  plejehjemmet = plejebolig = plejecenter = alderdomshjem
  plejehjemmet, plejehjemsplads, alderdomshjemmet, plejebolig, plejecenter > visitation, plejebolig, lokalcenter, ældrebolig
  ældreboligen, beskyttet bolig, seniorbolig, bolig til ældre > ældrebolig, visitation, bolig
  hjemmehjælpen, hjemmehjælper, gøre rent hos gamle, gøre rent hos min mor, hjælp i hjemmet, hjælp til bad, hjælp til rengøring > hjemmepleje, hjemmehjælp, visitation
  gamle, mor gammel, far gammel, pensionist, gamle mennesker, senior > ældre, omsorg
  nødkaldet, alarmknap, falder om hjemme, faldet, tryghedsalarm > nødkald, visitation
  mad til ældre, mad leveret, mad ud til gamle, madlevering, varm mad, mad til døren, få bragt mad > madservice, madudbringning
  kørestolen, rullestol, rollatoren, krykker, gangstativ, badestol, høreapparatet, briller, ting til handicappede, plejeseng, hospitalsseng > hjælpemiddel, hjælpemidler
  trappelift, dørtrin, badeværelse til handicappet, ombygge bolig > boligændringer, hjælpemidler
  handicapbilen, bil til handicappet, invalidebil, tilskud til bil > handicapbil, hjælpemidler
  sygeplejersken, hjemmesygeplejerske, skifte forbinding, sår, medicin, dosere, insulin, kateter, stomi, blodtryk > sygepleje, hjemmesygepleje, sårbehandling, medicinhåndtering
  genoptræne, træne efter operation, brækket ben, ny hofte, fysioterapeut, ergoterapeut, træning efter sygehus, fysioterapeuten > genoptræning, fysioterapi, ergoterapi, rehabilitering
  hjerneskade, blodprop, slagtilfælde > genoptræning, rehabilitering
  dement, glemmer alt, glemmer, glemsom, alzheimer > demens
  kræft, kræftramt, døende, terminal, pasning af døende > sygepleje, omsorg, rehabilitering
  stoppe med at ryge, holde op med at ryge, kvitte smøgerne, cigaretter, rygning > rygestop, forebyggelse
  tabe sig, overvægt, slanke, slankekur, sund mad, diabetes, sukkersyge, kostråd, diætist > kostvejledning, kost, vægttab, diabetes, forebyggelse, sundhed
  motionere, dyrke motion > motion, sundhed, forebyggelse
  drikker, drikker for meget, alkoholiker, sprut, alkoholproblem, druk > alkohol, alkoholrådgivning, alkoholbehandling, misbrug
  stoffer, narko, narkoman, hash, afhængig, misbruger, ludoman, afvænning > misbrug, stofmisbrug
  hjemløs, sove på gaden, herberg, sover udenfor, bor på gaden > hjemløse, herberg, forsorgshjem, natvarmestue
  min mand slår, bliver slået, kæresten slår, voldelig, vold i hjemmet, kvindehjem, flygte fra mand, krise > krisecenter, voldsramte, krisehjælp
  depression, angst, psykisk syg, sindssyg, ensom, psykiske problemer, stemmer i hovedet, selvmord > socialpsykiatri, sindslidelse, psykiatri, værested
  handikap, handicappet, funktionsnedsættelse, lammet, udviklingshæmmet, udviklingshæmning, evnesvag, spastiker > handicap, botilbud
  bofællesskab, institution for voksne, bosted > botilbud, handicap
  hjælp til at bo selv, støtteperson, kontaktperson > bostøtte, støttekontaktperson
  ledsager, ledsagelse, følge blinde, blind, døv, tegnsprog > ledsageordning, handicap
  passe mit handicappede barn, passe sygt barn, pleje sygt barn, syg datter, sygt barn hjemme > arbejdsfortjeneste, merudgifter, handicap
  ekstra udgifter til handicap, specialmad > merudgifter, handicap
  lægen, læge, skifte læge, gule kort, sygesikringskort, sygesikringsbevis, sundhedskortet > sundhedskort, sygesikring, borgerservice
  blåt kort, eu sygesikring, syg på ferie > sygesikring, sundhedskort
  vaccine, vaccineret, influenza > vaccination, sundhed
  værge, værgemål, demens fuldmagt > værgemål, borgerservice, visitation
  seniorklub, ældrerådet, ældreklub, aktiviteter for ældre > ældreråd, ældre, aktivitet
`;
