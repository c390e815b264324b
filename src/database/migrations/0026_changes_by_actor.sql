-- SPDX-License-Identifier: MPL-2.0
-- What one user has changed is found by an index: without it each change there is was read, 35 ms for two hundred thousand.
-- Assumption: 0001_register.
-- Locks: recording waits while the changes are read once: some tenths of a second for two hundred thousand.
-- Worst case: it fails as a whole and leaves nothing behind.

create index change_by_actor on change (organisation_id, actor, number);
