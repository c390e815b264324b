-- SPDX-License-Identifier: MPL-2.0
-- Drafts of reorganisations: what editors prepare together, look at and approve before it is recorded as one change.
-- Assumption: 0003_history.
-- Locks: both tables are new; recording waits for the moment in which the triggers of the fact tables are exchanged.
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

-- A draft that is recorded takes out thousands of rows at once. They are kept in the history by one statement for all that
-- a statement takes out, rather than one for each row, which took most of the time of taking them out.
create function supersede_all() returns trigger language plpgsql as $$
declare
  columns text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
  execute format('insert into %I (%s, superseded_by) select %s, $1 from gone', tg_table_name || '_history', columns, columns)
    using current_setting('vejviser.change')::bigint;
  return null;
end $$;
do $$
declare
  kept regclass;
begin
  for kept in select tgrelid::regclass from pg_trigger where tgname = 'supersede' loop
    execute format('drop trigger supersede on %s', kept);
    execute format('create trigger supersede after delete on %s referencing old table as gone
      for each statement execute function supersede_all()', kept);
  end loop;
end $$;
