// SPDX-License-Identifier: MPL-2.0
import { type Publisher, type Statements, ways } from './statement.ts';

/** How to get hold of the municipality: `ring på 9931 3131 eller skriv til …`. */
function contact(by: Publisher): string {
  return ways(by, 'ring på', 'eller', 'skriv til') || `kontakt ${by.name}`;
}

/** The statements in Danish. */
export const da: Statements = {
  accessibility: (by) => ({
    title: 'Tilgængelighedserklæring',
    lead: `${by.name} vil have, at alle kan bruge denne hjemmeside. Her står, hvor langt vi er, og hvad du kan gøre, hvis noget driller.`,
    sections: [
      {
        heading: 'Hvad erklæringen gælder for',
        paragraphs: [
          'Erklæringen gælder for denne hjemmeside om organisationen: siderne om enheder, personer, ændringer og hjemmesider, organisationsdiagrammerne og søgningen.',
        ],
      },
      {
        heading: 'Hvor langt vi er',
        paragraphs: [
          'Siderne er bygget efter den europæiske standard EN 301 549 og WCAG 2.2 på niveau AA. Hver slags side prøves automatisk for fejl i tilgængeligheden, i lys og mørk visning og på små og store skærme, før en ny udgave tages i brug.',
          'Siderne kan bruges med tastatur alene, uden JavaScript, med skærmlæser, ved 400 % forstørrelse og på skrift. Hvert organisationsdiagram findes også i ord.',
          'Automatiske prøver finder ikke alt. Vi kender ikke til fejl på siderne, men vil gerne høre om dem.',
        ],
      },
      {
        heading: 'Sig til, hvis noget ikke virker',
        paragraphs: [
          'Fortæl os, hvilken side det drejer sig om, og hvad du ville gøre. Så svarer vi og hjælper dig med det, du skulle bruge.',
        ],
      },
      {
        heading: 'Hvis du ikke får svar',
        paragraphs: [
          'Digitaliseringsstyrelsen fører tilsyn med, at offentlige hjemmesider er tilgængelige efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer. Du kan klage dertil, hvis du ikke er tilfreds med vores svar.',
        ],
      },
      { heading: 'Kontakt', paragraphs: [`Har du brug for hjælp, så ${contact(by)}.`] },
    ],
  }),
  privacy: (by) => ({
    title: 'Privatliv',
    lead: 'Hvad vi ved om dem, der besøger siden, og om dem, der står på den.',
    sections: [
      {
        heading: 'Når du besøger siden',
        paragraphs: [
          'Vi sætter ingen cookies, måler ikke, hvad du gør, og henter intet fra andre. Din computers adresse bruges kun til at sende dig siden og gemmes ikke sammen med det, du søger efter.',
        ],
      },
      {
        heading: 'Når du foreslår en rettelse',
        paragraphs: [
          'Du kan sende en rettelse uden at sige, hvem du er. Skriver du dit navn eller din e-mail, bruges de kun til at svare dig, én gang. De fjernes fra rettelsen, når nogen har taget sig af den, og senest efter den frist, der står på formularen. Svaret og den adresse, det er sendt til, slettes 30 dage efter, at det er sendt. Selve forslaget gemmes, så man kan se, hvorfor siden blev ændret.',
          'Vi tæller, hvor mange rettelser der kommer fra samme sted inden for en time. Computerens adresse gemmes ikke. Skriv aldrig CPR-numre eller andet fortroligt i en rettelse.',
        ],
      },
      {
        heading: 'Når du står på siden',
        paragraphs: [
          `${by.name} viser navn, stilling og kontaktoplysninger på ansatte og folkevalgte, som borgerne har brug for at kunne få fat i. Nogle har også et billede på deres side. Det sker for at oplyse om, hvordan kommunen er indrettet, og hvem der gør hvad.`,
          'Private oplysninger, oplysninger til internt brug og CPR-numre står ikke på siden. Navne, der er beskyttet, vises ikke.',
        ],
      },
      {
        heading: 'Dine rettigheder',
        paragraphs: [
          `Du kan få at vide, hvad der er registreret om dig, få fejl rettet og i nogle tilfælde få oplysninger slettet. Det gør du sådan: ${contact(by)}.`,
          'Du kan klage til Datatilsynet over den måde, vi behandler oplysninger om dig på.',
        ],
      },
    ],
  }),
  cookies: () => ({
    title: 'Cookies',
    lead: 'Siden sætter ingen cookies, når du besøger den.',
    sections: [
      {
        heading: 'Derfor er der intet at sige ja til',
        paragraphs: [
          'Vi gemmer ikke noget på dit udstyr og læser ikke noget fra det. Der er ingen statistik, ingen reklamer og intet indhold fra andre.',
          'Følger du et link til en anden hjemmeside, er det den hjemmesides regler, der gælder.',
        ],
      },
      {
        heading: 'Når medarbejdere logger ind',
        paragraphs: [
          'Medarbejdere, der retter i oplysningerne eller passer omstillingen, får en nødvendig cookie, vejviser, så længe de er logget ind. Logger de ind hos kommunens egen loginudbyder, får de én til, vejviser-undervejs, mens de er på vej frem og tilbage, i højst 20 minutter. På en sikker forbindelse står der __Host- foran navnene.',
          'Hos dem, der passer omstillingen, husker browseren i localStorage, hvem de har ringet til. Den gemmer også de oplysninger, de selv kan slå op, i Cache Storage med en service worker, så de kan arbejde, når nettet svigter. Oplysningerne bruges i højst 12 timer. Begge dele slettes, når de logger ud.',
          'Det hele er nødvendigt for arbejdet. Det kræver ikke samtykke, og intet af det følger dem til andre hjemmesider.',
        ],
      },
    ],
  }),
};
