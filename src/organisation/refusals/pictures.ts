// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What is said no to where a picture is uploaded or kept. */
export const picturesRefusals = {
  'picture-missing': {
    da: 'Billedet er der ikke.',
    en: 'The picture is not there.',
    remedy: {
      da: 'Vælg en billedfil og send den igen.',
      en: 'Choose a picture file, and send it again.',
    },
  },
  'picture-alt-missing': {
    da: 'Billedet mangler en tekst til dem, der ikke kan se det.',
    en: 'The picture lacks a text for those who cannot see it.',
    remedy: {
      da: 'Skriv på dansk, hvad billedet viser, som du ville sige det i telefonen.',
      en: 'Write in Danish what the picture shows, as you would say it on the phone.',
    },
  },
  'picture-alt-is-a-file': {
    da: 'Teksten er navnet på en fil. Den siger ikke, hvad billedet viser.',
    en: 'The text is the name of a file. It does not say what the picture shows.',
    remedy: {
      da: 'Skriv på dansk, hvad billedet viser, som du ville sige det i telefonen.',
      en: 'Write in Danish what the picture shows, as you would say it on the phone.',
    },
  },
  'picture-text-too-long': {
    da: 'Teksten er på mere end {most} tegn.',
    en: 'The text has more than {most} characters.',
    remedy: {
      da: 'Skriv den kortere: den læses højt i ét stykke.',
      en: 'Make it shorter: it is read aloud in one piece.',
    },
  },
  'picture-format': {
    da: 'Filen er ikke et billede, vi kan bruge.',
    en: 'The file is no picture that can be used.',
    remedy: {
      da: 'Gem billedet som JPEG, PNG, WebP eller AVIF, og vælg den fil.',
      en: 'Save the picture as JPEG, PNG, WebP or AVIF, and choose that file.',
    },
  },
  'picture-damaged': {
    da: 'Billedet kan ikke læses til ende. Filen er beskadiget, eller kun noget af den er kommet med.',
    en: 'The picture cannot be read to its end. The file is damaged, or only part of it is there.',
    remedy: {
      da: 'Åbn billedet i et billedprogram, gem det på ny, og vælg den fil.',
      en: 'Open the picture in a program for pictures, save it anew, and choose that file.',
    },
  },
  'picture-size': {
    da: 'Billedet er {width} × {height} billedpunkter. Det skal være på mellem 200 og 12.000 på hver led og højst 50 millioner i alt.',
    en: 'The picture is {width} × {height} pixels. It has to be between 200 and 12,000 each way, and at most 50 million in all.',
    remedy: {
      da: 'Gem billedet i en anden størrelse. 1.280 billedpunkter i bredden er nok.',
      en: 'Save the picture in another size. A width of 1,280 pixels is enough.',
    },
  },
  'picture-too-large': {
    da: 'Filen fylder mere end 10 MB.',
    en: 'The file is larger than 10 MB.',
    remedy: {
      da: 'Gem billedet mindre, for eksempel 1.280 billedpunkter bredt, og vælg den fil.',
      en: 'Save the picture smaller, for example 1,280 pixels wide, and choose that file.',
    },
  },
  'picture-only-one': {
    da: 'Der er sendt mere end én fil.',
    en: 'More than one file was sent.',
    remedy: {
      da: 'Vælg ét billede ad gangen; hvert skal have sin egen tekst.',
      en: 'Choose one picture at a time; each has to have a text of its own.',
    },
  },
  'picture-enough': {
    da: 'Der er ikke plads til flere billeder her. Der kan være {most}.',
    en: 'There is no room for more pictures here. There can be {most}.',
    remedy: {
      da: 'Udskift eller fjern et af dem, der er her.',
      en: 'Replace or remove one of those that are here.',
    },
  },
  'picture-busy': {
    da: 'Der bliver sendt for mange billeder på én gang.',
    en: 'Too many pictures are being sent at once.',
    remedy: { da: 'Prøv igen om et øjeblik.', en: 'Try again in a moment.' },
  },
} as const satisfies Record<string, Sentences>;
