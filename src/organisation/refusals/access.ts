// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What those hear who want to sign in, or to do what they may not. */
export const accessRefusals = {
  'sign-in-wrong': {
    da: 'E-mail eller adgangskode er forkert.',
    en: 'The e-mail or the password is wrong.',
    remedy: { da: 'Prøv igen, eller spørg en administrator.', en: 'Try again, or ask an administrator.' },
  },
  'sign-in-too-often': {
    da: 'Der er prøvet for mange gange.',
    en: 'There have been too many attempts.',
    remedy: { da: 'Vent et kvarter, og prøv igen.', en: 'Wait a quarter of an hour and try again.' },
  },
  'not-permitted': {
    da: 'Du må ikke ændre det her.',
    en: 'You may not change this.',
    remedy: {
      da: 'Bed en, der er redaktør for enheden, eller en administrator om det.',
      en: 'Ask somebody who edits the unit, or an administrator.',
    },
  },
  'form-foreign': {
    da: 'Formularen kom ikke fra en af vores sider, eller siden var for gammel. Intet er gemt.',
    en: 'The form did not come from one of our pages, or the page was too old. Nothing has been saved.',
    remedy: {
      da: 'Gå tilbage, genindlæs siden, og prøv igen.',
      en: 'Go back, load the page again, and try again.',
    },
  },
  'field-missing': {
    da: 'Feltet er tomt.',
    en: 'The field is empty.',
    remedy: { da: 'Udfyld det.', en: 'Fill it in.' },
  },
  'person-unknown': {
    da: 'Ingen i organisationen hedder {name}.',
    en: 'Nobody in the organisation is called {name}.',
    remedy: {
      da: 'Skriv det fulde navn, som det står i registret.',
      en: 'Write the full name as it stands in the register.',
    },
  },
  'person-ambiguous': {
    da: 'Der er {count} personer, der hedder {name}.',
    en: 'There are {count} people called {name}.',
    remedy: {
      da: 'Vælg, hvem du mener.',
      en: 'Choose whom you mean.',
    },
  },
  'form-expired': {
    da: 'Formularen er for gammel, eller du er blevet logget ud.',
    en: 'The form is too old, or you have been signed out.',
    remedy: {
      da: 'Intet er gemt. Det, du skrev, står her stadig: send det igen.',
      en: 'Nothing has been saved. What you wrote is still here: send it again.',
    },
  },
  'account-email': {
    da: '«{email}» er ikke en e-mailadresse.',
    en: '“{email}” is not an e-mail address.',
    remedy: { da: 'Skriv den som navn@kommune.dk.', en: 'Write it as name@municipality.dk.' },
  },
  'account-name': {
    da: 'Navnet mangler eller er for langt.',
    en: 'The name is missing or too long.',
    remedy: { da: 'Skriv et navn på højst 200 tegn.', en: 'Write a name of at most 200 characters.' },
  },
  'account-password': {
    da: 'Adgangskoden skal have fra {least} til {most} tegn.',
    en: 'The password must have from {least} to {most} characters.',
    remedy: {
      da: 'Vælg en anden, gerne nogle ord efter hinanden.',
      en: 'Choose another, such as some words in a row.',
    },
  },
  'account-exists': {
    da: 'Der er allerede en konto for {email}.',
    en: 'There is an account for {email} already.',
    remedy: { da: 'Brug den, eller vælg en anden adresse.', en: 'Use it, or choose another address.' },
  },
  'account-closed': {
    da: 'Kontoen er lukket.',
    en: 'The account has been closed.',
    remedy: { da: 'Spørg en administrator.', en: 'Ask an administrator.' },
  },
  'password-wrong': {
    da: 'Den nuværende adgangskode er forkert.',
    en: 'The current password is wrong.',
    remedy: { da: 'Prøv igen.', en: 'Try again.' },
  },
  'password-differs': {
    da: 'De to adgangskoder er ikke ens.',
    en: 'The two passwords differ.',
    remedy: { da: 'Skriv den samme to gange.', en: 'Write the same one twice.' },
  },
  'provider-none': {
    da: 'Her kan man kun logge ind med sin konto her.',
    en: 'Here one signs in only by an account of this place.',
    remedy: { da: 'Brug e-mail og adgangskode.', en: 'Use e-mail and password.' },
  },
  'provider-down': {
    da: '{name} svarer ikke lige nu.',
    en: '{name} does not answer at the moment.',
    remedy: {
      da: 'Prøv igen om lidt, eller brug adgangskode, hvis du har en.',
      en: 'Try again in a while, or use a password if you have one.',
    },
  },
  'provider-not-begun': {
    da: 'Login hos {name} er ikke begyndt i denne browser, er brugt, eller det varede for længe.',
    en: 'Signing in at {name} was not begun in this browser, has been used, or took too long.',
    remedy: { da: 'Begynd forfra her.', en: 'Begin anew here.' },
  },
  'provider-refused': {
    da: 'Login hos {name} lykkedes ikke, eller svaret derfra holder ikke.',
    en: 'Signing in at {name} did not succeed, or its answer does not hold.',
    remedy: { da: 'Begynd forfra her.', en: 'Begin anew here.' },
  },
  'provider-email': {
    da: '{name} oplyser ingen e-mail, eller den er ikke bekræftet.',
    en: '{name} gives no e-mail, or one that is not proven.',
    remedy: { da: 'Få den rettet dér.', en: 'Have it put right there.' },
  },
  'provider-no-role': {
    da: 'Du er kendt hos {name}, men ingen af dine grupper har en rolle her.',
    en: 'You are known at {name}, but none of your groups has a role here.',
    remedy: { da: 'Bed en administrator om en rolle.', en: 'Ask an administrator for a role.' },
  },
  'provider-account-exists': {
    da: 'Der er allerede en konto for {email}, og den er ikke knyttet til {name}.',
    en: 'There is an account for {email} already, and it is not linked with {name}.',
    remedy: {
      da: 'Log ind med adgangskode, og knyt den på »Din konto«.',
      en: 'Sign in by password, and link it on “Your account”.',
    },
  },
  'provider-linked-already': {
    da: 'Kontoen er allerede knyttet til en hos {name}.',
    en: 'The account is linked with somebody at {name} already.',
    remedy: {
      da: 'Fjern først den tilknytning på »Din konto«.',
      en: 'Take that link away first, on “Your account”.',
    },
  },
  'last-way-in': {
    da: 'Så ville du ikke kunne logge ind mere.',
    en: 'Then you could not sign in any more.',
    remedy: { da: 'Tilføj først en adgangsnøgle.', en: 'Add a passkey first.' },
  },
  'role-by-groups': {
    da: 'Rollen følger af grupper hos udbyderen.',
    en: 'The role follows from groups at the provider.',
    remedy: { da: 'Tag brugeren ud af gruppen dér.', en: 'Take the user out of the group there.' },
  },
  'provider-linked': {
    da: 'Den, du er hos {name}, er knyttet til en anden konto.',
    en: 'Who you are at {name} is linked with another account.',
    remedy: { da: 'Log ind med den.', en: 'Sign in with that one.' },
  },
  'passkey-refused': {
    da: 'Adgangsnøglen kunne ikke bruges.',
    en: 'The passkey could not be used.',
    remedy: {
      da: 'Prøv igen, eller brug adgangskode. Er nøglen fjernet fra »Din konto«, kan den ikke bruges mere.',
      en: 'Try again, or use a password. A key that was removed from “Your account” is good no longer.',
    },
  },
  'passkeys-many': {
    da: 'Kontoen har så mange adgangsnøgler, som den kan have.',
    en: 'The account has as many passkeys as it can have.',
    remedy: { da: 'Fjern en, der ikke bruges.', en: 'Remove one that is not used.' },
  },
  'sign-in-again': {
    da: 'Det er mere end et kvarter siden, du loggede ind.',
    en: 'It is more than a quarter of an hour since you signed in.',
    remedy: {
      da: 'Log ind igen, og gør det så.',
      en: 'Sign in again, and do it then.',
    },
  },
  'invitation-gone': {
    da: 'Linket er brugt, er blevet for gammelt, eller der er kommet et nyt.',
    en: 'The link has been used, has grown too old, or there is a newer one.',
    remedy: { da: 'Bed en administrator om et nyt.', en: 'Ask an administrator for a new one.' },
  },
  'last-administrator': {
    da: 'Så var der ingen tilbage, der kan logge ind og selv har fået rollen som administrator af hele organisationen.',
    en: 'Then nobody would be left who can sign in and was given the role of administrator of the whole organisation.',
    remedy: { da: 'Giv først en anden rollen.', en: 'Give the role to somebody else first.' },
  },
  'own-account': {
    da: 'Du kan ikke lukke din egen konto.',
    en: 'You cannot close your own account.',
    remedy: { da: 'Bed en anden administrator om det.', en: 'Ask another administrator.' },
  },
  'account-unknown': {
    da: 'Ingen konto har adressen {email}.',
    en: 'No account has the address {email}.',
    remedy: { da: 'Se dem alle med `vejviser user list`.', en: 'See them all by `vejviser user list`.' },
  },
  'role-unknown': {
    da: '«{role}» er ikke en rolle.',
    en: '“{role}” is not a role.',
    remedy: { da: 'Brug en af disse: {known}.', en: 'Use one of these: {known}.' },
  },
} as const satisfies Record<string, Sentences>;
