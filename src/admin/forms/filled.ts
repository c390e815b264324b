// SPDX-License-Identifier: MPL-2.0
import { explain, type Language, type Refusal } from '../../organisation/index.ts';

/** A form as it was sent, and what is wrong with it: shown again with all that was typed. */
export interface Filled {
  /** Which form of the page. */
  readonly form: string;
  readonly values: URLSearchParams;
  readonly refusals: readonly Refusal[];
  /** It was only to be looked at: nothing was to be saved. */
  readonly preview?: boolean;
  /** The status that says it, where that is not the usual one. */
  readonly status?: 413 | 415 | 503;
  /** Beside a field, what holds now where somebody else has changed it meanwhile. */
  readonly now?: Readonly<Record<string, string>>;
  /** The change by which somebody else has written what holds now. */
  readonly by?: number;
  /** What the form was about is there no longer. */
  readonly isGone?: boolean;
}

/** What a field of a form shows: what was typed, else what holds; and what is wrong with it. */
export interface FieldState {
  readonly value: string;
  readonly error: string | undefined;
  readonly now: string | undefined;
}

/** The fields of one form of a page, as it was sent last. */
export class Fields {
  readonly #filled: Filled | undefined;
  readonly #language: Language;

  constructor(form: string, filled: Filled | undefined, language: Language) {
    this.#filled = filled?.form === form ? filled : undefined;
    this.#language = language;
  }

  get(name: string, holds: string): FieldState {
    const refusal = this.#filled?.refusals.find(({ where }) => where === name);
    return {
      value: this.#filled?.values.get(name) ?? holds,
      error: refusal && explain(refusal, this.#language),
      now: this.#filled?.now?.[name],
    };
  }

  /** What is wrong with the form as a whole. */
  general(names: readonly string[]): readonly string[] {
    const refusals = this.#filled?.refusals ?? [];
    return refusals
      .filter(({ where }) => where === undefined || !names.includes(where))
      .map((refusal) => explain(refusal, this.#language));
  }
}
