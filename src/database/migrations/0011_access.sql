-- SPDX-License-Identifier: MPL-2.0
-- Who may do what: accounts, the roles they have below a unit, and the sessions in which they are signed in.
-- Assumption: 0001_register.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Those who sign in. The e-mail is kept in lower case; without a password one signs in elsewhere.
create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  password text,
  created_at timestamptz not null,
  disabled_at timestamptz
);

-- A role in an organisation, for a unit and all below it, or for all where no unit is named.
create table role_grant (
  account_id uuid not null references account on delete cascade,
  organisation_id uuid not null references organisation,
  role text not null check (role in ('reader', 'operator', 'editor', 'approver', 'administrator')),
  unit_id uuid,
  unique nulls not distinct (account_id, organisation_id, role, unit_id)
);

-- Being signed in. The token itself is with the browser alone: here is its digest.
create table session (
  digest bytea primary key,
  account_id uuid not null references account on delete cascade,
  began_at timestamptz not null,
  seen_at timestamptz not null
);
create index session_by_account on session (account_id);
