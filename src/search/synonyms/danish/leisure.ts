// SPDX-License-Identifier: MPL-2.0

/** Culture, sports and associations. */
export const leisure = `
  bøger, låne bog, bog, bogen, lånte bøger, biblioteket, aflevere bøger, lydbog, bibliotekskort, lånekort > bibliotek, udlån, lånerkort
  svømme, svømmehallen, svømmebadet, svømning, bade, vandgymnastik > svømmehal, idræt, sport
  fodboldbanen, boldbane, fodbold, håndbold, badminton, træningsbane, idrætten, bane, sportshal, hallen, gymnastiksal > idrætshal, baneleje, sport, idræt
  løb, motionsløb, fitness > sport, idræt, motion
  foreningen, starte forening, klub, idrætsklub, sportsklub, tilskud til forening, penge til klubben, spejder, idrætsforening > foreningstilskud, folkeoplysning, fritid, lokaletilskud
  aftenskole, kurser om aftenen > folkeoplysning, fritid
  kunst, kunstner, forfatter, maleri, skulptur, kunstneren > kunstkøb, kulturstøtte, kultur
  penge til kunst, penge til kultur, støtte til projekt, søge penge til koncert, teater, teaterstykke, kor, festival, koncert > kulturstøtte, kulturtilskud, kultur
  museet, udstillingen, gamle ting fra jorden, arkæologi, fund, vikinger, oldtid > museum, oldtidsfund, udstillinger
  koncerten, billetter, orkester, klassisk musik, symfoni, musikhus, musikhuset > koncert, koncertbilletter, orkester
  synge, synge i kor, kor > kor, musik
  ungdomshus, spillested > kultur, ungdomsklub
  shelter, naturskole, telt, campingplads > natur, friluftsliv
  sejle, kajak, ro > sport, fritid, havn
  ridning, hest > sport, fritid
  børneteater, børnekultur > kultur, børn
  frivillig, frivilligt arbejde, besøgsven > frivillig, frivilligcenter, foreninger
`;
