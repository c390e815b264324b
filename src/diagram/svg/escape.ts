// SPDX-License-Identifier: MPL-2.0

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What needs no escaping, which is nearly all. */
const plain = /^[\w\s.,:;()'/+#\u00a1-\ud7ff-]*$/;

/** A text as it is written in XML: its signs escaped, and without letters that XML may not hold. */
export function escaped(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

/** An element's attributes; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let said = '';
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) said += ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  return said;
}
