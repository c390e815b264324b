// SPDX-License-Identifier: MPL-2.0
import { type Finding, takeOut } from './found.ts';

const label = String.raw`(?:(?<![\p{L}\d])(?:sikker |digital )?(?:e-?mail|mail|mailadresse|e-?post|post|skriv til|e)\s*:\s*)?`;
const at = String.raw`\s?(?:@|\((?:at|a|snabela|snabel-a)\)|\[(?:at|a|snabela|snabel-a)\]|\{at\})\s?`;
const local = String.raw`[\p{L}\d][\p{L}\d._%+-]{0,63}`;
const domain = String.raw`(?:[\p{L}\d-]{1,63}(?:\.|\s?[([](?:dot|punktum)[)\]]\s?)){1,5}\p{L}{2,12}`;
const email = new RegExp(
  String.raw`${label}(?:mailto:)?<?(?<![\p{L}\d._%+-])(${local})${at}(${domain})(?![\p{L}\d])>?`,
  'giu',
);

/** E-mail addresses in a line, also those hidden from robots as "navn (at) kommune.dk". */
export function takeEmails(text: string): Finding {
  return takeOut(text, email, ([, name = '', host = '']) => ({
    type: 'email',
    value: `${name}@${host.replace(/\s?[([](?:dot|punktum)[)\]]\s?/gi, '.')}`,
  }));
}
