-- SPDX-License-Identifier: MPL-2.0
-- Passkeys, links by which one chooses a password, and what is done to accounts.
-- Assumption: 0014_sign_in.
-- Locks: account, ticket and session exclusively while a column is added or a rule made anew; all are small.
-- Worst case: it fails as a whole and leaves nothing behind.

-- A key pair of somebody's device: here is the half that everybody may know.
create table passkey (
  id text primary key,
  account_id uuid not null references account on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  name text not null,
  made_at timestamptz not null,
  -- When the question that it answered last was asked; none before may be answered.
  used_at timestamptz
);
create index passkey_by_account on passkey (account_id);

-- The key that signs questions to passkeys, the same for all processes: made at first use, and never in a backup.
create table passkey_challenge_key (
  only_one boolean primary key default true check (only_one),
  key bytea not null
);

-- What was done to an account, by whom: roles given and taken, links to choose a password, closing and opening.
create table account_event (
  id bigint generated always as identity primary key,
  account_id uuid not null references account on delete cascade,
  organisation_id uuid references organisation,
  at timestamptz not null,
  actor text not null,
  kind text not null check (kind in ('made', 'invited', 'role-given', 'role-taken', 'password-chosen', 'passkey-added',
    'passkey-removed', 'signed-out', 'closed')),
  -- The role and its unit, or what the passkey was called.
  content jsonb not null default '{}'
);
create index account_event_by_account on account_event (account_id, id);

alter table ticket drop constraint ticket_kind_check;
alter table ticket add check (kind in ('provider', 'invitation'));
alter table session drop constraint session_means_check;
alter table session add check (means in ('password', 'provider', 'passkey'));
alter table account add column signed_in_at timestamptz;
