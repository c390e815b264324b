// SPDX-License-Identifier: MPL-2.0
import { Heading } from '../../../components/index.ts';
import { inLanguage, type Language, type TwoDays, titleInSentence } from '../../../organisation/index.ts';
import { reorganisationTexts } from './texts/index.ts';

const languages = ['da', 'en'] as const;

interface RetitledProps {
  readonly days: TwoDays;
  readonly language: Language;
}

/** The posts that a draft gives another title: who leads what is the same before and after, so nothing else tells of them. */
export function Retitled({ days: { before, after }, language }: RetitledProps) {
  const say = reorganisationTexts(language);
  const lines = [...after.post.values()].flatMap((post) => {
    const was = before.post.get(post.id);
    const unit = after.unit.get(post.unitId);
    const differs = [language, ...languages].find((one) => was?.title[one] !== post.title[one]);
    if (!was || !unit || !differs) return [];
    const [then, now] = [was, post].map(({ title }) => inLanguage(title, differs));
    return [say.retitledIn(then ?? '', titleInSentence(now ?? '', differs), inLanguage(unit.name, language))];
  });
  if (lines.length === 0) return null;
  return (
    <section>
      <Heading level={3}>{say.retitled}</Heading>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}
