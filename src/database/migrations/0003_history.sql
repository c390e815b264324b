-- SPDX-License-Identifier: MPL-2.0
-- History: what was superseded is kept, and nothing is altered.
-- Assumption: 0002_facts.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Rows that a later change took out, with the change that did. Append-only: only lawful erasure of a person may touch them.

create table organisation_profile_history (like organisation_profile, superseded_by bigint not null);
create index organisation_profile_history_by_id on organisation_profile_history (organisation_id, id);
create table unit_kind_history (like unit_kind, superseded_by bigint not null);
create index unit_kind_history_by_id on unit_kind_history (organisation_id, id);
create table unit_history (like unit, superseded_by bigint not null);
create index unit_history_by_id on unit_history (organisation_id, id);
create table site_history (like site, superseded_by bigint not null);
create index site_history_by_id on site_history (organisation_id, id);
create table person_history (like person, superseded_by bigint not null);
create index person_history_by_id on person_history (organisation_id, id);
create table post_history (like post, superseded_by bigint not null);
create index post_history_by_id on post_history (organisation_id, id);
create table leadership_history (like leadership, superseded_by bigint not null);
create index leadership_history_by_id on leadership_history (organisation_id, id);
create table membership_history (like membership, superseded_by bigint not null);
create index membership_history_by_id on membership_history (organisation_id, id);
create table contact_point_history (like contact_point, superseded_by bigint not null);
create index contact_point_history_by_id on contact_point_history (organisation_id, id);
create table task_history (like task, superseded_by bigint not null);
create index task_history_by_id on task_history (organisation_id, id);
create table key_figure_history (like key_figure, superseded_by bigint not null);
create index key_figure_history_by_id on key_figure_history (organisation_id, id);
create table website_history (like website, superseded_by bigint not null);
create index website_history_by_id on website_history (organisation_id, id);
create table change_event_history (like change_event, superseded_by bigint not null);
create index change_event_history_by_id on change_event_history (organisation_id, id);
create table succession_history (like succession, superseded_by bigint not null);
create index succession_history_by_id on succession_history (organisation_id, id);

-- Keeps a row that is taken out. The number of the change that takes it out is set at the start of the transaction.
create function supersede() returns trigger language plpgsql as $$
begin
  execute format('insert into %I select ($1).*, $2', tg_table_name || '_history')
    using old, current_setting('vejviser.change')::bigint;
  return old;
end $$;

create function refuse_alteration() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never altered', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger supersede before delete on organisation_profile for each row execute function supersede();
create trigger never_altered before update on organisation_profile for each row execute function refuse_alteration();
create trigger append_only before update or delete on organisation_profile_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on unit_kind for each row execute function supersede();
create trigger never_altered before update on unit_kind for each row execute function refuse_alteration();
create trigger append_only before update or delete on unit_kind_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on unit for each row execute function supersede();
create trigger never_altered before update on unit for each row execute function refuse_alteration();
create trigger append_only before update or delete on unit_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on site for each row execute function supersede();
create trigger never_altered before update on site for each row execute function refuse_alteration();
create trigger append_only before update or delete on site_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on person for each row execute function supersede();
create trigger never_altered before update on person for each row execute function refuse_alteration();
create trigger append_only before update or delete on person_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on post for each row execute function supersede();
create trigger never_altered before update on post for each row execute function refuse_alteration();
create trigger append_only before update or delete on post_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on leadership for each row execute function supersede();
create trigger never_altered before update on leadership for each row execute function refuse_alteration();
create trigger append_only before update or delete on leadership_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on membership for each row execute function supersede();
create trigger never_altered before update on membership for each row execute function refuse_alteration();
create trigger append_only before update or delete on membership_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on contact_point for each row execute function supersede();
create trigger never_altered before update on contact_point for each row execute function refuse_alteration();
create trigger append_only before update or delete on contact_point_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on task for each row execute function supersede();
create trigger never_altered before update on task for each row execute function refuse_alteration();
create trigger append_only before update or delete on task_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on key_figure for each row execute function supersede();
create trigger never_altered before update on key_figure for each row execute function refuse_alteration();
create trigger append_only before update or delete on key_figure_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on website for each row execute function supersede();
create trigger never_altered before update on website for each row execute function refuse_alteration();
create trigger append_only before update or delete on website_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on change_event for each row execute function supersede();
create trigger never_altered before update on change_event for each row execute function refuse_alteration();
create trigger append_only before update or delete on change_event_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger supersede before delete on succession for each row execute function supersede();
create trigger never_altered before update on succession for each row execute function refuse_alteration();
create trigger append_only before update or delete on succession_history for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger append_only before update or delete on change for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();

-- Emptying a table at one go would pass by the rules above.
create trigger never_emptied before truncate on organisation_profile for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on organisation_profile_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on unit_kind for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on unit_kind_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on unit for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on unit_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on site for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on site_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on person for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on person_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on post for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on post_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on leadership for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on leadership_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on membership for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on membership_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on contact_point for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on contact_point_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on task for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on task_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on key_figure for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on key_figure_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on website for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on website_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on change_event for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on change_event_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on succession for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on succession_history for each statement execute function refuse_alteration();
create trigger never_emptied before truncate on change for each statement execute function refuse_alteration();
