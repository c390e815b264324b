// SPDX-License-Identifier: MPL-2.0

/** A link: what it says, and where it leads. `lang` where the words are in another language than the page. */
export interface LinkTo {
  readonly text: string;
  readonly href: string;
  readonly lang?: string | undefined;
}

/** A phone number as it is read (`9931 1505`), and its address (`tel:+4599311505`). `label` says what it is for. */
export interface PhoneLink {
  readonly text: string;
  readonly href: string;
  readonly label?: string | undefined;
}
