-- SPDX-License-Identifier: MPL-2.0
-- Letters by e-mail that are to be sent, written in the transaction of what they tell of and delivered afterwards.
-- Assumption: 0001_register.
-- Locks: none that anyone could wait for, the table is new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- The key says what a letter is about, so that none is written twice. What it said and to whom is forgotten some time after
-- it was sent; the key stays. Whoever sends it takes it by moving its next try on, so two processes cannot both take it.
create table letter (
  organisation_id uuid not null references organisation,
  key text not null check (length(key) between 1 and 200),
  recipient text,
  subject text,
  body text,
  language text not null check (language in ('da', 'en')),
  created_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  tried_at timestamptz,
  next_try timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  failed_because text,
  primary key (organisation_id, key),
  check (sent_at is null or given_up_at is null),
  check (body is not null or sent_at is not null or given_up_at is not null)
);
create index letter_waiting on letter (organisation_id, next_try) where sent_at is null and given_up_at is null;
create index letter_tried on letter (organisation_id, tried_at);
