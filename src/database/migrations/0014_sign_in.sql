-- SPDX-License-Identifier: MPL-2.0
-- Another way to sign in than by password: at the organisation's own provider (OpenID Connect).
-- Assumption: 0011_access.
-- Locks: role_grant and session exclusively while a column is added and a key made anew; both are small.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Somebody at a provider, and whose account that is.
create table identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index identity_by_account on identity (account_id);

-- Leave to do one thing once, until a time: to come back from the provider. The token itself is with the browser alone:
-- here is its digest.
create table ticket (
  digest bytea primary key,
  kind text not null check (kind in ('provider')),
  account_id uuid references account on delete cascade,
  content jsonb not null,
  made_at timestamptz not null,
  ends_at timestamptz not null
);
create index ticket_by_end on ticket (ends_at);
create index ticket_by_account on ticket (account_id);

-- Roles given by hand, and those that follow from groups at the provider, stand apart.
alter table role_grant add column source text not null default 'hand' check (source in ('hand', 'groups'));
alter table role_grant drop constraint role_grant_account_id_organisation_id_role_unit_id_key;
alter table role_grant add unique nulls not distinct (account_id, organisation_id, role, unit_id, source);

-- How somebody signed in.
alter table session add column means text not null default 'password' check (means in ('password', 'provider'));
