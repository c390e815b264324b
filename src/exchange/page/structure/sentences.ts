// SPDX-License-Identifier: MPL-2.0

const abbreviation =
  /(?:^|[\s(])(?:ca|bl\.a|bl|m\.v|mv|m\.m|mm|m\.fl|mfl|fx|f\.eks|eks|evt|inkl|ekskl|kst|fg|konst|adm|dr|nr|tlf|kl|pr|jf|stk|osv|p\.t|dvs|hhv|mio|mia|vedr|\p{Lu}|\d{1,2})\.$/iu;

/** The sentences of a paragraph; a point behind an abbreviation or a number ends none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const piece of text.split(
    /(?<=[.!?])\s+(?=[\p{Lu}\d])|;\s+(?=(?:og )?(?:der|to|tre|fire|fem|seks|syv|derunder|under)\b)|, og (?=\p{Ll}+ er \p{Lu})|, mens (?=\p{Lu})|(?: og|,) (?=(?:ledes|består|bestående) af \p{L})/u,
  )) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}
