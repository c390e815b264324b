// SPDX-License-Identifier: MPL-2.0

/** Parts of Havlund's compounds: `keys: query, query`. Where several units have such a word, any of them is right. */
export const compoundParts = `
sekr: afstemning, afstemninger, møder
sekr by: byråd
budg: anlæg
budg sdp: opfølgning
budg bol: tillæg
budg regn: regnskab
regn: likvid, optagelse, føring, årsregn
udb: leverandør, aftaler, leverandører
udb ok: indkøb
udb jura: kontrakt
krav: afdrag, skat, opkræv
krav ejd: ejendom
lon: udbetaling, sedler, barsel
lon pers: løn
lon sko udb: ferie
rek: opslag, annoncer, stilling, annonce, stillinger
amil: trivsel, målinger, skader, fravær, skade
sup: printer, koder, adgang
sup trf: mobil
dig: robot, sikkerhed, udvikling
gis: tildeling, luft
gis ark: foto
vedl: styring, installation, vedligehold, installationer
vedl kli: energi
udl: sale, leje
udl kul: fest
udl kok sekr: møde
ren: pudsning, betjente, vindue, betjent, pudse
kok: kantine, automat, forplejning, kaffe, automater
kok udl: frokost
bil: tjeneste, kurer, biler
pas: legitimation
reg: register, bopæl, ændring, nummer
reg pas dgp gis: kort
bol: indskud, indskudslån, boliglån
vie: prøvelse
vie reg: attest, attester
bsk: begravelse, aske, spredning, begravelsesmyndighed
pla: søskende, anvisning
pla yde fri: tilskud
dpl: gæst, pasningsordning
dpl pla: pasning
sko: indskrivning, distrikter, undervisning hjemme, distrikt
ppc: ordblind, psykolog, ordblinde
sund: plejersker, plejerske
tan: retning, tand, tandpleje
ung: klub, knallert, klubber
vej9: praktik, parathed
vej9 yde int: uddannelse
vej9 bs ivk: vejledning
fri: forening, oplysning, foreninger
fri udl: lokale
bib: studie, låner, lånere
mus: oldtid, museum, fund
ark: arkiv, slægt, forskning
muk: instrument, sammen, musik, instrumenter
kul bk: kultur
svo: baby, gymnastik, svømme, svøm
vis: nød, bevilling
kok2: udbringning, diæt, pensionist, bringning
hjm: seng, indretning, middel, depot, senge
hjm dpl: plejeseng
syg: sår, dosering, klinik
tra: terapi, optræning, træning
tra faf: forebyggelse
fre: rygning stop, vægt, ryge, diabetes
fre rus: alkohol
dem: demens, pårørende
han: bostøtte, udgifter
psy: værested, psykiatri, mentor, lidelser
rus: misbrug, rusmiddel, stof
gad: hjemløs
kvi: krise, vold
faf: familie, plejefamilie, anbring
bha: fortjeneste, aflast
job: formidling
job fle: job
yde: enkelt, kontant
sdp: dagpenge, melding, meldinger
fle: førtid, ressource, fleks, senior, forløb
int: dansk, sprog, flygt
vsv: rotation, løntilskud
byg: byggesag, bygge, ibrug, rivning
byg plk bev: tilladelse
plk: kommuneplan, landzone, fornyelse, lokalplan
plk prk: zone
vejk: belysning, gadelys, asfalt
trf: cykel, hastighed, dæmpning, mobil trafik, trafik, skilt
prk: vagter, beboer, zoner, parkering
prk spv hav: afgift
sne: sne, vinter
aff: beholder, beholdere, have affald, skrald stor
aff gen: affald
gen: station, genbrugs, plads genbrug
nat: natur, vandløb, bad, planter
mil: støj, olie, bekæmpelse, forurening, miljø
mil spv: tanke
spv: spild, rensning, vand spilde
grn: lege, koloni, områder
kir: grav
ber: slukning, beredskab, brand
hav: båd, havne
kli: tilpasning, vind, solcelle, møller
kli tmf: klima
ivk: forretning, fællesskab, iværksætter
tur: turist, seværdig
byg9: grundsalg, grunde
bev: bevillingsnævn, nævn, nat tilladelse`;
