// SPDX-License-Identifier: MPL-2.0

/** Care of children, schools, young people and families. */
export const childrenAndSchools = `
  pasning, passe mit barn, pasningsplads, institutionsplads, plads til mit barn, venteliste, vuggestueplads, institution > pladsanvisning, dagtilbud, opskrivning
  børnehaven, børnehaveplads, skrive barn op, vuggestuen, integreret institution > pladsanvisning, dagtilbud, børnehave
  dagplejemor, dagmor, dagplejemoderen, privat pasning > dagpleje, dagplejere
  søskenderabat, billigere børnehave, tilskud til pasning, fripladsen, råd til børnehave > søskendetilskud, friplads, pladsanvisning
  pædagogen, stuen > dagtilbud, børnehave
  ferielukket, pasning i ferien > feriepasning, sfo, pladsanvisning
  fritidshjem, fritteren, efter skole, passe efter skole, skolepasning, fritidsklub > skolefritidsordning, sfo, fritidsklub, fritid
  starte i skole, starte skole, skolestart, skoleindskrivning, indmelde, første klasse, nulte klasse, 0 klasse, børnehaveklasse, skifte skole, skoleskift > skoleindskrivning, indskrivning, skoleafdeling, skolekontor, skoleforvaltning
  hvilken skole hører vi til, distriktsskole, skoledistriktet > skoledistrikter, skoleafdeling, skolekontor
  skolefri, sommerferien, efterårsferie, vinterferie, juleferie, ferieplan, hvornår er der ferie > skoleferieplan, ferieplan, feriekalender, skoleafdeling, skolekontor
  læreren, mobning, mobbet, skolevægring, vil ikke i skole, pjækker, fri fra skole > undervisningspligt, ppr, psykologisk, skoleafdeling, skolekontor
  hjemmeundervisning, undervise hjemme, privatskole, friskole > undervisningspligt, hjemmeundervisning, skoleafdeling, skolekontor
  svært ved at læse, kan ikke læse, stave, læsevanskeligheder, dysleksi, ordblind > ordblindhed, læsevejledning, ppr, psykologisk
  stammer, taler dårligt, taler utydeligt, taleundervisning, logopæd, sprogproblemer, sprogvurdering > talepædagog, tale, ppr, psykologisk
  psykologen, skolepsykolog, adhd, autisme, urolig, specialklasse, særlige behov, støtte i skolen > psykolog, specialundervisning, ppr, psykologisk
  babyen, spædbarn, nyfødt, amme, sundhedsplejersken, lige født, barnet græder, mødregruppe, vejning > sundhedspleje, spædbørn, amning
  børnevaccination, skolelæge, lus > sundhedspleje, skolesundhed
  tandlægen, tandpinen, hul i tanden, bøjle på tænderne, bøjle, tænder, tandbøjle, skæve tænder > tandpleje, tandregulering, tandlæge
  knallertkort, knallertbevis, knallert, ungdomsklubben, tiende klasse > ungdomsskole, knallertkørekort, ungdomsklub
  lærlingeplads, uddannelse, vælge uddannelse, gymnasiet, efter niende klasse, 9 klasse, gymnasium, erhvervsskole, studievalg, elevplads, praktikplads, hvad skal jeg være > uddannelsesvejledning, uddannelse, vejledning, praktik
  erhvervspraktik, fritidsjob > uddannelsesvejledning, praktik, job
  skilsmisse, samvær, bopæl barn, forældremyndighed, konflikt med ekskone > familierådgivning, familie
  bekymret for barn, bekymret for nabobarn, barn bliver slået, slår sine børn, vold mod børn, vanrøgt, omsorgssvigt, børn mistrives > underretning, bekymring, familie, børn
  plejebarn, plejefamilien, plejeforældre, aflastningsfamilie, tvangsfjernet, fjernet barn, adoption > plejefamilie, anbringelse, familie
  børnepenge, børnecheck, børneydelse, enlig mor, enlig forsørger > børnetilskud, børneydelse, ydelse
  musikundervisning, guitar, klaver, lære at spille, violin, trommer, fløjte, sangundervisning, spille musik, instrument > musikskole, musikundervisning
  skolemad, madpakke > madordning, skoleafdeling, skolekontor
  skolebestyrelsen, forældrebestyrelse > skolebestyrelse, institutionsbestyrelse
`;
