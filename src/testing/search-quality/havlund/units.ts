// SPDX-License-Identifier: MPL-2.0

/** Units of Havlund, a made-up municipality: `key | name | key above | tasks | other names`. */
export const havlundUnits = `
by | Byrådscentret | | betjening af byrådet, kommunens overordnede styring | BC
sekr | Politisk Sekretariat | by | byrådsmøder, dagsordener og referater, udvalgsmøder, aktindsigt i politiske sager, valg og folkeafstemninger | POL
borgm | Borgmestersekretariatet | by | borgmesterens kalender, taler, henvendelser til borgmesteren | BMS
pres | Presse og Kommunikation | by | pressemeddelelser, hjemmeside, sociale medier, nyhedsbreve, billedarkiv | PK
jura | Juridisk Sekretariat | by | juridisk bistand, kontrakter, forsikringer, erstatningskrav, databeskyttelse | Jura
oms | Omstillingen | by | hovednummer, omstilling af opkald, receptionen på rådhuset | 
rad | Borgerrådgivningen | by | klager over sagsbehandling, klagevejledning, whistleblowerordning | 
ok | Økonomi og Indkøb | | kommunens økonomi | ØI
budg | Budgetteamet | ok | budgetlægning, budgetopfølgning, tillægsbevillinger, anlægsregnskab | 
regn | Regnskabsafdelingen | ok | bogføring, årsregnskab, betalinger, moms, likviditet, låneoptagelse | 
udb | Udbudsteamet | ok | udbud, indkøbsaftaler, leverandørkontrakter, elektroniske fakturaer | 
krav | Kontrolenheden | ok | opkrævning, restancer, afdragsordninger, ejendomsskat, rykkere | Opkrævning
pers | Personale og Løn | | personaleforhold | PL
lon | Lønservice | pers | lønudbetaling, lønsedler, feriepenge, pension til ansatte, barselsorlov for ansatte | 
rek | Rekruttering | pers | stillingsopslag, jobannoncer, elever, onboarding | 
amil | Arbejdsmiljøteamet | pers | trivselsmålinger, arbejdsskader, sygefravær, mægling | AMT
it | IT-afdelingen | | netværk, systemdrift | ITA
sup | IT-support | it | helpdesk, computere, printere, adgangskoder, mobiltelefoner | Brugerservice
dig | Digital Udvikling | it | systemudvikling, selvbetjening, robotprocesser, informationssikkerhed | 
gis | Kort og Data | it | geodata, kommunekort, luftfotos, adressetildeling | GIS
ejd | Ejendomme | | kommunens bygninger | EJD
vedl | Bygningsdrift | ejd | bygningsvedligeholdelse, tekniske installationer, låse og nøgler, energistyring | 
udl | Lokaleudlejning | ejd | udlejning af lokaler, festsale, haller og mødelokaler til foreninger | 
ren | Rengøring og Service | ejd | rengøring, vinduespudsning, linned, rådhusbetjente | 
kok | Rådhuskantinen | ejd | frokostordning, mødeforplejning, kaffeautomater | 
bil | Kørselskontoret | ejd | tjenestebiler, intern post, pakker, kurerkørsel | 
bs | Borgerservice | | selvbetjening og vejledning | 
pas | Pas og Kørekort | bs | pas, kørekort, legitimationskort, internationale kørekort | 
reg | Folkeregisteret | bs | flytning, adresseændring, bopælsattest, navneændring, cpr-nummer, navne- og adressebeskyttelse | FR
bol | Boligstøtte og Tillæg | bs | boligstøtte, boligindskudslån, helbredstillæg, varmetillæg | 
vie | Vielser | bs | borgerlige vielser, prøvelsesattester, vielseslokaler | 
dgp | Digital Hjælp | bs | mitid, digital post, sundhedskort, fritagelse | 
bsk | Begravelsesmyndigheden | bs | begravelseshjælp, askespredning | 
bk | Børn og Kultur | | børn, unge, kultur | BKF
pla | Pladsanvisning | bk | opskrivning til dagtilbud, børnehave og vuggestue, økonomisk friplads, søskendetilskud | 
dpl | Dagplejekontoret | bk | dagplejere, gæstehuse, godkendelse af private pasningsordninger | 
sko | Skolekontoret | bk | skoleindskrivning, skoledistrikter, skolekørsel, ferieplan, hjemmeundervisning | 
ppc | Pædagogisk og Psykologisk Center | bk | psykologer, tale- og hørelærere, ordblindetest, specialpædagogisk bistand | PPC
sund | Børnesundheden | bk | sundhedsplejersker, småbørn, skolesundhedspleje | Sundhedsplejen
tan | Den Kommunale Tandpleje | bk | tandpleje for børn, tandretning, omsorgstandpleje | 
ung | Ungdomsskole og Klubber | bk | fritidsklubber, knallertundervisning, tiende klasse | US
vej9 | Ungdomsvejledningen | bk | uddannelsesvejledning, praktikpladser, uddannelsesparathed | UV
fri | Fritid og Foreninger | bk | foreningstilskud, lokaletilskud, baner og haller, folkeoplysning | 
bib | Havlund Bibliotek | bk | udlån af bøger, lånerkort, studierum, foredrag | Biblioteket
mus | Kulturhistorisk Museum | bk | udstillinger, oldtidsfund, museumsundervisning | 
ark | Lokalarkivet | bk | slægtsforskning, historiske fotos, kirkebøger | 
muk | Musikskolen Havlund | bk | instrumentundervisning, kor, sammenspil | 
kul | Kulturkontoret | bk | kulturtilskud, kunst i det offentlige rum, byfest, festival | 
svo | Havlund Svømmehal | fri | svømning, vandgymnastik, babysvømning | 
sos | Social og Sundhed | | voksne, ældre og sundhed | SSF
vis | Visitation og Rådgivning | sos | bevilling af hjemmehjælp, plejebolig, nødkald, madordning, ældreboliger | 
hjp | Hjemmeplejen Havlund | sos | personlig pleje, praktisk hjælp, rengøring hos borgere | 
syg | Hjemmesygeplejen | sos | sårpleje, medicindosering, sygeplejeklinik | 
hjm | Hjælpemiddeldepotet | sos | hjælpemidler, kørestole, rollatorer, plejesenge, boligindretning | 
kok2 | Det Varme Køkken | sos | madudbringning, diætmad, pensionistmad | 
tra | Træningsenheden | sos | genoptræning, fysioterapi, ergoterapi, faldforebyggelse | 
fre | Sundhedshuset | sos | rygestop, diabetesskole, vægttab, mænds sundhed, alkoholsamtaler | 
dem | Demensteamet | sos | demensrådgivning, pårørendegrupper | 
han | Voksenhandicap | sos | bostøtte, botilbud, ledsagelse, merudgifter for voksne | 
psy | Psykiatrihuset | sos | samtaler, værested, mentorordning, sindslidelser | 
rus | Rusmiddelcentret | sos | behandling af stofmisbrug, alkoholbehandling | Misbrugscentret
gad | Gadeplansteamet | sos | hjemløshed, natcafé, herberg | 
kvi | Krisetilbuddet | sos | vold i familien, krisecenter, beskyttet ophold | 
faf | Familie og Forebyggelse | sos | underretninger, anbringelser, plejefamilier, familiebehandling | 
bha | Børnehandicap | sos | tabt arbejdsfortjeneste, aflastning, handicappede børn | 
aer | Ældrerådet | sos | høringssvar, seniorpolitik | 
arb | Arbejdsmarked | | beskæftigelse | ARB
job | Jobcenter Havlund | arb | jobsamtaler, ledige, aktivering, jobformidling | 
yde | Ydelseskontoret | arb | kontanthjælp, uddannelseshjælp, enkeltydelser, revalidering | 
sdp | Sygedagpenge | arb | sygemelding, sygedagpenge, opfølgning, raskmelding | SDP
fle | Fleks og Førtid | arb | fleksjob, førtidspension, seniorpension, ressourceforløb | 
int | Integration og Sprog | arb | flygtninge, danskuddannelse, tolke, repatriering | 
vsv | Virksomhedskontakten | arb | løntilskud, rekruttering til virksomheder, jobrotation, mentorstøtte | 
tmf | Teknik og Klima | | veje, natur, byggeri | TK
byg | Byggesagskontoret | tmf | byggetilladelser, nedrivning, ibrugtagning, ulovligt byggeri | Byggesag
plk | Planlægning | tmf | lokalplaner, kommuneplan, byfornyelse, landzonetilladelser | 
vejk | Vejdrift | tmf | vejvedligeholdelse, asfalt, huller i veje, fortove, gadebelysning, broer | Vejvæsenet
trf | Trafik og Mobilitet | tmf | trafiksikkerhed, cykelstier, hastighedsdæmpning, skiltning, kollektiv trafik, busser | 
prk | Parkering Havlund | tmf | parkeringsafgifter, beboerlicens, p-vagter, betalingszoner | 
sne | Vinterberedskabet | tmf | snerydning, saltning, glatføre | 
aff | Affald Havlund | tmf | dagrenovation, affaldsbeholdere, storskrald, haveaffald, farligt affald | Renovation
gen | Genbrugspladserne | tmf | genbrugsstation, sortering, direkte genbrug | 
nat | Natur og Vandløb | tmf | vandløb, naturpleje, fredninger, badevand, invasive planter | 
mil | Miljøtilsynet | tmf | støjklager, jordforurening, olietanke, rottebekæmpelse, miljøgodkendelser | 
spv | Havlund Spildevand | tmf | kloakker, rensningsanlæg, spildevandsafgift, septiktanke | 
grn | Grønne Områder | tmf | parker, legepladser, træer, bænke, kolonihaver | 
kir | Kirkegårdskontoret | grn | gravsteder, urner, bisættelser | 
ber | Beredskab Havlund | tmf | brandsyn, brandslukning, fyrværkeri, beredskabsplaner | Brandvæsenet
hav | Havnekontoret | tmf | bådpladser, havneafgift, kajplads | 
kli | Klimateamet | tmf | energirådgivning, klimatilpasning, vindmøller, solcelleanlæg | 
erh | Erhverv og Turisme | | erhvervsliv | EOT
ivk | Iværksætterhuset | erh | vejledning om start af egen virksomhed, forretningsplaner, kontorfællesskab | 
tur | Turistkontoret | erh | turistinformation, overnatning, kort over seværdigheder | 
byg9 | Grunde og Arealer | erh | grundsalg, byggegrunde, erhvervsjord | 
bev | Bevillingsnævnet | erh | alkoholbevillinger, nattilladelser | 
`;

/** Places; each has a school, a day-care and more. */
export const havlundPlaces =
  'Ørbæk Nørremark Sønderup Lindeby Klosterengen Ålum Tværsted Kirkely Rævehøj Bøgelund Egekær Fuglsang Hjortdal Kobbelhave Mejlstrup Skårup Tingagre Ulvsund Væggerby Østermose';
