// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the register answers when a change cannot be recorded. */
export const registerRefusals = {
  'unit-unknown': {
    da: 'Enheden {unit} findes ikke den {date}.',
    en: 'The unit {unit} does not exist on {date}.',
    remedy: { da: 'Vælg en enhed, der findes den dag.', en: 'Choose a unit that exists on that day.' },
  },
  'already-exists': {
    da: 'Der findes allerede {entity} med id {id} den {date}.',
    en: 'There is already a {entity} with the id {id} on {date}.',
    remedy: {
      da: 'Ret den, der findes, eller brug et nyt id.',
      en: 'Alter the one that is there, or use a new id.',
    },
  },
  'does-not-exist': {
    da: 'Der findes ikke {entity} med id {id} den {date}.',
    en: 'There is no {entity} with the id {id} on {date}.',
    remedy: {
      da: 'Kontrollér id og dato, eller opret den først.',
      en: 'Check the id and the date, or create it first.',
    },
  },
  'invalid-value': {
    da: 'Værdien i feltet {field} ({entity}) kan ikke bruges: {problem}.',
    en: 'The value of the field {field} ({entity}) cannot be used: {problem}.',
    remedy: { da: 'Ret værdien, og prøv igen.', en: 'Correct the value and try again.' },
  },
  'unit-has-active-children': {
    da: '{unit} har stadig enheder under sig: {children}.',
    en: '{unit} still has units under it: {children}.',
    remedy: {
      da: 'Flyt eller luk dem først, også dem, der er planlagt til senere.',
      en: 'Move or close them first, also those planned for later.',
    },
  },
  'unit-within-itself': {
    da: '{unit} kan ikke ligge under {parent}, som selv ligger under {unit}.',
    en: '{unit} cannot be part of {parent}, which is part of {unit} itself.',
    remedy: {
      da: 'Vælg en anden overordnet enhed, eller flyt {parent} først.',
      en: 'Choose another parent, or move {parent} first.',
    },
  },
  'top-unit-stays': {
    da: '{unit} er organisationens øverste enhed og kan ikke flyttes.',
    en: '{unit} is the top of the organisation and cannot be moved.',
    remedy: { da: 'Flyt enhederne under den.', en: 'Move the units under it.' },
  },
  'address-taken': {
    da: 'Adressen «{slug}» bruges allerede af {unit} samme sted.',
    en: 'The address “{slug}” is already used by {unit} in the same place.',
    remedy: {
      da: 'Giv enheden et andet navn eller en anden adresse.',
      en: 'Give the unit another name or another address.',
    },
  },
  'address-reserved': {
    da: 'Adressen «{slug}» bruges af Vejviser selv.',
    en: 'The address “{slug}” is used by Vejviser itself.',
    remedy: { da: 'Vælg en anden adresse til enheden.', en: 'Choose another address for the unit.' },
  },
  'address-missing': {
    da: 'En enhed under {parent} skal have en adresse.',
    en: 'A unit under {parent} must have an address.',
    remedy: {
      da: 'Giv enheden en adresse; kun organisationen som helhed har ingen.',
      en: 'Give the unit an address; only the organisation as a whole has none.',
    },
  },
  'not-siblings': {
    da: 'Enhederne har ikke samme overordnede enhed: {units}.',
    en: 'The units do not have the same parent: {units}.',
    remedy: {
      da: 'Sortér én enheds underenheder ad gangen.',
      en: 'Order the children of one unit at a time.',
    },
  },
  'post-has-no-free-seat': {
    da: 'Stillingen {post} er allerede besat (pladser: {seats}).',
    en: 'The post {post} is already held (seats: {seats}).',
    remedy: {
      da: 'Lad den nuværende fratræde fra samme dag, eller giv stillingen flere pladser.',
      en: 'Let the present holder leave on the same day, or give the post more seats.',
    },
  },
  'period-is-empty': {
    da: 'Perioden fra {from} til {to} indeholder ingen dage.',
    en: 'The period from {from} to {to} has no days in it.',
    remedy: {
      da: 'Lad den sidste dag komme efter den første; selve slutdagen hører ikke med.',
      en: 'Let the last day come after the first; the day it ends is not part of it.',
    },
  },
  'split-into-itself': {
    da: '{unit} lukker ved delingen og kan ikke selv være en af de nye enheder.',
    en: '{unit} closes when it is split and cannot be one of the new units itself.',
    remedy: {
      da: 'Skal enheden bestå, så opret den nye enhed, og flyt det, der skal følge med.',
      en: 'If the unit is to stay, create the new unit and move to it what goes along.',
    },
  },
  'split-leaves-behind': {
    da: 'Noget er ikke fordelt på de nye enheder: {left}.',
    en: 'Something has not been given to any of the new units: {left}.',
    remedy: { da: 'Fordel det, eller luk det først.', en: 'Hand it out, or end it first.' },
  },
  'parent-missing-some-day': {
    da: 'En enhed ville på mindst én dag ligge under en enhed, der ikke findes.',
    en: 'On at least one day a unit would be part of a unit that does not exist.',
    remedy: {
      da: 'Se, hvad der er planlagt til andre dage, og ret det først.',
      en: 'Look at what is planned for other days, and change that first.',
    },
  },
  'unit-missing-some-day': {
    da: 'Noget ville på mindst én dag høre til en enhed, der ikke findes.',
    en: 'On at least one day something would belong to a unit that does not exist.',
    remedy: {
      da: 'Se, hvad der er planlagt til andre dage, og ret det først.',
      en: 'Look at what is planned for other days, and change that first.',
    },
  },
  'post-missing-some-day': {
    da: 'Noget ville på mindst én dag høre til en stilling, der ikke findes.',
    en: 'On at least one day something would belong to a post that does not exist.',
    remedy: {
      da: 'Se, hvad der er planlagt til andre dage, og ret det først.',
      en: 'Look at what is planned for other days, and change that first.',
    },
  },
  'person-missing-some-day': {
    da: 'En person, der ikke findes, ville på mindst én dag have en stilling, være fraværende eller være stedfortræder.',
    en: 'On at least one day a person who does not exist would hold a post, be away or stand in for someone.',
    remedy: {
      da: 'Se, hvad der er planlagt til andre dage, og ret det først.',
      en: 'Look at what is planned for other days, and change that first.',
    },
  },
  'away-after-return': {
    da: 'En person ville stadig være fraværende på den dag, hvor personen er tilbage.',
    en: 'A person would still be away on the day of their return.',
    remedy: {
      da: 'Lad fraværet slutte senest den dag, eller ret dagen for tilbagekomsten.',
      en: 'Let the absence end on that day at the latest, or correct the day of return.',
    },
  },
  'membership-missing-some-day': {
    da: 'Et kontaktpunkt ville på mindst én dag høre til en ansættelse, der ikke findes.',
    en: 'On at least one day a contact point would belong to a membership that does not exist.',
    remedy: {
      da: 'Se, hvad der er planlagt til andre dage, og ret det først.',
      en: 'Look at what is planned for other days, and change that first.',
    },
  },
  'kind-missing': {
    da: 'En enhed ville være af en slags, der ikke findes.',
    en: 'A unit would be of a kind that does not exist.',
    remedy: {
      da: 'Opret slagsen først.',
      en: 'Create the kind first.',
    },
  },
  'unit-within-itself-some-day': {
    da: 'En enhed ville på mindst én dag ligge under sig selv.',
    en: 'On at least one day a unit would be part of itself.',
    remedy: {
      da: 'Se, hvad der er planlagt til andre dage, og ret det først.',
      en: 'Look at what is planned for other days, and change that first.',
    },
  },
  'address-taken-some-day': {
    da: 'To enheder ville på mindst én dag have samme adresse.',
    en: 'On at least one day two units would have the same address.',
    remedy: {
      da: 'Giv den ene et andet navn eller en anden adresse.',
      en: 'Give one of them another name or another address.',
    },
  },
  'post-overfull-some-day': {
    da: 'En stilling ville på mindst én dag have flere indehavere end pladser.',
    en: 'On at least one day a post would have more holders than seats.',
    remedy: {
      da: 'Lad den ene fratræde, før den anden tiltræder, eller giv stillingen flere pladser.',
      en: 'Let one leave before the other begins, or give the post more seats.',
    },
  },
  'said-twice': {
    da: 'Det samme ville på mindst én dag stå to gange.',
    en: 'On at least one day the same thing would be said twice.',
    remedy: {
      da: 'Ret det, der står, i stedet for at tilføje det igen.',
      en: 'Alter what is there instead of adding it again.',
    },
  },
  'changed-meanwhile': {
    da: 'En anden har rettet det samme imens. Intet af dit er gemt.',
    en: 'Somebody else has changed the same thing meanwhile. Nothing of yours has been saved.',
    remedy: {
      da: 'Se, hvad der nu står, og gem igen, hvis dit skal gælde.',
      en: 'Look at what it says now, and save again if yours is to hold.',
    },
  },
  'change-event-missing': {
    da: 'Omorganiseringen findes ikke.',
    en: 'The change event does not exist.',
    remedy: {
      da: 'Opret den først.',
      en: 'Create it first.',
    },
  },
  'succession-unit-missing': {
    da: 'Omorganiseringen nævner en enhed, der aldrig har været i organisationen.',
    en: 'The change event names a unit that has never been in the organisation.',
    remedy: {
      da: 'Kontrollér enhedens id.',
      en: 'Check the id of the unit.',
    },
  },
  'organisation-unknown': {
    da: 'Der er ingen organisation med nøglen {key}.',
    en: 'There is no organisation with the key {key}.',
    remedy: { da: 'Opret den, eller brug en anden nøgle.', en: 'Create it, or use another key.' },
  },
} as const satisfies Record<string, Sentences>;
