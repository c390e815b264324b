// SPDX-License-Identifier: MPL-2.0
import { dateInWords, type Id, inLanguage, type Language, type State } from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** What is planned for a unit on days to come, a sentence for each. */
export async function plannedFor(
  { office, today, language }: Editor,
  unitId: Id,
): Promise<readonly string[]> {
  const say = adminTexts(language);
  const versions = await office.register.timeline('unit', unitId);
  return versions.flatMap(({ valid, value }, i) => {
    const before = versions[i - 1]?.value;
    const { from } = valid;
    const sentences =
      from !== null && from > today && before
        ? differences(before, value, language).map((what) =>
            say.plannedFrom(dateInWords(from, language), what),
          )
        : [];
    const isLast = i === versions.length - 1;
    const ends = isLast && valid.to !== null && valid.to > today;
    return ends
      ? [...sentences, say.plannedFrom(dateInWords(valid.to, language), say.plannedEnd)]
      : sentences;
  });
}

/** What becomes otherwise, field by field, as far as the page shows it. */
function differences(before: State<'unit'>, after: State<'unit'>, language: Language): readonly string[] {
  const say = adminTexts(language);
  const labels = { name: say.name, summary: say.summary, description: say.description } as const;
  return (['name', 'summary', 'description'] as const)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => {
      const words = after[field];
      return `${labels[field]}: ${words ? inLanguage(words, language).slice(0, 200) : '–'}`;
    });
}
