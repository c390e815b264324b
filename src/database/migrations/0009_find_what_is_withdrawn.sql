-- SPDX-License-Identifier: MPL-2.0
-- A public reading of a past day looks up what began after that day and is not public: by the day on which it begins.
-- Assumption: 0005_indexes.
-- Locks: writes to each table wait while it is read once.
-- Worst case: a few seconds for a million rows; it fails as a whole and leaves nothing behind.

create index unit_by_beginning on unit (organisation_id, lower(valid));
create index post_by_beginning on post (organisation_id, lower(valid));
create index person_by_beginning on person (organisation_id, lower(valid));
create index contact_point_by_beginning on contact_point (organisation_id, lower(valid));
create index change_event_by_beginning on change_event (organisation_id, lower(valid));
