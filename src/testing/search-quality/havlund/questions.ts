// SPDX-License-Identifier: MPL-2.0

/** Whole questions and pleas to Havlund: `keys: query, query`. */
export const questions = `
sekr: hvornår er næste byrådsmøde, hvor finder jeg referatet fra udvalgsmødet, hvem laver dagsordenen til byrådet, hvordan får jeg aktindsigt i en politisk sag
borgm: hvordan får jeg et møde med borgmesteren, hvem styrer borgmesterens kalender
pres: hvem skriver pressemeddelelser, hvem står for hjemmesiden, hvordan tilmelder jeg mig nyhedsbrevet
jura: hvem kigger på vores kontrakter, hvem tager sig af forsikringer, jeg har et spørgsmål om databeskyttelse
oms: hvad er hovednummeret til rådhuset, hvem kan stille mig om
rad: hvor kan jeg klage over sagsbehandlingen, hvem hjælper med en klage
budg: hvem laver budgettet, spørgsmål om budgetopfølgning
regn: hvem bogfører betalinger, hvem har ansvaret for årsregnskabet
udb: hvor sender jeg en elektronisk faktura hen, hvem står for indkøbsaftaler, jeg vil gerne byde på et udbud
krav: jeg vil gerne have en afdragsordning, hvem svarer om ejendomsskat, jeg har fået en rykker
lon: hvem svarer på spørgsmål om lønsedler, hvornår får jeg udbetalt feriepenge, jeg mangler min lønseddel
rek: hvor kan jeg se jobannoncer, hvem ansætter elever
amil: hvor anmelder jeg en arbejdsskade, hvem måler trivsel blandt medarbejdere
sup: jeg har glemt min adgangskode, min printer virker ikke, hvem hjælper med computere
dig: hvem udvikler selvbetjening, hvem har ansvar for informationssikkerhed
gis: hvem tildeler adresser, hvor finder jeg luftfotos
vedl: hvem vedligeholder kommunens bygninger, hvem kan låse døren op jeg mangler nøgler
udl: kan man leje en festsal, hvordan lejer jeg et mødelokale til min forening, hvem udlejer haller
ren: hvem gør rent på rådhuset, hvem står for vinduespudsning
kok: hvem laver frokost på rådhuset, kan jeg bestille mødeforplejning
bil: hvordan låner jeg en tjenestebil, hvem henter pakker, hvem kører med intern post
pas: hvordan fornyer jeg mit pas, hvor bestiller jeg nyt kørekort, jeg skal bruge et legitimationskort
reg: hvordan melder jeg flytning, hvor får jeg en bopælsattest, hvordan ændrer jeg navn, jeg skal have et cpr-nummer
bol: kan jeg få boligstøtte, hvordan søger jeg om boligindskudslån, hvor søger man varmetillæg
vie: hvor kan vi holde borgerlig vielse, hvordan får jeg en prøvelsesattest
dgp: hvordan får jeg mitid, jeg vil fritages for digital post, jeg har mistet mit sundhedskort
bsk: hvordan søger jeg begravelseshjælp, må man sprede aske på havet
pla: hvordan skriver jeg mit barn op til vuggestue, kan jeg få økonomisk friplads, hvem giver søskendetilskud
dpl: hvordan bliver jeg dagplejer, hvem godkender private pasningsordninger
sko: hvornår skal mit barn indskrives i skole, hvem kører børn til skole, hvor finder jeg skolernes ferieplan
ppc: hvor får mit barn en ordblindetest, hvem er skolens psykolog
sund: hvornår kommer sundhedsplejersken, kan jeg ringe til en sundhedsplejerske
tan: hvordan får mit barn tandretning, hvem står for tandpleje til børn
ung: hvornår starter knallertundervisning, hvor er der en fritidsklub
vej9: hvem giver uddannelsesvejledning, hvor finder jeg en praktikplads
fri: hvordan søger vi foreningstilskud, hvem fordeler baner og haller
bib: hvordan får jeg et lånerkort, hvor låner man bøger
mus: hvilke udstillinger er der lige nu, hvem undersøger oldtidsfund
ark: hvor kan jeg lave slægtsforskning, har i historiske fotos af min gade
muk: hvordan melder jeg mit barn til kor, tilbyder i instrumentundervisning
svo: hvornår er der babysvømning, kan jeg gå til vandgymnastik
kul: hvordan søger man kulturtilskud, hvem arrangerer byfesten
vis: hvordan søger jeg plejebolig, hvem bevilger hjemmehjælp, min mor har brug for nødkald
hjp: hvem hjælper med personlig pleje
syg: hvem hjælper med medicindosering, hvor ligger sygeplejeklinikken
hjm: hvor låner jeg en kørestol, jeg har brug for en rollator, hvordan får man en plejeseng
kok2: hvem leverer pensionistmad, jeg vil gerne bestille madudbringning
tra: hvor foregår genoptræning, kan jeg få en tid til fysioterapi
fre: hvordan tilmelder jeg mig rygestop, er der en diabetesskole
dem: hvem rådgiver om demens, er der grupper for pårørende
han: hvordan søger jeg bostøtte, hvem visiterer til botilbud
psy: er der et værested, hvem kan jeg tale med om min sindslidelse
rus: hvor får jeg behandling for stofmisbrug, tilbyder i alkoholbehandling
gad: hvem hjælper ved hjemløshed, hvor ligger natcaféen
kvi: hvordan kommer jeg på krisecenter, jeg har brug for beskyttet ophold
faf: hvordan laver jeg en underretning, hvordan bliver vi plejefamilie
bha: kan jeg få tabt arbejdsfortjeneste, hvem giver aflastning
job: hvornår er min jobsamtale, hvem hjælper ledige
yde: hvordan søger jeg kontanthjælp, hvem behandler enkeltydelser, kan jeg få uddannelseshjælp
sdp: hvordan får jeg sygedagpenge, hvor laver jeg en raskmelding
fle: kan jeg få et fleksjob, hvordan søger man førtidspension, hvem svarer på seniorpension
int: hvor starter jeg på danskuddannelse, hvem bestiller tolke
vsv: hvordan får min virksomhed løntilskud, hvad er jobrotation
byg: skal jeg have byggetilladelse, hvor søger man om nedrivning, hvem behandler sager om ulovligt byggeri
plk: hvilken lokalplan gælder for min grund, hvem giver landzonetilladelser
vejk: hvem reparerer huller i vejen, der er et hul i fortovet, hvem står for gadebelysning
trf: hvem laver cykelstier, hvor melder jeg manglende skiltning, hvem har ansvaret for busser
prk: hvordan klager jeg over en parkeringsafgift, hvor køber jeg beboerlicens
sne: hvornår bliver der ryddet sne, hvem salter vejene
aff: hvornår hentes storskrald, hvem tømmer affaldsbeholdere, jeg vil have en ekstra affaldsbeholder
gen: hvornår har genbrugsstationen åbent
nat: hvem renser vandløb, er badevandet rent
mil: hvem bekæmper rotter, hvor klager jeg over støj, hvem fører tilsyn med olietanke
spv: hvem tømmer septiktanke, hvad koster spildevandsafgift
grn: hvem passer parker, hvem fælder træer, hvordan får man en kolonihave
kir: hvordan køber jeg et gravsted
ber: hvornår er der brandsyn, må jeg fyre fyrværkeri af
hav: hvad koster en bådplads, hvem opkræver havneafgift
kli: hvem giver energirådgivning, må man sætte vindmøller op
ivk: hvem vejleder om start af egen virksomhed, hvordan skriver jeg en forretningsplan
tur: hvor finder jeg turistinformation
byg9: hvilke byggegrunde er til salg
bev: hvordan søger jeg alkoholbevilling`;
