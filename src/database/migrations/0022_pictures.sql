-- SPDX-License-Identifier: MPL-2.0
-- Pictures of units and people, with words for those who do not see them; and the bytes, kept once under their digest.
-- Assumption: 0018_erasure.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- What has been uploaded and made anew: `digest` is the SHA-256 of its bytes in all widths, the narrowest first.
create table picture_file (
  organisation_id uuid not null references organisation,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  primary key (organisation_id, digest),
  unique (organisation_id, digest, width, height)
);

-- The same in one width, as it is sent. It is packed already, so the database need not try.
create table picture_bytes (
  organisation_id uuid not null,
  digest text not null,
  width integer not null check (width > 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 4194304),
  primary key (organisation_id, digest, width),
  foreign key (organisation_id, digest) references picture_file
);
alter table picture_bytes alter column bytes set storage external;

-- Which picture stands for a unit or a person, on which days. The size is that of the file, which the database holds too.
create table picture (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  unit_id uuid,
  person_id uuid,
  digest text not null,
  width integer not null,
  height integer not null,
  alt jsonb not null,
  credit text,
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint picture_has_one_owner check (num_nonnulls(unit_id, person_id) = 1),
  constraint picture_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred,
  constraint picture_person_exists foreign key (organisation_id, person_id, period valid) references person (organisation_id, id, period valid) deferrable initially deferred,
  constraint picture_file_exists foreign key (organisation_id, digest, width, height) references picture_file (organisation_id, digest, width, height) deferrable initially deferred
);
create index picture_by_unit on picture (organisation_id, unit_id) where unit_id is not null;
create index picture_by_person on picture (organisation_id, person_id) where person_id is not null;
create index picture_by_digest on picture (organisation_id, digest);
create index picture_by_change on picture (organisation_id, recorded_by);

create table picture_history (like picture, superseded_by bigint not null);
create index picture_history_by_unit on picture_history (organisation_id, unit_id) where unit_id is not null;
create index picture_history_by_person on picture_history (organisation_id, person_id) where person_id is not null;
create index picture_history_by_id on picture_history (organisation_id, id);
create index picture_history_by_change on picture_history (organisation_id, superseded_by);

create trigger supersede before delete on picture for each row execute function supersede();
create trigger never_altered before update on picture for each row execute function refuse_alteration();
create trigger append_only before update or delete on picture_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger append_only before update or delete on picture_file for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger append_only before update or delete on picture_bytes for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger never_emptied before truncate on picture for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on picture_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on picture_file for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on picture_bytes for each statement execute function refuse_alteration();
