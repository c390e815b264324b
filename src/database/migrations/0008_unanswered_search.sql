-- SPDX-License-Identifier: MPL-2.0
-- What visitors searched for without finding anything: the words alone, so that editors can add them or what they stand for.
-- Assumption: 0001_register.
-- Locks: none that anyone could wait for, the table is new.
-- Worst case: it fails as a whole and leaves nothing behind.

create table unanswered_search (
  organisation_id uuid not null references organisation,
  words text not null check (length(words) between 1 and 80),
  times bigint not null check (times > 0),
  last_on date not null,
  primary key (organisation_id, words)
);
