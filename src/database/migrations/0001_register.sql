-- SPDX-License-Identifier: MPL-2.0
-- The register: the organisation with time on two axes.
-- Assumption: an empty database, PostgreSQL 18 or later with the extension btree_gist at hand.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

create extension if not exists btree_gist;

-- One organisation in this installation. Its row is locked while a change is recorded, so changes are numbered
-- without gaps and no two can each make half of a contradiction.
create table organisation (
  id uuid primary key,
  key text not null unique,
  last_change bigint not null default 0
);

-- Every change that has been recorded: who, when, why, and what it said. Append-only.
create table change (
  organisation_id uuid not null references organisation,
  number bigint not null,
  recorded_at timestamptz not null,
  actor text not null,
  reason text not null,
  facts jsonb not null,
  primary key (organisation_id, number)
);

-- What others have to be told of a change, written in the change's own transaction.
create table outbox (
  organisation_id uuid not null,
  change_number bigint not null,
  event text not null,
  payload jsonb not null,
  delivered_at timestamptz,
  primary key (organisation_id, change_number, event),
  foreign key (organisation_id, change_number) references change
);
create index outbox_undelivered on outbox (organisation_id, change_number) where delivered_at is null;
