-- SPDX-License-Identifier: MPL-2.0
-- The few units that also work under others are looked up after each change of a unit: by an index of their own.
-- Assumption: 0006_unit_in_the_diagram.
-- Locks: writes to the table unit wait while it is read once.
-- Worst case: a second for a hundred thousand units; it fails as a whole and leaves nothing behind.

create index unit_by_across on unit (organisation_id) where across_ids is not null;
