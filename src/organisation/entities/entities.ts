// SPDX-License-Identifier: MPL-2.0
import type { z } from 'zod';
import type { Period } from '../time/period.ts';
import { absence } from './absence.ts';
import { changeEvent, succession } from './change-event.ts';
import type { Id } from './common.ts';
import { contactPoint } from './contact-point.ts';
import { keyFigure } from './key-figure.ts';
import { membership } from './membership.ts';
import { operatorNote } from './operator-note.ts';
import { organisationProfile } from './organisation-profile.ts';
import { person } from './person.ts';
import { picture } from './picture.ts';
import { leadership, post } from './post.ts';
import { site } from './site.ts';
import { synonym } from './synonym.ts';
import { task } from './task.ts';
import { unit } from './unit.ts';
import { unitKind } from './unit-kind.ts';
import { website } from './website.ts';

/**
 * All that the register keeps with validity: name → shape. In the order in which rows can be written;
 * the tables have the same names in snake_case.
 */
export const entities = {
  organisationProfile,
  unitKind,
  unit,
  site,
  person,
  post,
  leadership,
  membership,
  contactPoint,
  task,
  keyFigure,
  website,
  changeEvent,
  succession,
  synonym,
  absence,
  operatorNote,
  picture,
} as const;

export type EntityName = keyof typeof entities;
export const entityNames = Object.keys(entities) as readonly EntityName[];

/** The state of an entity, by its name. */
export type State<K extends EntityName = EntityName> = z.infer<(typeof entities)[K]>;

/** An entity as it was in one version: its state with its identifier, the version's period and the change that wrote it. */
export type Entity<K extends EntityName = EntityName> = State<K> & {
  readonly id: Id;
  readonly valid: Period;
  readonly recordedBy: number;
};
