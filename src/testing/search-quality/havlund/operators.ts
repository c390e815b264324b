// SPDX-License-Identifier: MPL-2.0

/** What operators type while the caller speaks: `keys of people or units: query; query`. */
export const heard = `
vibeke: ham der er chef for rengøringen; hende der er leder af rengøring; vibeke thorsa; tors ager rengøring; rengøringschefen; 3301
kristian: kristian kærsgård; kjærsgaard byggesag; chefen for byggesagskontoret; christian kærsgaard; byggesagschef
ole: ole fra vejdrift; mathisen bay; ole mattiesen; vejformanden
aase: åse pladsanvisning; aase seiersbøl; sejersbøl; hende åse der anviser pladser
sofie: sofie vinter dahl; sophie dal; skolechefen; winther dahl skole
karl: carl otto; karl-otto zeuten; stadsarkivaren; sojten arkiv
mohammed: muhammed integration; mohamed el sayed; elsayed; integrationskonsulent mohammed
hjordis: kommunaldirektøren; jørdis; quistgaard; kvistgård; hjørdis qvistgård
philip: filip pressechef; hvidfeldt; vidtfelt; pressechefen; den presseansvarlige philip
annemette: anne mette vielser; annemette; anne-mette schak; anne mette skak
bjarne: bjarne kørsel; bjarne lyne; ham bjarne der kører med post; lyhne
joergen: jørgen kantinen; skjøt; lederen af kantinen; jørgen skødt
lisbeth: lisbet ploug; ploug løn; plov lønservice; lønkonsulenten
thor: tor wessel; brandchefen; vessel brandchef; 22 33 14
gitte: gitte demens; kjølby; kølby; demenskoordinator
zenia: senia abrahamsen; xenia; zenia dagplejen; abrahamson
erik: havnefogeden; toftegård havn; fungerende havnefoged; erik toftegaar
birgit: birgitte oxholm; oksholm; tandplejer birgit
svend: svend åge; sven aage riber; ham med rotterne svend; skadedyrsbekæmperen
nikolaj: nicolai bruun it; nikolai support; bruhn; supporter nikolaj
oms: hovednummeret; omstil
byg: byggesag; byggesa
ren: rengøring og ser
`;
