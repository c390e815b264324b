// SPDX-License-Identifier: MPL-2.0

const sign = /^(?:[•‣▪▫◦●○■□–—·∙*+⁃➢►✓✔→»-]|o(?= {1,4}\p{Lu})|(?:\d{1,2}|[a-z])[.)](?= ))\s*/u;

/** A list item without its sign, or null where the line has none. "-12 %" and "–opfølgning" have none. */
export function withoutBullet(text: string): string | null {
  const found = sign.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length).trim();
  const loose = /\s$/.test(found[0]) || /^[•‣▪▫◦●○■□·∙⁃➢►✓✔]/.test(found[0]);
  return loose && rest !== '' ? rest : null;
}
