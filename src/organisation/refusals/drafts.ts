// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What those who work on drafts of reorganisations are answered. */
export const draftsRefusals = {
  'draft-unknown': {
    da: 'Der er ingen kladde med nummeret {draft}.',
    en: 'There is no draft with the identifier {draft}.',
    remedy: { da: 'Vælg en af kladderne på listen.', en: 'Choose one of the drafts on the list.' },
  },
  'draft-changed-meanwhile': {
    da: '{by} har ændret kladden «{title}», siden du åbnede den.',
    en: '{by} has changed the draft “{title}” since you opened it.',
    remedy: {
      da: 'Åbn den igen, se, hvad der er ændret, og gentag så det, du ville gøre.',
      en: 'Open it again, see what has changed, and then repeat what you were about to do.',
    },
  },
  'draft-not-open': {
    da: 'Kladden «{title}» er ikke åben for ændringer.',
    en: 'The draft “{title}” is not open for changes.',
    remedy: {
      da: 'Åbn den igen, hvis den er indsendt eller godkendt; lav ellers en ny.',
      en: 'Reopen it if it has been submitted or approved; otherwise make a new one.',
    },
  },
  'draft-open-already': {
    da: 'Kladden «{title}» er åben for ændringer.',
    en: 'The draft “{title}” is open for changes.',
    remedy: { da: 'Ret i den, som den er.', en: 'Change it as it is.' },
  },
  'draft-not-submitted': {
    da: 'Kladden «{title}» er ikke indsendt til godkendelse.',
    en: 'The draft “{title}” has not been submitted for approval.',
    remedy: { da: 'Indsend den først.', en: 'Submit it first.' },
  },
  'draft-not-approved': {
    da: 'Kladden «{title}» er ikke godkendt.',
    en: 'The draft “{title}” has not been approved.',
    remedy: { da: 'Få den godkendt først.', en: 'Have it approved first.' },
  },
  'draft-ended': {
    da: 'Kladden «{title}» er allerede registreret eller trukket tilbage.',
    en: 'The draft “{title}” has already been recorded or withdrawn.',
    remedy: { da: 'Lav en ny kladde.', en: 'Make a new draft.' },
  },
  'draft-not-scheduled': {
    da: 'Kladden «{title}» er ikke planlagt.',
    en: 'The draft “{title}” is not scheduled.',
    remedy: { da: 'Træk den tilbage som kladde.', en: 'Withdraw it as a draft.' },
  },
  'draft-in-effect': {
    da: '«{title}» trådte i kraft {day} og kan ikke trækkes tilbage.',
    en: '“{title}” took effect on {day} and cannot be withdrawn.',
    remedy: {
      da: 'Lav en ny ændring, der retter den.',
      en: 'Make a new change that corrects it.',
    },
  },
  'draft-built-upon': {
    da: '«{title}» kan ikke trækkes tilbage, for ændring nr. {number} bygger på den.',
    en: '“{title}” cannot be withdrawn, because change no. {number} builds on it.',
    remedy: {
      da: 'Lav en ny ændring fra samme dag, der retter det, som er forkert.',
      en: 'Make a new change from the same day that corrects what is wrong.',
    },
  },
  'unit-name-unknown': {
    da: 'Ingen enhed hedder «{name}» den dag.',
    en: 'No unit is called “{name}” that day.',
    remedy: { da: 'Vælg en af enhederne på listen.', en: 'Choose one of the units on the list.' },
  },
  'unit-name-ambiguous': {
    da: '{count} enheder hedder «{name}».',
    en: '{count} units are called “{name}”.',
    remedy: {
      da: 'Skriv den overordnede enhed efter en tankestreg, som listen foreslår.',
      en: 'Add the unit above it after a dash, as the list suggests.',
    },
  },
  'outline-kind-unknown': {
    da: 'Linje {line}: der er ingen slags enhed, der hedder «{kind}».',
    en: 'Line {line}: there is no kind of unit called “{kind}”.',
    remedy: { da: 'Brug en af disse: {kinds}.', en: 'Use one of these: {kinds}.' },
  },
  'outline-too-long': {
    da: 'Der er mere end {limit} linjer.',
    en: 'There are more than {limit} lines.',
    remedy: { da: 'Del den i flere.', en: 'Divide it.' },
  },
  'nothing-chosen': {
    da: 'Der er ikke valgt noget.',
    en: 'Nothing has been chosen.',
    remedy: { da: 'Vælg mindst én enhed.', en: 'Choose at least one unit.' },
  },
  'draft-empty': {
    da: 'Kladden «{title}» indeholder ingen handlinger.',
    en: 'The draft “{title}” has no operations in it.',
    remedy: { da: 'Tilføj det, der skal ske.', en: 'Add what is to be done.' },
  },
  'draft-full': {
    da: 'Kladden «{title}» kan højst rumme {limit} handlinger.',
    en: 'The draft “{title}” can have at most {limit} operations.',
    remedy: { da: 'Del den i flere kladder.', en: 'Divide it into several drafts.' },
  },
  'draft-needs-another': {
    da: 'Kladden «{title}» er indsendt af {by}, som ikke selv kan godkende den.',
    en: 'The draft “{title}” was submitted by {by}, who cannot approve it too.',
    remedy: { da: 'Bed en anden om at godkende den.', en: 'Ask somebody else to approve it.' },
  },
  'draft-operation-unknown': {
    da: 'Kladden «{title}» har ingen handling nummer {number}.',
    en: 'The draft “{title}” has no operation number {number}.',
    remedy: { da: 'Vælg en af kladdens handlinger.', en: 'Choose one of the operations of the draft.' },
  },
  'draft-order-incomplete': {
    da: 'Rækkefølgen nævner ikke hver handling i kladden «{title}» netop én gang.',
    en: 'The order does not name each operation of the draft “{title}” exactly once.',
    remedy: { da: 'Nævn hver handling netop én gang.', en: 'Name each operation exactly once.' },
  },
  'draft-other-day': {
    da: 'Handlingen gælder fra {from}, men kladden «{title}» gælder fra {day}.',
    en: 'The operation takes effect on {from}, but the draft “{title}” on {day}.',
    remedy: {
      da: 'Lad handlingen gælde fra samme dag, eller giv kladden en anden dag.',
      en: 'Let the operation take effect on the same day, or give the draft another day.',
    },
  },
} as const satisfies Record<string, Sentences>;
