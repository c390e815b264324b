// SPDX-License-Identifier: MPL-2.0

/** What citizens of Havlund say that stands nowhere in its register: `keys: query, query`. */
export const synonyms = `
aff gen: smide sofa ud
aff: skraldespand, skraldebil, skraldebilen kom ikke, ødelagt skraldespand, tømning af spanden, gammel sofa, affaldssæk
gen aff: losseplads, genbrugsplads, komme af med gamle møbler, køleskab smides ud, aflevere maling, pap og plastik, flaskecontainer
mil: mus og skadedyr, naboen larmer om natten, larm fra værtshus, lugt fra fabrik, giftig jord, højt støjniveau, skadedyr
spv: kloakken lugter, stoppet afløb, regnvand i kælderen, toiletvand løber tilbage
nat: bjørneklo, bæk løber over, ren strand, beskyttede enge natur
grn: træ skal fældes, gynger på legeplads, haveforening, nyttehave, gyngestativ
kir bsk: urnenedsættelse
kir bsk: gravsten
bsk kir: begrave min far, bisættelse hjælp, dødsfald i familien
vejk: asfalt hul, lygtepæl slukket, gadelampe virker ikke, flise løs fortov, mørkt på vejen, slaghul
sne: ikke ryddet sne, glatte fortove vinter, saltbil, is på vejene
trf: fartbump, farligt lyskryds, cykelbane, skolevej farlig, køreplan for bussen, rutebil, busstoppested
prk: p-bøde, parkeringsbøde, beboerkort til bil, parkeringsvagt, bilen har fået en bøde
byg: tilbygning
byg: bygge garage, nyt skur, udestue, rive hus ned, opføre drivhus, kvist på taget, bygge terrasse
plk byg: må jeg bo i mit sommerhus hele året
plk: plan for mit kvarter, byplan
byg9: købe en grund, byggegrund til salg, parcelhusgrund
kli: solceller på taget, varmepumpe, spare på strøm
hav: plads til båden, lystbåd, sejlbåd
ber: brandmand, brandstation, nytårskrudt, ildebrand, røgalarm
bol: hjælp til husleje betaling, boligsikring, boligydelse, lån til indskud, depositum hjælp, huslejehjælp, lejetilskud
pas: rejsepas, forny pas til barn, førerbevis, internationalt bilkort, nyt kort at køre bil på
reg: skifte navn, hemmelig adresse, skiftet adresse, nyt efternavn, flytte til udlandet, bevis for min bopæl
vie: bryllup, vi vil giftes, blive viet af borgmesteren, ægteskab, bryllupsdato
dgp: eboks, gult kort, sygesikringsbevis, kan ikke logge på, sygesikringskort, digital postkasse
pla: institutionsplads, venteliste børnehaven, pasning af mit barn, vuggestueplads, billigere børnehave, skrive barn op
dpl: dagplejemor, dagmor, privat passer
sko: skolestart, starte i 0. klasse, skolebus, hvornår er der sommerferie, skifte skole, nulte klasse
ppc: stammer, svært ved at læse, dysleksi, barn taler utydeligt, skolepsykolog, logopæd
sund: nyfødt, amme, spædbarn græder, mødregruppe, baby
tan: bøjle, skæve tænder, tandpine barn, tandlæge til børn, hul i tand
ung: knallertkort, ungdomsklub
vej9: efter 9. klasse, vælge gymnasium, hvad skal jeg blive, elevplads
fri: starte en forening, støtte til idrætsklub, aftenskole, fodboldbane, penge til spejdere
udl: leje et selskabslokale, låne en sal, booke lokale
bib: låne bog, lydbøger, bibliotekskort, aflevere bøger
mus: vikinger, arkæologi, gamle ting fundet i jorden
ark: gamle billeder af byen, mine aner, gamle fotos
muk: lære at spille klaver, guitarundervisning, synge, violin
svo: svømmebad, bade indendørs
kul bk: kunstner
kul: støtte til teater, koncert i parken
vis kok2: mad til døren
vis: alderdomshjem til min mor, alarmknap, hjemmehjælp til far, seniorbolig
hjp vis: hjælp til at komme i bad, hjemmehjælper, gøre rent hos gamle
syg: skifte forbinding, hjemmesygeplejerske, sårskift
hjm: rullestol, gangstativ, krykker, hospitalsseng, badestol
kok2: mad til gamle, få bragt mad, varm mad til ældre
tra: brækket hofte træning, fysioterapeut, træne efter operation, ny hofte
fre: holde op med at ryge, kvitte cigaretter, tabe sig, sukkersyge, slankehold
dem: glemsom ægtefælle, alzheimer, mor glemmer alt
han: ledsager til blind, hjælp til at bo selv, bosted, udviklingshæmmet
psy: angst, depression, ensom, psykisk syg
rus: narko, alkoholiker, drikker for meget, afvænning, hash
gad: sover på gaden, husvild, herberg
kvi: min mand slår mig, kvindehjem, vold i hjemmet
faf: barn bliver slået, bekymret for nabobarn, blive plejeforældre, vanrøgt
bha: passe mit syge barn hjemme, mit barn har autisme handicap
job: arbejdsløs, mistet mit job, finde arbejde, fyret, søge job
yde: bistandshjælp, ingen penge til mad, socialhjælp, fattig, penge at leve for
sdp: langtidssyg, syg fra arbejde, sygemeldt med stress, syg i lang tid
fle: skånejob, invalidepension, kan ikke arbejde mere, nedslidt
int: sprogskole, lære dansk, asyl, krigsflygtning, indvandrer
vsv rek: ansætte en ledig
vsv rek: mangler medarbejdere
vsv: billig arbejdskraft
ivk: starte firma, åbne butik, blive selvstændig, egen forretning, forretningside
tur erh: hotel
tur: hvad kan man se i byen, turistbureau
bev: spiritusbevilling, åbne cafe, beværterbevilling
sekr by: politikerne
sekr: stemmeseddel, brevstemme, stemmested, valgkort
rad: utilfreds med afgørelse, uretfærdig behandling, brok, dårlig behandling
jura dig: gdpr
jura: advokat, jurist, kræve erstatning
pres: journalist, facebook, avis, webmaster
oms: telefonnummer til kommunen, stille om
krav: gæld til kommunen, betale i rater, rykkerbrev, inkasso, afdrage
lon pers: lønkonto
lon pers: forkert løn
lon: orlov med baby
rek: ledige stillinger, ledigt job i kommunen, lærling
amil: stresset på arbejdet, mobning på jobbet
sup: pc, wifi, password, skærmen er sort, glemt kodeord, bærbar
gis: landkort, bykort, husnummer
vedl: radiator, taget er utæt, elevator, nøglekort
ren: rengøringsdame, pudse vinduer, gulvvask, støvsuge
kok: sandwich, kaffe til møde, smørrebrød, spise frokost
bil: bud, fragt, sende brev, chauffør
udb ok: sælge til kommunen
udb ok: blive leverandør
udb: ean-nummer, licitation
regn: bilag, bogholder, revisor, moms tilbage
budg: spareplan, hvad bruger kommunen penge på`;
