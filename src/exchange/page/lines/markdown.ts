// SPDX-License-Identifier: MPL-2.0

/** What a line says when marks of Markdown are taken off it, and the level of its heading. */
export function withoutMarkdown(text: string): { readonly text: string; readonly level: number | null } {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
  const words = plain(heading?.[2] ?? text);
  return { text: words, level: heading?.[1]?.length ?? null };
}

/** Longer lines are left as they are. */
const longest = 2000;

/** `[text](address)` becomes its text, and its address where that is an e-mail or a phone number. */
function plain(text: string): string {
  if (text.length > longest) return text;
  return text
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\]]{1,300})\]\(([^)\s]{1,500})[^)]{0,200}\)/g, linked)
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*_])([*_])(?=[\p{L}\d])([^*_]{1,300}?)(?<=\S)\1(?![\p{L}\d*_])/gu, '$2')
    .trim();
}

function linked(_: string, words: string, address: string): string {
  const direct = /^(?:mailto|tel):([^?]+)/i.exec(address)?.[1];
  return direct && !squeezed(words).includes(squeezed(direct)) ? `${words} ${direct}` : words;
}

/** Without spaces and country code, so that "99 31 15 05" is found to be "+4599311505". */
const squeezed = (text: string): string => text.toLowerCase().replace(/\s|^(?:\+|00)?45(?=\d{8}$)|%20/g, '');
