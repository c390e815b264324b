-- SPDX-License-Identifier: MPL-2.0
-- What the operators of the switchboard need and nobody outside the house sees: who is away, and notes on units.
-- Assumption: 0003_history.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- That a person is away, and who stands in. The day of return is said beside validity, since a row also ends where
-- another stands in from some day on; no row goes beyond it.
create table absence (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  person_id uuid not null,
  returns date,
  stand_in_id uuid,
  note text,
  primary key (organisation_id, id, valid without overlaps),
  constraint absence_person_exists foreign key (organisation_id, person_id, period valid) references person (organisation_id, id, period valid) deferrable initially deferred,
  constraint absence_stand_in_exists foreign key (organisation_id, stand_in_id, period valid) references person (organisation_id, id, period valid) deferrable initially deferred,
  constraint absence_is_said_once unique (organisation_id, person_id, valid without overlaps),
  constraint absence_ends_with_return check (returns is null or valid <@ daterange(null, returns)),
  constraint absence_has_another_stand_in check (stand_in_id <> person_id)
);
create index absence_by_person on absence (organisation_id, person_id);
create index absence_by_stand_in on absence (organisation_id, stand_in_id) where stand_in_id is not null;
create index absence_by_change on absence (organisation_id, recorded_by);

-- What operators should know of a unit.
create table operator_note (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  unit_id uuid not null,
  text text not null,
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint operator_note_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred
);
create index operator_note_by_unit on operator_note (organisation_id, unit_id);
create index operator_note_by_change on operator_note (organisation_id, recorded_by);

create table absence_history (like absence, superseded_by bigint not null);
create index absence_history_by_id on absence_history (organisation_id, id);
create index absence_history_by_change on absence_history (organisation_id, superseded_by);
create table operator_note_history (like operator_note, superseded_by bigint not null);
create index operator_note_history_by_id on operator_note_history (organisation_id, id);
create index operator_note_history_by_change on operator_note_history (organisation_id, superseded_by);

create trigger supersede before delete on absence for each row execute function supersede();
create trigger never_altered before update on absence for each row execute function refuse_alteration();
create trigger append_only before update or delete on absence_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger never_emptied before truncate on absence for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on absence_history for each statement execute function refuse_alteration();
create trigger supersede before delete on operator_note for each row execute function supersede();
create trigger never_altered before update on operator_note for each row execute function refuse_alteration();
create trigger append_only before update or delete on operator_note_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger never_emptied before truncate on operator_note for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on operator_note_history for each statement execute function refuse_alteration();
