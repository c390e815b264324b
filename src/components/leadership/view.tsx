// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import { Reach } from '../reach/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';
import type { Holder, Leader } from './leader.ts';

export interface LeadershipProps extends Spoken {
  readonly leaders: readonly Leader[];
  /** What they are, where they do not lead. */
  readonly heading?: string | undefined;
  readonly level?: HeadingLevel | undefined;
}

/** Who leads a unit and how to reach them; an empty seat is said, never left out. */
export function Leadership({ language, leaders, heading, level = 3 }: LeadershipProps) {
  return (
    <div class="leadership">
      <Heading level={level} class="label">
        {heading ?? texts(language).leadership}
      </Heading>
      {leaders.map((leader) => (
        <div class="leader">
          <p class="leader__post">
            <HeldTitle {...leader} />
          </p>
          <HolderName language={language} holder={leader.holder} />
          <Reach language={language} phones={leader.phones} emails={leader.emails} />
        </div>
      ))}
    </div>
  );
}

/** A post's title with the word of capacity set off. */
export function HeldTitle({ title, capacityWord }: Pick<Leader, 'title' | 'capacityWord'>) {
  const at = capacityWord ? title.indexOf(capacityWord) : -1;
  if (!capacityWord || at < 0) return <>{title}</>;
  return (
    <>
      {title.slice(0, at)}
      <strong class="capacity">{capacityWord}</strong>
      {title.slice(at + capacityWord.length)}
    </>
  );
}

function HolderName({ language, holder }: Spoken & { readonly holder: Holder }) {
  const say = texts(language);
  if (holder.state === 'vacant') return <p class="leader__name capacity">{say.vacant}</p>;
  if (holder.state === 'hidden') return <p class="note">{say.nameNotShown}</p>;
  return <p class="leader__name">{holder.href ? <a href={holder.href}>{holder.name}</a> : holder.name}</p>;
}
