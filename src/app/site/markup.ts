// SPDX-License-Identifier: MPL-2.0

/** An element's start tag: `{ name: 'a', href: '/', class: 'strong' }`. The renderer writes every attribute in quotes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tag = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;

/** The start tags of a page or feed, in their order. */
export function tagsIn(markup: string): readonly Tag[] {
  return [...markup.matchAll(tag)].map(([, name = '', written = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...written.matchAll(attribute)].map(([, key = '', value = '']) => [key.toLowerCase(), decoded(value)]),
    ),
  }));
}

/** What a reader reads: without tags, scripts and drawings' insides. */
export function wordsIn(markup: string): string {
  const shown = markup.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return decoded(shown).replace(/\s+/g, ' ').trim();
}

/** The text inside the first element of a name. */
export function insideOf(name: string, markup: string): string | undefined {
  const found = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(markup)?.[1];
  return found === undefined ? undefined : wordsIn(found);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
