// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000);
const shared = {
  id: base64url.max(2_000),
  rawId: base64url.max(2_000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).loose().default({}),
};

/** What a device answers, as browsers write it (`PublicKeyCredential.toJSON`). Source: W3C Web Authentication. */
const answers = {
  made: z.object({
    ...shared,
    response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
  }),
  signed: z.object({
    ...shared,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.nullish(),
    }),
  }),
};

export type Made = z.infer<typeof answers.made>;
export type Signed = z.infer<typeof answers.signed>;

/** Reads a new passkey; undefined where the text is none. */
export const readMade = (text: string): Made | undefined => read(answers.made, text);
/** Reads the answer to a question; undefined where the text is none. */
export const readSigned = (text: string): Signed | undefined => read(answers.signed, text);

function read<T>(shape: z.ZodType<T>, text: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
