// SPDX-License-Identifier: MPL-2.0

/** What is asked where several people have the same name, in Danish. English has the same keys. */
export const da = {
  which: (name: string) => `Hvilken ${name} mener du?`,
  noPost: 'ingen stilling endnu',
  someoneNew: (name: string) => `En ny person, der også hedder ${name}`,
  isNew: 'Det er en ny person, også hvis en anden hedder det samme',
  more: (count: number) =>
    count === 1
      ? 'Og 1 mere. Skriv et mellemnavn, hvis du mener den.'
      : `Og ${count} flere. Skriv et mellemnavn, hvis du mener en af dem.`,
};
export type NamesakeTexts = typeof da;
