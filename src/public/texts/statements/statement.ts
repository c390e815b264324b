// SPDX-License-Identifier: MPL-2.0

/** Whose statement it is, and how to reach them. */
export interface Publisher {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A page of running text that every installation has. */
export interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

/** The statements that the site makes, each told by who publishes it. */
export interface Statements {
  readonly accessibility: (by: Publisher) => Statement;
  readonly privacy: (by: Publisher) => Statement;
  readonly cookies: (by: Publisher) => Statement;
}

/** How to reach the publisher, in a language's own joints: `ring på 9931 3131 eller skriv til …`. */
export function ways({ phone, email }: Publisher, call: string, or: string, write: string): string {
  return [phone && `${call} ${phone}`, email && `${write} ${email}`].filter(Boolean).join(` ${or} `);
}
