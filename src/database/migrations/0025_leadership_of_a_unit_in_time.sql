-- SPDX-License-Identifier: MPL-2.0
-- What a unit that changes has for leaders is found by the unit and the days at once; pictures are kept as all else is.
-- Assumption: 0022_pictures.
-- Locks: writing to leadership while its index is built, some tenths of a second for a hundred thousand rows; to picture for a moment.
-- Worst case: it fails as a whole and leaves nothing behind.

-- The key that has a leadership said once stands by post, unit and days. Asked for a unit and days alone the database took
-- it all the same, and looked through most of it for each unit that changed: a third of all that checking a large change took.
drop index leadership_by_unit;
create index leadership_by_unit on leadership using gist (organisation_id, unit_id, valid);

drop trigger supersede on picture;
create trigger supersede after delete on picture referencing old table as gone for each statement execute function supersede_all();
drop function supersede();
