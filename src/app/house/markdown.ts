// SPDX-License-Identifier: MPL-2.0

/** The headings of a Markdown text, without marks; those in blocks of code are none. */
export function headingsOf(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, words = '']) => words);
}

/** The relative links of a Markdown text, pictures too. */
export function linksIn(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The files and folders of the checkout that a text names in code marks: `bin/vejviser serve` names `bin/vejviser`. */
export function filesNamedIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/`((?:src|bin|docs|deploy|demo|bench)\/[\w./-]+)/g)].map(
    ([, path = '']) => path,
  );
}

/** What a heading is called in a link, as forges make it: `Rules that hold` is `#rules-that-hold`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '');
}
