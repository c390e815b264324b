// SPDX-License-Identifier: MPL-2.0

/** Havlund's compounds written apart: `keys: query, query`. */
export const compoundSplits = `
by: byråds centret
sekr: byråds møder, folke afstemninger, udvalgs møder, dags ordener, byråds møde
borgm: borgmester sekretariatet, borgmester sekretariat
pres: nyheds breve, presse meddelelser, billed arkiv, hjemme side
jura: erstatnings krav, data beskyttelse
oms: hoved nummer
rad: borger rådgivningen, klage vejledning, sags behandling, whistleblower ordning
budg: budget teamet, budget lægning, tillægs bevillinger, anlægs regnskab, budget opfølgning
regn: regnskabs afdelingen, bog føring, års regnskab, låne optagelse
udb: udbuds teamet, indkøbs aftaler, leverandør kontrakter
krav: kontrol enheden, afdrags ordninger, ejendoms skat, afdrags ordning
lon: løn udbetaling, løn sedler, ferie penge, barsels orlov, løn service
rek: stillings opslag, job annoncer
amil: arbejds miljø teamet, trivsels målinger, arbejds skader, syge fravær, arbejdsmiljø teamet
sup: adgangs koder, mobil telefoner, bruger service
dig: system udvikling, robot processer, informations sikkerhed, selv betjening
gis: geo data, kommune kort, luft fotos, adresse tildeling
vedl: bygnings drift, bygnings vedligehold, energi styring
udl: lokale udlejning, fest sale, møde lokaler
ren: vindues pudsning, rådhus betjente, ren gøring
kok: rådhus kantinen, frokost ordning, møde forplejning, kaffe automater
bil: kørsels kontoret, tjeneste biler, kurer kørsel
bs: borger service
pas: køre kort, legitimations kort
reg: folke registeret, adresse ændring, bopæls attest, navne ændring, cpr nummer
bol: bolig indskudslån, boligindskuds lån, helbreds tillæg, varme tillæg
vie: prøvelses attester, vielses lokaler
dgp: mit id, sundheds kort
bsk: begravelses hjælp, aske spredning, begravelses myndigheden
pla: plads anvisning, søskende tilskud, fri plads
dpl: dagpleje kontoret, gæste huse, pasnings ordninger, dag plejere
sko: skole indskrivning, skole distrikter, skole kørsel, ferie plan, hjemme undervisning, skole kontoret
ppc: ordblinde test, høre lærere, tale lærere
sund: børne sundheden, sundheds plejersker, skole sundhedspleje, små børn
tan: tand pleje, tand retning, omsorgs tandpleje
ung: ungdoms skole, fritids klubber, knallert undervisning
vej9: ungdoms vejledningen, uddannelses vejledning, praktik pladser, uddannelses parathed
fri: forenings tilskud, lokale tilskud, folke oplysning
bib: låner kort, studie rum
mus: oldtids fund, museums undervisning, kultur historisk museum
ark: lokal arkivet, slægts forskning, kirke bøger
muk: musik skolen, instrument undervisning, sammen spil
kul: kultur kontoret, kultur tilskud, by fest
svo: svømme hal, vand gymnastik, baby svømning
vis: hjemme hjælp, pleje bolig, nød kald, mad ordning, ældre boliger
hjp: hjemme plejen
syg: hjemme sygeplejen, sår pleje, medicin dosering, sygepleje klinik
hjm: hjælpemiddel depotet, hjælpe midler, køre stole, pleje senge, bolig indretning
kok2: mad udbringning, diæt mad, pensionist mad
tra: trænings enheden, gen optræning, fald forebyggelse
fre: sundheds huset, ryge stop, diabetes skole, vægt tab, alkohol samtaler
dem: demens teamet, demens rådgivning, pårørende grupper
han: voksen handicap, bo støtte, bo tilbud
psy: psykiatri huset, være sted, mentor ordning, sinds lidelser
rus: rusmiddel centret, stof misbrug, alkohol behandling, misbrugs centret
gad: gadeplans teamet, nat café
kvi: krise tilbuddet, krise center
faf: pleje familier, familie behandling
bha: børne handicap, arbejds fortjeneste
aer: ældre rådet, hørings svar, senior politik
job: job center, job samtaler, job formidling
yde: ydelses kontoret, kontant hjælp, uddannelses hjælp, enkelt ydelser
sdp: syge dag penge, syge melding, rask melding
fle: fleks job, førtids pension, senior pension, ressource forløb
int: dansk uddannelse
vsv: virksomheds kontakten, løn tilskud, job rotation, mentor støtte
byg: byggesags kontoret, bygge tilladelser, bygge tilladelse, bygge sag
plk: lokal planer, kommune plan, by fornyelse, landzone tilladelser
vejk: vej drift, vej vedligeholdelse, gade belysning, vej væsenet
trf: trafik sikkerhed, cykel stier, hastigheds dæmpning
prk: parkerings afgifter, beboer licens, betalings zoner
sne: vinter beredskabet, sne rydning
aff: dag renovation, affalds beholdere, stor skrald, have affald
gen: genbrugs pladserne, genbrugs station
nat: vand løb, natur pleje, bade vand
mil: miljø tilsynet, støj klager, jord forurening, olie tanke, rotte bekæmpelse, miljø godkendelser
spv: spilde vand, rensnings anlæg, spildevands afgift, septik tanke
grn: lege pladser, koloni haver
kir: kirkegårds kontoret, grav steder, bi sættelser
ber: brand syn, brand slukning, beredskabs planer, brand væsenet
hav: havne kontoret, båd pladser, havne afgift
kli: klima teamet, energi rådgivning, klima tilpasning, vind møller, solcelle anlæg
ivk: iværksætter huset, forretnings planer, kontor fællesskab
tur: turist kontoret, turist information
byg9: grund salg, bygge grunde, erhvervs jord
bev: bevillings nævnet, alkohol bevillinger, nat tilladelser`;
