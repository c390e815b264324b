// SPDX-License-Identifier: MPL-2.0

/** What six administrations were called in Danish until the end of 2021, and what in both languages since. */
export const newNames = [
  ['By- og Landskabsforvaltningen', 'By og Land', 'Urban and Rural Areas'],
  ['Familie- og Beskæftigelsesforvaltningen', 'Job og Velfærd', 'Jobs and Welfare'],
  ['Ældre- og Handicapforvaltningen', 'Senior og Omsorg', 'Senior Citizens and Care'],
  ['Skoleforvaltningen', 'Børn og Unge', 'Children and Young People'],
  ['Sundheds- og Kulturforvaltningen', 'Sundhed og Kultur', 'Health and Culture'],
  ['Miljø- og Energiforvaltningen', 'Klima og Miljø', 'Climate and Environment'],
] as const;

/** The new structure as somebody would write it down: what is there already, and below it what is to come. */
export const newStructure = `
Borgmesterens Forvaltning
  Økonomiudvalget | Finance Committee [udvalg]
By og Land
  By- og Landskabsudvalget | Urban and Landscape Committee [udvalg]
Job og Velfærd
  Job- og Velfærdsudvalget | Jobs and Welfare Committee [udvalg]
Senior og Omsorg
  Senior- og Omsorgsudvalget | Senior Citizens and Care Committee [udvalg]
Børn og Unge
  Børne- og Undervisningsudvalget | Children and Education Committee [udvalg]
  Politik og Strategi | Policy and Strategy [stab]
    Politik og Sekretariat | Policy and Secretariat [team]
    Kommunikation og Presse | Communication and Press [team]
    Service [team]
    HR og Arbejdsmiljø | HR and Working Environment [team]
    Juridisk kontor | Legal Office [team]
  Økonomi og Administration | Finance and Administration [stab]
    Budget og Anlæg | Budget and Capital Projects [team]
    Controlling og Regnskab | Controlling and Accounts [team]
    IT og Digitalisering | IT and Digitalisation [team]
    Personaleadministration og Rengøring | Personnel Administration and Cleaning [team]
  > Dagtilbud
    Dagtilbud | Child Care
    Dagpleje | Child Minding
    Specialinstitutioner | Special Institutions
    Tilsyn og Privat pasning | Supervision and Private Child Care
    Pladsanvisning | Allocation of Places
  Skoler | Schools [afdeling]
    Skoler | Schools
    Landsbyordninger | Village Schemes
    Specialskoler | Special Schools
    UngAalborg
    Kulturskolen | School of Culture
    PPR 0-18 år | PPR 0–18 years
  Fagcenter Børn og Unge | Specialist Centre for Children and Young People [center]
Sundhed og Kultur
  Sundheds- og Kulturudvalget | Health and Culture Committee [udvalg]
  Økonomi og IT | Finance and IT [stab]
  Ledelsessekretariatet | Management Secretariat [stab]
    Borgerservice | Citizen Service
  Kultur | Culture [afdeling]
    Kulturafdelingen | Cultural Affairs
    Aalborg Bibliotekerne | Aalborg Libraries [institution]
    Aalborg Stadsarkiv | Aalborg City Archives [institution]
    KORMA
    Kunsthal Nord [institution]
    Trekanten Kulturhus | Trekanten Cultural Centre [institution]
  Sundhed | Health [afdeling]
    Sundhedsstrategisk Sekretariat | Health Strategy Secretariat
    Aalborg Sundhedscenter og Genoptræning | Aalborg Health Centre and Rehabilitation [center]
    Center for Sundhedsfremme | Centre for Health Promotion [center]
    Sundhedsplejen | Health Visitors
    > Tandplejen
    Center for Mental Sundhed | Centre for Mental Health [center]
    Center for Anvendt, Kommunal Sundhedsforskning | Centre for Applied Municipal Health Research [center]
  Fritid og Landdistrikt | Leisure and Rural Districts [afdeling]
    Folkeoplysning og projekter | Adult Education and Projects
    Landdistrikt | Rural Districts
    Aalborg Idrætspark | Aalborg Sports Park
    Elitesport Aalborg | Elite Sport Aalborg
Klima og Miljø
  Klima- og Miljøudvalget | Climate and Environment Committee [udvalg]
  > AaK Bygninger
`;
