// SPDX-License-Identifier: MPL-2.0

export const givenNames = `
Annelise Asger Astrid Birthe Bjarke Bo Carl-Emil Christoffer Cecilie Dagny Ditte Ebbe Ejner Else-Marie Erling Esben Flemming Frode
Gudrun Gunnar Hassan Hedvig Helle Henning Holger Inge-Lise Jakob Jonna Josefine Jytte Kai Karsten Kathrine Kirsten Kjeld Klaus Lasse
Leif Liselotte Mads Malene Marius Marlene Mathias Merete Mikkel Mohamad Nadia Nils Oluf Palle Per Philip Poul-Erik Ragnhild Regitze
Rigmor Roskva Selma Simon Sofie Stine Svend Sükran Søs Thea Thorkild Troels Ursula Valdemar Vagn Verner Yrsa Zara Ægir Øjvind Åge Åsa`;

export const familyNames = `
Abildgaard Ahlmann Ali Andreassen Axelsen Bagger Balle Bertelsen Bjerregaard Blicher Bonde Boserup Brøndum Bækgaard Carstensen Dalsgaard
Damkjær Ebbesen Ejlersen Enevoldsen Eskildsen Fabricius Falkenberg Foged Frandsen Fuglsang Gade Gram Grønlund Haaning Hedegaard Hjorth
Hvid Højmark Ibsen Jacobsen Juhl Kaya Kirkegaard Kjeldgaard Kjærulff Klitgaard Kofoed Korsgaard Kragelund Krabbe Lauridsen Lindhardt
Lykke Løvgren Mathiasen Meldgaard Mørch Nordentoft Nyborg Overgaard Pallesen Philipsen Qvist Ravnkilde Riis Rosendahl Sadolin
Sandvej Schjødt Skytte Smidstrup Stougaard Søndergård Thorup Tang Toft Ulfkjær Vangsgaard Vedel Vestergård Vognsen Wandel Wulff Yildirim
Zachariassen Ærø Øllgaard Åkjær Åstrup`;

export const titles = `
Konsulent Sagsbehandler Specialkonsulent Kontorfuldmægtig Projektleder Ingeniør Socialrådgiver Pædagog Overassistent Jurist Planlægger
Sygeplejerske Teamkoordinator Økonomikonsulent Landinspektør Bibliotekar Driftsleder Tekniker Psykolog Kommunikationskonsulent`;
