// SPDX-License-Identifier: MPL-2.0

/** Words of Havlund in other forms than the register has them in: `keys: query, query`. Several keys: any of them is right. */
export const inflected = `
sekr: byrådsmødet, byrådsmøderne, dagsordenen, dagsordenerne, referatet, udvalgsmødet, folkeafstemningen, valgene
borgm: borgmesterens kalender, kalenderen, borgmesteren
pres: pressemeddelelsen, hjemmesider, hjemmesiden, nyhedsbrevet, nyhedsbrev, billedarkivet
jura: kontrakt, kontrakterne, forsikringen, forsikring, erstatningskravet, databeskyttelsen
oms: hovednummeret, hovednumre, opkaldet, receptioner
rad: klagen, klager, sagsbehandlingen, whistleblowerordningen, klagevejledninger
ok: økonomien, kommunernes økonomi
budg: budgetlægningen, tillægsbevilling, tillægsbevillingen, anlægsregnskabet, anlægsregnskaber
regn: bogføringen, årsregnskabet, årsregnskaber, betaling, betalingen, låneoptagelser, likviditeten
udb: udbuddet, udbuddene, indkøbsaftalen, indkøbsaftale, leverandørkontrakt, leverandørkontrakten, elektronisk faktura, fakturaen
krav: opkrævninger, opkrævningen, restancen, restance, afdragsordning, afdragsordningen, ejendomsskatter, ejendomsskatten, rykkeren
lon: lønudbetalinger, lønudbetalingen, lønsedlen, lønseddel, lønseddelen, lønsedlerne, feriepengene
rek: stillingsopslaget, stillingsopslagene, jobannonce, jobannoncen, elev, eleven, eleverne
amil: trivselsmåling, trivselsmålingen, arbejdsskaden, arbejdsskade, arbejdsskaderne, sygefraværet
sup: computer, computerne, printeren, printer, adgangskode, adgangskoden, mobiltelefonen, mobiltelefon
dig: systemudviklingen, robotproces, informationssikkerheden
gis: kommunekortet, luftfoto, luftfotoet, adressetildelingen
vedl: bygningsvedligeholdelsen, teknisk installation, installationen, låsen, nøgle, nøglen, nøglerne, energistyringen
udl: festsal, festsalen, mødelokale, mødelokalet, mødelokalerne, udlejninger, udlejningen
ren: rengøringen, vinduespudsningen, rådhusbetjent, rådhusbetjenten, linnedet
kok: frokostordninger, frokostordningen, kaffeautomat, kaffeautomaten, mødeforplejningen
bil: tjenestebil, tjenestebilen, pakke, pakken, pakkerne, kurerkørsler
pas: passet, passene, kørekortet, kørekortene, legitimationskortet
reg: flytningen, flytninger, adresseændringen, adresseændringer, bopælsattesten, bopælsattester, navneændringen, cpr-nummeret, cpr-numre
bol: boligstøtten, boligindskudslånet, helbredstillægget, varmetillægget
vie: vielse, vielsen, vielserne, prøvelsesattest, prøvelsesattesten, vielseslokale
dgp: sundhedskortet, fritagelsen, fritagelser
bsk: begravelseshjælpen, askespredningen
pla: opskrivningen, opskrivninger, søskendetilskuddet, økonomiske fripladser, fripladsen
dpl: dagplejer, dagplejeren, dagplejerne, gæstehus, gæstehuset, pasningsordning, pasningsordningen
sko: skoleindskrivningen, skoledistrikt, skoledistriktet, skolekørslen, ferieplanen, ferieplaner
ppc: psykolog, psykologen, ordblindetesten, ordblindetests, hørelærer
sund: sundhedsplejerske, sundhedsplejersken, sundhedsplejerskerne, småbarn
tan: tandretningen, tandplejen, tandplejens
ung: fritidsklub, fritidsklubben, knallertundervisningen, klubberne
vej9: uddannelsesvejledningen, praktikplads, praktikpladsen
fri: foreningstilskuddet, lokaletilskuddet, banen
bib: lånerkortet, studierummet, foredraget, bøgerne
mus: udstilling, udstillingen, udstillingerne, oldtidsfundet, museumsundervisningen
ark: slægtsforskningen, historisk foto, kirkebog, kirkebogen
muk: instrumentundervisningen, koret, sammenspillet
kul: kulturtilskuddet, byfesten, festivalen, festivaler
svo: svømningen, svømmehaller, svømmehallen, babysvømningen
vis: bevillingen af hjemmehjælp, plejeboligen, nødkaldet, madordningen, ældrebolig, ældreboligen
hjp: hjemmeplejens, personlige pleje
syg: sårplejen, sygeplejeklinikken, medicindoseringen
hjm: hjælpemiddel, hjælpemidlet, hjælpemidlerne, kørestol, kørestolen, kørestolene, rollator, rollatoren, plejeseng, plejesengen
kok2: madudbringningen, pensionistmaden, diætmaden
tra: genoptræningen, fysioterapien, ergoterapien
fre: rygestoppet, diabetesskolen, vægttabet, alkoholsamtale
dem: demensrådgivningen, demensrådgiver, pårørendegruppe, pårørendegruppen
han: bostøtten, botilbuddet, botilbuddene, ledsagelsen
psy: samtalen, værestedet, væresteder, sindslidelse, mentorordningen
rus: stofmisbruget, alkoholbehandlingen, alkoholbehandlinger
gad: hjemløsheden, natcaféen, herberget, herberger
kvi: krisecentret, krisecenteret, krisecentre
faf: underretning, underretningen, underretningerne, anbringelse, anbringelsen, plejefamilie, plejefamilien, familiebehandlingen
bha: handicappet barn, tabte arbejdsfortjenester
job: jobsamtale, jobsamtalen, jobsamtalerne, ledig, aktiveringen
yde: kontanthjælpen, uddannelseshjælpen, enkeltydelse, enkeltydelsen, revalideringen
sdp: sygemeldinger, sygemeldingen, sygedagpengene, raskmeldingen
fle: fleksjobbet, fleksjobs, førtidspensionen, førtidspensioner, seniorpensionen, ressourceforløbet
int: flygtning, flygtningen, flygtningene, danskuddannelsen, tolk, tolken
vsv: løntilskuddet, rekrutteringen til virksomheder, jobrotationen
byg: byggetilladelse, byggetilladelserne, nedrivningen, nedrivninger, ibrugtagningen
plk: lokalplan, lokalplanen, lokalplanerne, kommuneplanen, byfornyelsen, landzonetilladelse
vejk: hullet i vejen, fortovet, fortov, gadebelysningen, broen, bro, broerne, asfalten
trf: cykelsti, cykelstien, cykelstierne, skiltningen, skilt, bussen, bus
prk: parkeringsafgift, parkeringsafgiften, p-vagt, p-vagten, beboerlicensen, beboerlicenser
sne: snerydningen, saltningen
aff: affaldsbeholder, affaldsbeholderen, haveaffaldet, storskraldet, dagrenovationen
gen: genbrugsstationen, genbrugsstationer, sorteringen
nat: vandløbet, vandløbene, naturplejen, fredningen, fredning, invasiv plante
mil: støjklage, støjklagen, olietank, olietanken, rottebekæmpelsen, miljøgodkendelse, miljøgodkendelsen
spv: kloakken, kloak, rensningsanlægget, septiktanken, septiktank, spildevandsafgiften
grn: parken, legeplads, legepladsen, legepladserne, træet, bænken, bænk, kolonihave, kolonihaven
kir: gravstedet, gravsted, urne, urnen, bisættelsen
ber: brandsynet, brandslukningen, fyrværkeriet, beredskabsplan, beredskabsplanen
hav: bådplads, bådpladsen, havneafgiften, havneafgifter
kli: energirådgivningen, klimatilpasningen, vindmølle, vindmøllen, solcelleanlægget
ivk: forretningsplan, forretningsplanen, virksomheden start
tur: overnatninger, overnatningen, seværdighed
byg9: grundsalget, byggegrund, byggegrunden, byggegrundene
bev: alkoholbevilling, alkoholbevillingen, nattilladelse, nattilladelsen`;
