// SPDX-License-Identifier: MPL-2.0

/** A part of a text; `marked` where it is what somebody looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly marked?: boolean;
}

/** A text in which what somebody looked for is set apart. */
export function Marked({ parts }: { readonly parts: readonly MarkedPart[] }) {
  return <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
