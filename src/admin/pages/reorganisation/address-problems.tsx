// SPDX-License-Identifier: MPL-2.0
import { type AddressChange, inLanguage, type Language, listInWords } from '../../../organisation/index.ts';
import { Group } from './problem-group.tsx';
import { reorganisationTexts } from './texts/index.ts';

interface AddressesProps {
  readonly language: Language;
  readonly changes: readonly AddressChange[];
}

/** What they find who follow a link to an old address. */
export function Addresses({ language, changes }: AddressesProps) {
  const say = reorganisationTexts(language);
  const of = <K extends AddressChange['is']>(is: K) =>
    changes.filter((change): change is Extract<AddressChange, { is: K }> => change.is === is);
  return (
    <>
      <Group title={say.redirects} items={of('redirected')}>
        {({ from, to, below }) => say.redirect(from, to) + (below > 0 ? say.andBelow(below) : '')}
      </Group>
      <Group title={say.closing} items={of('closed')}>
        {({ from, successors }) => {
          const names = (successors?.units ?? []).map(({ name }) => inLanguage(name, language));
          return say.closed(from, listInWords(names, language));
        }}
      </Group>
      <Group title={say.taken} items={of('taken')}>
        {({ from, by, to, below }) =>
          say.takenBy(from, inLanguage(by.name, language), to) + (below > 0 ? say.takenBelow(below) : '')
        }
      </Group>
    </>
  );
}
