// SPDX-License-Identifier: MPL-2.0
import type { Filter } from '../../../components/index.ts';
import { childrenOf, type Entity, inLanguage, rootOf } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { type PostKind, postKinds, type Wanted } from './roster.ts';

/** What a visitor asks of the list of people. */
export interface PeopleAsked extends Wanted {
  /** The address part of the administration. */
  readonly slug: string | undefined;
}

/** Reads `?forvaltning=` and `?stilling=`; what is not one that there is counts as not said. */
export function peopleAsked(visit: Visit): PeopleAsked {
  const { query } = visit.ask;
  const administration = administrationsOf(visit).find(({ slug }) => slug === query.get('forvaltning'));
  const kind = postKinds.find((one) => one === query.get('stilling'));
  return { administrationId: administration?.id, slug: administration?.slug, kind };
}

/** The words of an address that ask for the same. */
export function peopleQuery({ slug, kind }: PeopleAsked, letter?: string): Readonly<Record<string, string>> {
  return {
    ...(slug && { forvaltning: slug }),
    ...(kind && { stilling: kind }),
    ...(letter && { bogstav: letter }),
  };
}

export function filtersFor(visit: Visit, { slug, kind }: PeopleAsked): readonly Filter[] {
  const { language } = visit.ask;
  const say = pageTexts(language);
  const kinds: Readonly<Record<PostKind, string>> = {
    politik: say.politicalPosts,
    leder: say.leadingPosts,
    andre: say.ordinaryPosts,
  };
  return [
    {
      ...{ name: 'forvaltning', label: say.administration, all: say.allAdministrations, value: slug },
      options: administrationsOf(visit).map((unit) => ({
        value: unit.slug,
        text: inLanguage(unit.name, language),
      })),
    },
    {
      ...{ name: 'stilling', label: say.postKind, all: say.allPosts, value: kind },
      options: postKinds.map((one) => ({ value: one, text: kinds[one] })),
    },
  ];
}

/** The units right under the top. */
function administrationsOf({ snapshot }: Visit): readonly Entity<'unit'>[] {
  const root = rootOf(snapshot);
  return root ? childrenOf(snapshot, root.id) : [];
}
