// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language, profileOf } from '../../../organisation/index.ts';
import type { Correction } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';

export type OutcomeInWords = 'all' | 'some' | 'closed' | 'rejected';

interface Sentences {
  readonly subject: string;
  readonly greeting: (page: string) => string;
  readonly outcome: Readonly<Record<OutcomeInWords, string>>;
  readonly answer: string;
  readonly end: (organisation: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  da: {
    subject: 'Svar på din rettelse',
    greeting: (page) => `Hej\n\nTak for den rettelse, du har foreslået til siden\n${page}`,
    outcome: {
      all: 'Rettelsen er gennemført.',
      some: 'En del af rettelsen er gennemført.',
      closed: 'Vi har set på rettelsen.',
      rejected: 'Rettelsen er ikke gennemført.',
    },
    answer: 'Vores bemærkning:',
    end: (organisation) =>
      `Det er det eneste svar, du får, og det kan ikke besvares. Har du ikke selv sendt en rettelse, kan du se bort fra det.\n\nVenlig hilsen\n${organisation}`,
  },
  en: {
    subject: 'Answer to your correction',
    greeting: (page) => `Hello\n\nThank you for the correction that you proposed to the page\n${page}`,
    outcome: {
      all: 'The correction has been carried out.',
      some: 'A part of the correction has been carried out.',
      closed: 'We have looked at the correction.',
      rejected: 'The correction has not been carried out.',
    },
    answer: 'Our comment:',
    end: (organisation) =>
      `This is the only answer that you get, and it cannot be replied to. If you have not sent a correction yourself, you need not do anything.\n\nKind regards\n${organisation}`,
  },
};

/**
 * The one letter that the sender of a correction gets. Nothing that they wrote is in it, not even the path that they asked
 * for: it could else be used to send anything to anyone.
 */
export function letterTo(
  { office, snapshot }: Editor,
  { language, unitId, personId }: Correction,
  outcome: OutcomeInWords,
  answer: string,
): { readonly subject: string; readonly text: string } {
  const say = sentences[language];
  const profile = profileOf(snapshot);
  const page = personId ? `/id/person/${personId}` : `/id/enhed/${unitId}`;
  const address = `${office.url}${language === 'en' ? '/en' : ''}${page}`;
  const parts = [
    say.greeting(address),
    say.outcome[outcome],
    ...(answer === '' ? [] : [`${say.answer}\n\n${answer}`]),
    say.end(profile ? inLanguage(profile.name, language) : 'Vejviser'),
  ];
  return { subject: say.subject, text: `${parts.join('\n\n')}\n` };
}
