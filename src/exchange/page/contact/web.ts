// SPDX-License-Identifier: MPL-2.0
import { type Finding, takeOut } from './found.ts';

const label = String.raw`(?:(?<![\p{L}\d])(?:hjemmeside|web|website|www|internet|netsted|link)\s*:\s*)?`;
const address = String.raw`((?:https?:\/\/|www\.)[^\s<>"']{3,500}[^\s<>"'.,;:!?)])`;
const web = new RegExp(label + address, 'giu');

/** Web addresses in a line, with their scheme. */
export function takeWebs(text: string): Finding {
  return takeOut(text, web, ([, found = '']) => {
    const url = found.startsWith('www.') ? `https://${found}` : found;
    return URL.canParse(url) ? { type: 'web', value: url } : null;
  });
}
