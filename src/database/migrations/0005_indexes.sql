-- SPDX-License-Identifier: MPL-2.0
-- Indexes for what is asked most.
-- Assumption: 0003_history.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- What reads ask for most: the children of a unit, what belongs to it, what a change wrote, a part of an address.
create index unit_by_parent on unit (organisation_id, parent_id);
create index unit_by_slug on unit (organisation_id, slug);
create index post_by_unit on post (organisation_id, unit_id);
create index leadership_by_unit on leadership (organisation_id, unit_id);
create index membership_by_post on membership (organisation_id, post_id);
create index membership_by_person on membership (organisation_id, person_id);
create index contact_point_by_unit on contact_point (organisation_id, unit_id) where unit_id is not null;
create index contact_point_by_post on contact_point (organisation_id, post_id) where post_id is not null;
create index contact_point_by_membership on contact_point (organisation_id, membership_id) where membership_id is not null;
create index task_by_unit on task (organisation_id, unit_id);
create index key_figure_by_unit on key_figure (organisation_id, unit_id);
create index organisation_profile_by_change on organisation_profile (organisation_id, recorded_by);
create index organisation_profile_history_by_change on organisation_profile_history (organisation_id, superseded_by);
create index unit_kind_by_change on unit_kind (organisation_id, recorded_by);
create index unit_kind_history_by_change on unit_kind_history (organisation_id, superseded_by);
create index unit_by_change on unit (organisation_id, recorded_by);
create index unit_history_by_change on unit_history (organisation_id, superseded_by);
create index site_by_change on site (organisation_id, recorded_by);
create index site_history_by_change on site_history (organisation_id, superseded_by);
create index person_by_change on person (organisation_id, recorded_by);
create index person_history_by_change on person_history (organisation_id, superseded_by);
create index post_by_change on post (organisation_id, recorded_by);
create index post_history_by_change on post_history (organisation_id, superseded_by);
create index leadership_by_change on leadership (organisation_id, recorded_by);
create index leadership_history_by_change on leadership_history (organisation_id, superseded_by);
create index membership_by_change on membership (organisation_id, recorded_by);
create index membership_history_by_change on membership_history (organisation_id, superseded_by);
create index contact_point_by_change on contact_point (organisation_id, recorded_by);
create index contact_point_history_by_change on contact_point_history (organisation_id, superseded_by);
create index task_by_change on task (organisation_id, recorded_by);
create index task_history_by_change on task_history (organisation_id, superseded_by);
create index key_figure_by_change on key_figure (organisation_id, recorded_by);
create index key_figure_history_by_change on key_figure_history (organisation_id, superseded_by);
create index website_by_change on website (organisation_id, recorded_by);
create index website_history_by_change on website_history (organisation_id, superseded_by);
create index change_event_by_change on change_event (organisation_id, recorded_by);
create index change_event_history_by_change on change_event_history (organisation_id, superseded_by);
create index succession_by_change on succession (organisation_id, recorded_by);
create index succession_history_by_change on succession_history (organisation_id, superseded_by);
