// SPDX-License-Identifier: MPL-2.0

/** People of Havlund whom callers ask for: `key | name | title | key of the unit | number | leads`. */
export const knownPeople = `
vibeke | Vibeke Thorsager | Rengøringschef | ren | 74223301 | leads
kristian | Christian Kjærsgaard | Byggesagschef | byg | 74223302 | leads
ole | Ole Mathiesen Bay | Vejformand | vejk | 74223303 |
aase | Åse Sejersbøl | Pladsanviser | pla | 74223304 |
sofie | Sophie Winther Dahl | Skolechef | sko | 74223305 | leads
karl | Carl-Otto Zeuthen | Stadsarkivar | ark | 74223306 | leads
mohammed | Mohammed El-Sayed | Integrationskonsulent | int | 74223307 |
hjordis | Hjørdis Quistgaard | Kommunaldirektør | by | 74223308 | leads
philip | Philip Hvidtfeldt | Pressechef | pres | 74223309 | leads
annemette | Anne-Mette Schack | Vielsesmedarbejder | vie | 74223310 |
bjarne | Bjarne Lyhne | Budchauffør | bil | 74223311 |
joergen | Jørgen Skjødt | Kantineleder | kok | 74223312 | leads
lisbeth | Lisbeth Ploug | Lønkonsulent | lon | 74223313 |
thor | Thor Eigil Wessel | Brandchef | ber | 74223314 | leads
gitte | Gitte Kjølby | Demenskoordinator | dem | 74223315 |
zenia | Zenia Abrahamsen | Dagplejepædagog | dpl | 74223316 |
erik | Erik Toftegaard | Fungerende havnefoged | hav | 74223317 | leads
birgit | Birgit Oxholm | Tandplejer | tan | 74223318 |
svend | Svend Åge Riber | Skadedyrsbekæmper | mil | 74223319 |
nikolaj | Nikolaj Bruhn | It-supporter | sup | 74223320 |
`;
