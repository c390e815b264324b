-- SPDX-License-Identifier: MPL-2.0
-- Drafts of reorganisations: what editors prepare together, look at and approve before it is recorded as one change.
-- Assumption: 0001_register.
-- Locks: none that anyone could wait for, both tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Unlike the register itself a draft is altered in place: nothing of it holds before it is recorded. Its identifier is
-- also that of the change event under which it will be recorded. The version goes up with everything that is done to it.
create table draft (
  organisation_id uuid not null references organisation,
  id uuid not null,
  title text not null,
  day date not null,
  reason text,
  decision_url text,
  status text not null check (status in ('open', 'submitted', 'approved', 'recorded', 'withdrawn')),
  version integer not null check (version > 0),
  created_by text not null,
  created_at timestamptz not null,
  updated_by text not null,
  updated_at timestamptz not null,
  submitted_by text,
  approved_by text,
  recorded_change bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, recorded_change) references change,
  check ((status = 'recorded') = (recorded_change is not null))
);
create index draft_by_status on draft (organisation_id, status);

-- What a draft does, in order. A row for each operation rather than one list in the draft: adding one to a thousand writes
-- one row, and each says who added it and when. The key is deferrable so that all places can change in one statement.
create table draft_operation (
  organisation_id uuid not null,
  draft_id uuid not null,
  place integer not null check (place >= 0),
  operation jsonb not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (organisation_id, draft_id, place) deferrable,
  foreign key (organisation_id, draft_id) references draft
);
