// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What citizens who propose a correction are answered, and the editors who deal with it. */
export const correctionsRefusals = {
  'correction-form-unknown': {
    da: 'Formularen kan ikke genkendes. Det, du skrev, er ikke sendt endnu; det står i felterne.',
    en: 'The form cannot be recognised. What you wrote has not been sent yet; it stands in the fields.',
    remedy: { da: 'Send den igen.', en: 'Send it again.' },
  },
  'correction-too-fast': {
    da: 'Det gik så hurtigt, at det ligner et program. Det, du skrev, er ikke sendt endnu; det står i felterne.',
    en: 'That was so fast that it looks like a program. What you wrote has not been sent yet; it stands in the fields.',
    remedy: { da: 'Vent nogle sekunder, og send igen.', en: 'Wait a few seconds and send it again.' },
  },
  'correction-too-old': {
    da: 'Siden har været åben i mere end et døgn. Det, du skrev, er ikke sendt endnu; det står i felterne.',
    en: 'The page has been open for more than a day. What you wrote has not been sent yet; it stands in the fields.',
    remedy: {
      da: 'Se efter, om det stadig passer, og send igen.',
      en: 'See whether it still is right, and send it again.',
    },
  },
  'correction-too-often': {
    da: 'Der er sendt mange rettelser herfra inden for kort tid. Det, du skrev, er ikke sendt endnu; det står i felterne.',
    en: 'Many corrections have been sent from here in a short time. What you wrote has not been sent yet; it stands in the fields.',
    remedy: {
      da: 'Vent en time, og send igen, eller ring til os.',
      en: 'Wait an hour and send it again, or call us.',
    },
  },
  'correction-page-full': {
    da: 'Der venter allerede så mange rettelser til siden, at den ikke tager imod flere.',
    en: 'So many corrections to the page are waiting already that it takes no more.',
    remedy: { da: 'Ring til os, eller prøv igen om nogle dage.', en: 'Call us, or try again in some days.' },
  },
  'correction-empty': {
    da: 'Du har ikke rettet noget og ikke skrevet en bemærkning.',
    en: 'You have not corrected anything and not written a comment.',
    remedy: {
      da: 'Ret et felt, eller skriv, hvad der er galt.',
      en: 'Correct a field, or write what is wrong.',
    },
  },
  'correction-too-many-fields': {
    da: 'Du har rettet {count} felter; der kan højst rettes {limit} ad gangen.',
    en: 'You have corrected {count} fields; at most {limit} can be corrected at a time.',
    remedy: { da: 'Send dem ad flere gange.', en: 'Send them in several goes.' },
  },
  'correction-too-long': {
    da: 'Teksten er for lang: {length} tegn, højst {limit}.',
    en: 'The text is too long: {length} characters, at most {limit}.',
    remedy: { da: 'Gør den kortere.', en: 'Make it shorter.' },
  },
  'correction-cpr': {
    da: 'Her står noget, der ligner et CPR-nummer. Det må vi ikke tage imod.',
    en: 'There is something here that looks like a CPR number. We may not accept that.',
    remedy: { da: 'Fjern nummeret, og send igen.', en: 'Take the number out and send it again.' },
  },
  'correction-sender-email': {
    da: 'Det er ikke én e-mailadresse.',
    en: 'That is not one e-mail address.',
    remedy: {
      da: 'Skriv den som navn@eksempel.dk, eller lad feltet være tomt.',
      en: 'Write it as name@example.dk, or leave the field empty.',
    },
  },
  'correction-unknown': {
    da: 'Rettelsen findes ikke.',
    en: 'There is no such correction.',
    remedy: { da: 'Vælg en af dem, der venter.', en: 'Choose one of those that are waiting.' },
  },
  'correction-dealt-with': {
    da: '{by} har allerede taget sig af rettelsen.',
    en: '{by} has already dealt with the correction.',
    remedy: { da: 'Se, hvad der kom ud af den.', en: 'See what came of it.' },
  },
  'correction-nothing-chosen': {
    da: 'Der er ikke valgt noget, der kan gennemføres.',
    en: 'Nothing has been chosen that can be carried out.',
    remedy: {
      da: 'Sæt kryds ved mindst ét felt, eller afslut rettelsen uden at ændre noget.',
      en: 'Tick at least one field, or close the correction without changing anything.',
    },
  },
  'correction-name-empty': {
    da: 'Et navn kan ikke være tomt.',
    en: 'A name cannot be empty.',
    remedy: { da: 'Skriv det, der skal stå.', en: 'Write what should stand there.' },
  },
} as const satisfies Record<string, Sentences>;
