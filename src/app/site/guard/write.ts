// SPDX-License-Identifier: MPL-2.0
import { asOf, type EntityName } from '../../../organisation/index.ts';
import type { Fields } from './client.ts';
import type { Things, Who, World } from './world.ts';

/** One address to which a form is sent, and who may send it. */
export interface Write {
  /** `{unit}` stands for the unit among the things of the side it is tried on. */
  readonly to: string;
  /** What is sent is right: so whoever is refused is refused for who they are. */
  readonly fields: (at: Things, world: World) => Fields | Promise<Fields>;
  readonly withFile?: true;
  /** Who sends it in the end, and it is done. */
  readonly by: Who;
  /** Who else would be let in: they send it with something wrong in it. */
  readonly also?: readonly Who[];
  readonly wrong?: Fields;
  /** Who else sends what is right, and it is done too. */
  readonly alike?: readonly Who[];
  /** How somebody is refused who may not: 404, as if nothing were there, if nothing else is said. */
  readonly refusal?: number;
  /** How those are refused who may do other things to it, which are told why. */
  readonly notEvenBy?: Readonly<Partial<Record<Who, number>>>;
  /** The same where they may, but not there. */
  readonly refusalOutside?: number;
  /** The tables in which something is written then. */
  readonly writes: readonly string[];
  /** It is about the organisation as a whole, or about whoever sends it: there is no other side. */
  readonly oneSide?: true;
  /** It is about whoever sends it: everyone who is signed in may. */
  readonly own?: true;
}

/** What anybody sends who is not signed in: another site may not send it for them. */
export interface OpenWrite extends Pick<Write, 'to' | 'fields' | 'writes' | 'refusal'> {
  /** Where something else shows that it is done when it is right. */
  readonly shownIn?: string;
}

export const today = '2021-06-02';

/** In which version a thing of today was seen, as forms say it. */
export async function seen({ register }: World, entity: EntityName, id = ''): Promise<string> {
  const snapshot = await register.snapshot('full', asOf(today));
  return String(snapshot[entity].get(id)?.recordedBy);
}

/** In which version a draft was seen. */
export async function version({ register }: World, id = ''): Promise<string> {
  return String((await register.drafts.read(id))?.version);
}
