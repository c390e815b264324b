// SPDX-License-Identifier: MPL-2.0

/** The sentences of a refusal: what is wrong, and what to do about it. `{name}` stands for a value. */
export interface Sentences {
  readonly da: string;
  readonly en: string;
  readonly remedy: { readonly da: string; readonly en: string };
}
