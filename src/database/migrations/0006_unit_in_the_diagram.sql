-- SPDX-License-Identifier: MPL-2.0
-- What the organisation diagram needs to know of a unit: units it also works under, and how those under it stand.
-- Assumption: 0005_indexes.
-- Locks: the tables unit and unit_history for a moment; columns without a value need no rewriting.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Units that are shown beside a unit's parent as those it works under; only the diagram uses them, so they are not held by a key.
alter table unit add column across_ids jsonb check (jsonb_typeof(across_ids) = 'array');
alter table unit add column chart_orientation text check (chart_orientation in ('row', 'column'));
alter table unit_history add column across_ids jsonb;
alter table unit_history add column chart_orientation text;

-- A column that is added stands last in a table and after superseded_by in its history, so rows are kept by name.
create or replace function supersede() returns trigger language plpgsql as $$
declare
  columns text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
  execute format('insert into %I (%s, superseded_by) select %s, $2', tg_table_name || '_history', columns,
    regexp_replace(columns, '(^|, )', '\1($1).', 'g'))
    using old, current_setting('vejviser.change')::bigint;
  return old;
end $$;
