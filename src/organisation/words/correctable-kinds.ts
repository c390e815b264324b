// SPDX-License-Identifier: MPL-2.0
import type { CorrectableKind } from '../corrections/correctable-field.ts';
import type { Language } from '../entities/common.ts';

/** What the fields are called that a citizen may propose to correct, as the form and the editors' inbox say it. */
export const correctableKinds: Readonly<Record<Language, Readonly<Record<CorrectableKind, string>>>> = {
  da: {
    name: 'Navn',
    summary: 'Kort beskrivelse',
    description: 'Længere beskrivelse',
    holder: 'Stilling',
    phone: 'Telefon',
    email: 'E-mail',
    web: 'Hjemmeside',
    hours: 'Åbningstider',
    task: 'Opgave',
    'full-name': 'Navn',
    held: 'Stilling',
  },
  en: {
    name: 'Name',
    summary: 'Short description',
    description: 'Longer description',
    holder: 'Post',
    phone: 'Phone',
    email: 'E-mail',
    web: 'Website',
    hours: 'Opening hours',
    task: 'Task',
    'full-name': 'Name',
    held: 'Post',
  },
};
