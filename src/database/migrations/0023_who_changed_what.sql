-- SPDX-License-Identifier: MPL-2.0
-- Indexes by which all that has ever belonged to a unit or a person is found, also what was superseded.
-- Assumption: 0012_absence_and_operator_note.
-- Locks: writing to each of these tables while its index is built: some tenths of a second for a hundred thousand rows.
-- Worst case: it fails as a whole and leaves nothing behind.

create index website_by_unit on website (organisation_id, unit_id);
create index post_history_by_unit on post_history (organisation_id, unit_id);
create index leadership_history_by_unit on leadership_history (organisation_id, unit_id);
create index membership_history_by_post on membership_history (organisation_id, post_id);
create index membership_history_by_person on membership_history (organisation_id, person_id);
create index contact_point_history_by_unit on contact_point_history (organisation_id, unit_id) where unit_id is not null;
create index contact_point_history_by_post on contact_point_history (organisation_id, post_id) where post_id is not null;
create index contact_point_history_by_membership on contact_point_history (organisation_id, membership_id) where membership_id is not null;
create index task_history_by_unit on task_history (organisation_id, unit_id);
create index key_figure_history_by_unit on key_figure_history (organisation_id, unit_id);
create index website_history_by_unit on website_history (organisation_id, unit_id);
create index operator_note_history_by_unit on operator_note_history (organisation_id, unit_id);
create index absence_history_by_person on absence_history (organisation_id, person_id);
