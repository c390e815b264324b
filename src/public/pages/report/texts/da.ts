// SPDX-License-Identifier: MPL-2.0
import { correctableKinds } from '../../../../organisation/index.ts';

/** What the form for corrections says, in Danish. */
export const da = {
  title: 'Ret en fejl',
  lead: 'Er noget forkert eller forældet? Ret det i felterne, eller skriv, hvad der er galt. En medarbejder ser på det, før siden ændres.',
  about: 'Siden, det drejer sig om:',
  unchanged:
    'Felterne viser, hvad der står på siden nu. Ret kun det, der er forkert. Tøm et felt, hvis det skal væk.',
  kinds: correctableKinds.da,
  texts: 'Navn og tekster',
  posts: 'Stillinger',
  postsHint: 'Skriv navnet på den, der har stillingen.',
  contact: 'Kontakt',
  tasks: 'Opgaver',
  more: 'Mangler der noget?',
  addMore: 'Tilføj noget, der ikke står på siden',
  allTasks: (count: string) => `Se alle ${count} opgaver`,
  allPosts: (count: string) => `Se alle ${count} stillinger`,
  other: 'Andet',
  comment: 'Hvad er galt?',
  commentHint: 'Skriv aldrig CPR-numre eller andet fortroligt her.',
  sender: 'Om dig',
  senderHint: (days: string) =>
    `Du behøver ikke skrive, hvem du er. Skriver du din e-mail, bruges den kun til at svare dig én gang. Navn og e-mail fjernes fra rettelsen, når nogen har taget sig af den, og senest efter ${days} dage. Et sendt svar slettes efter 30 dage.`,
  senderName: 'Dit navn (valgfrit)',
  senderEmail: 'Din e-mail (valgfrit)',
  trap: 'Lad dette felt være tomt',
  send: 'Send rettelsen',
  privacy: 'Læs om, hvordan vi behandler oplysninger',
  wrong: 'Rettelsen er ikke sendt endnu',
  thanksTitle: 'Tak for rettelsen',
  thanks: 'Den er sendt til dem, der redigerer siden. De ser på den, før siden ændres.',
  thanksAnswer: 'Har du skrevet din e-mail, får du højst ét svar, når nogen har taget sig af den.',
  back: 'Tilbage til siden',
  inDanish: 'på dansk',
  callInstead: 'Du kan også ringe eller skrive:',
};
export type ReportTexts = typeof da;
