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
  'split-leaves-behind': {
    da: 'Noget er ikke fordelt på de nye enheder: {left}.',
    en: 'Something has not been given to any of the new units: {left}.',
    remedy: { da: 'Fordel det, eller luk det først.', en: 'Hand it out, or end it first.' },
  },
  'still-referred-to': {
    da: 'Noget andet i organisationen bygger på det på en af dagene ({rule}).',
    en: 'Something else in the organisation depends on it on one of the days ({rule}).',
    remedy: {
      da: 'Se, hvad der er planlagt til senere, og ret det først.',
      en: 'Look at what is planned for later, and change that first.',
    },
  },
  'organisation-unknown': {
    da: 'Der er ingen organisation med nøglen {key}.',
    en: 'There is no organisation with the key {key}.',
    remedy: { da: 'Opret den, eller brug en anden nøgle.', en: 'Create it, or use another key.' },
  },
} as const satisfies Record<string, Sentences>;
