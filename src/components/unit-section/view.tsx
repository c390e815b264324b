// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { Heading } from '../heading/view.tsx';
import { KeyFigures, type KeyFiguresProps } from '../key-figures/view.tsx';
import type { Leader } from '../leadership/leader.ts';
import { Leadership } from '../leadership/view.tsx';
import { Tag } from '../tag/view.tsx';
import { TaskList } from '../task-list/view.tsx';
import { type Spoken, texts } from '../texts/index.ts';
import { type UnitItem, UnitList } from '../unit-list/view.tsx';
import { Written } from '../written/view.tsx';

export interface UnitSectionProps extends Spoken {
  /** The section's place on the page: `#oekonomisk-afdeling`. */
  readonly id: string;
  readonly level?: 2 | 3 | undefined;
  readonly name: string;
  readonly href?: string | undefined;
  /** The kind of unit, where it is worth saying. */
  readonly tag?: string | undefined;
  /** What it is for, in one or two plain sentences. */
  readonly summary?: string | undefined;
  /** More about it, as it was written: with headings, lists and links. */
  readonly description?: string | undefined;
  /** `Består af` or `Fem kontorer`, and the units. */
  readonly composition?:
    | { readonly heading?: string | undefined; readonly units: readonly UnitItem[] }
    | undefined;
  readonly staff?: readonly UnitItem[] | undefined;
  readonly tasks?: { readonly heading?: string | undefined; readonly tasks: readonly string[] } | undefined;
  readonly keyFigures?: KeyFiguresProps['figures'] | undefined;
  /** Nothing is said about leadership where there is no leading post. */
  readonly leaders?: readonly Leader[] | undefined;
}

/** A unit on the page of the one it belongs to. */
export function UnitSection({
  language,
  id,
  level = 2,
  name,
  href,
  tag,
  leaders = [],
  ...unit
}: UnitSectionProps) {
  return (
    <section class="unit" id={id} aria-labelledby={`${id}-navn`}>
      <div class="unit__head">
        <Heading level={level} id={`${id}-navn`}>
          {href ? <a href={href}>{name}</a> : name}
        </Heading>
        {tag && <Tag text={tag} />}
      </div>
      <div class="unit__text">
        <UnitBody language={language} level={level === 2 ? 3 : 4} {...unit} />
      </div>
      {leaders.length > 0 && <Leadership language={language} leaders={leaders} level={level === 2 ? 3 : 4} />}
    </section>
  );
}

/** The sections of those who stand beside the line, under a heading that says so. */
export function StaffSections({ language, children }: Spoken & { readonly children: ComponentChildren }) {
  return (
    <section class="staff">
      <Heading level={2} class="label">
        {texts(language).staffFunctions}
      </Heading>
      {children}
    </section>
  );
}

export type UnitBodyProps = Spoken &
  Pick<UnitSectionProps, 'summary' | 'description' | 'composition' | 'staff' | 'tasks' | 'keyFigures'> & {
    readonly level: 2 | 3 | 4;
  };

/** What a unit is for and what it consists of; also the whole content of a unit's own page. */
export function UnitBody({
  language,
  level,
  summary,
  description,
  composition,
  staff,
  tasks,
  keyFigures,
}: UnitBodyProps) {
  const say = texts(language);
  return (
    <>
      {summary && <p>{summary}</p>}
      {description && <Written level={level} text={description} />}
      {keyFigures && <KeyFigures language={language} level={level} figures={keyFigures} />}
      {composition && (
        <UnitList level={level} heading={composition.heading ?? say.consistsOf} units={composition.units} />
      )}
      {staff && <UnitList level={level} heading={say.staffFunctions} units={staff} relation="staff" />}
      {tasks && <TaskList language={language} level={level} {...tasks} />}
    </>
  );
}
