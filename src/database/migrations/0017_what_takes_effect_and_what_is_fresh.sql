-- SPDX-License-Identifier: MPL-2.0
-- Several things told under one change, each once for what it is about; and who looks after a unit's facts.
-- Assumption: 0001_register, 0011_access.
-- Locks: the outbox, while its key is built anew: a second for a hundred thousand changes. The other tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- What an event is about, where the change alone does not say: the change event that takes effect.
alter table outbox add column subject text not null default '';
alter table outbox drop constraint outbox_pkey;
alter table outbox add primary key (organisation_id, change_number, event, subject);
-- Who tells of something claims it by this: it is told once, by whichever process and under whichever change.
create unique index outbox_once on outbox (organisation_id, event, subject) where subject <> '';

-- Who answers for what is said of a unit, and when somebody last said that it is still right. Altered in place, never public.
-- Where a unit has nobody, or no number of days, that of the nearest unit above counts. An account that is gone is nobody.
create table review (
  organisation_id uuid not null references organisation,
  unit_id uuid not null,
  responsible_id uuid references account on delete set null,
  every_days integer check (every_days between 1 and 3650),
  confirmed_on date,
  confirmed_by text,
  primary key (organisation_id, unit_id)
);

-- Those who have said no to the weekly letter about the units they answer for.
create table digest_declined (
  organisation_id uuid not null references organisation,
  account_id uuid not null references account on delete cascade,
  primary key (organisation_id, account_id)
);

-- A link in a weekly letter, by which its reader says of a unit that it is still right, without signing in; that alone, and for
-- a time. The link itself is in the letter: here is its digest.
create table review_link (
  digest bytea primary key,
  organisation_id uuid not null references organisation,
  account_id uuid not null references account on delete cascade,
  expires_at timestamptz not null
);

-- When a web address that the register names was looked at last, and since when it has not answered. Whoever looks at it
-- takes it by moving its next look on.
create table link_check (
  organisation_id uuid not null references organisation,
  url text not null,
  next_check timestamptz not null,
  dead_since date,
  primary key (organisation_id, url)
);
