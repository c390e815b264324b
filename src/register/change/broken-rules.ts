// SPDX-License-Identifier: MPL-2.0
import { type Refusal, type RefusalCode, refuse } from '../../organisation/index.ts';

/** Rules that the database holds on every day, by the name of the constraint, and what it means that one is broken. */
const codes: Readonly<Record<string, RefusalCode>> = {
  unit_parent_exists: 'parent-missing-some-day',
  unit_kind_exists: 'kind-missing',
  unit_kind_key_is_free: 'said-twice',
  unit_address_is_free: 'address-taken-some-day',
  unit_top_address_is_free: 'address-taken-some-day',
  unit_is_not_part_of_itself: 'unit-within-itself-some-day',
  post_unit_exists: 'unit-missing-some-day',
  post_has_seats: 'post-overfull-some-day',
  leadership_post_exists: 'post-missing-some-day',
  leadership_unit_exists: 'unit-missing-some-day',
  leadership_is_said_once: 'said-twice',
  membership_post_exists: 'post-missing-some-day',
  membership_person_exists: 'person-missing-some-day',
  membership_is_held_once: 'said-twice',
  contact_point_unit_exists: 'unit-missing-some-day',
  contact_point_post_exists: 'post-missing-some-day',
  contact_point_membership_exists: 'membership-missing-some-day',
  task_unit_exists: 'unit-missing-some-day',
  key_figure_unit_exists: 'unit-missing-some-day',
  website_unit_exists: 'unit-missing-some-day',
  absence_person_exists: 'person-missing-some-day',
  absence_stand_in_exists: 'person-missing-some-day',
  absence_is_said_once: 'said-twice',
  absence_ends_with_return: 'away-after-return',
  operator_note_unit_exists: 'unit-missing-some-day',
  picture_unit_exists: 'unit-missing-some-day',
  picture_person_exists: 'person-missing-some-day',
  picture_file_exists: 'picture-missing',
  succession_event_exists: 'change-event-missing',
  succession_unit_exists: 'succession-unit-missing',
};

/** PostgreSQL's class of errors for values that it cannot keep: a zero character in a text, half of a surrogate pair. */
const dataException = /^22...$/;

/** The refusal that an error of the database stands for; undefined where it is a bug or an outage. */
export function refusalFor(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { constraint = '', code: state = '' } = error as { constraint?: string; code?: string };
  const code = codes[constraint];
  if (code) return refuse(code);
  return dataException.test(state)
    ? refuse('invalid-value', { entity: '–', field: '–', problem: error.message })
    : undefined;
}
