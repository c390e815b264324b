-- SPDX-License-Identifier: MPL-2.0
-- Citizens' words for official ones, which search knows beside those of the product itself.
-- Assumption: 0003_history.
-- Locks: none that anyone could wait for, both tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

create table synonym (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  said jsonb not null,
  means jsonb not null,
  primary key (organisation_id, id, valid without overlaps)
);
create index synonym_by_change on synonym (organisation_id, recorded_by);

create table synonym_history (like synonym, superseded_by bigint not null);
create index synonym_history_by_id on synonym_history (organisation_id, id);
create index synonym_history_by_change on synonym_history (organisation_id, superseded_by);

create trigger supersede before delete on synonym for each row execute function supersede();
create trigger never_altered before update on synonym for each row execute function refuse_alteration();
create trigger append_only before update or delete on synonym_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger never_emptied before truncate on synonym for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on synonym_history for each statement execute function refuse_alteration();
