-- SPDX-License-Identifier: MPL-2.0
-- What citizens propose to correct: what stood on a page, what should stand there, and what editors did about it.
-- Assumption: 0001_register.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- A correction belongs to the unit whose editors deal with it. The digest is of what is proposed, so that the same one
-- sent twice is one. Who sent it is known only as long as it takes to answer: both columns are emptied then.
create table correction (
  organisation_id uuid not null references organisation,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  page text not null,
  language text not null check (language in ('da', 'en')),
  seen_on date not null,
  seen_change bigint not null,
  comment text,
  digest bytea not null,
  times integer not null default 1 check (times > 0),
  sent_at timestamptz not null,
  sender_name text,
  sender_email text,
  status text not null default 'open' check (status in ('open', 'accepted', 'rejected')),
  dealt_by text,
  dealt_at timestamptz,
  answer text,
  recorded_change bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, recorded_change) references change,
  constraint correction_is_dealt_with_by_somebody check ((status = 'open') = (dealt_by is null) and (status = 'open') = (dealt_at is null)),
  constraint correction_forgets_its_sender check (status = 'open' or (sender_name is null and sender_email is null))
);
create index correction_by_status on correction (organisation_id, status, unit_id);

-- What a correction would have otherwise: what stood in a field, and what should. Taken over, or not, once it is dealt with.
create table correction_field (
  organisation_id uuid not null,
  correction_id uuid not null,
  place integer not null check (place >= 0),
  field text not null,
  was text not null,
  proposed text not null,
  taken boolean,
  primary key (organisation_id, correction_id, place),
  foreign key (organisation_id, correction_id) references correction on delete cascade
);

-- With which key an organisation signs the forms that it gives out, so that it knows them again without a cookie.
create table form_key (
  organisation_id uuid primary key references organisation,
  key bytea not null
);
