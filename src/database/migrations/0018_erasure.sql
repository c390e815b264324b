-- SPDX-License-Identifier: MPL-2.0
-- Lawful erasure of a person: that it was done, and nothing of whom it was done to.
-- Assumption: 0013_draft.
-- Locks: none that anyone could wait for, the table is new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Each erasure is itself a change, so that every process hears of it and the history tells it. The identifier stands for
-- nobody any more; it is kept so that the same can be done again after an older backup was brought back.
create table erasure (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  change_number bigint not null,
  erased_at timestamptz not null,
  erased_by text not null,
  reason text not null check (reason in ('request', 'retention', 'mistake', 'protection')),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, change_number) references change
);
create index erasure_by_change on erasure (organisation_id, change_number);

create trigger append_only before update or delete on erasure for each row when (current_setting('vejviser.erasing', true) is distinct from 'on') execute function refuse_alteration();
create trigger never_emptied before truncate on erasure for each statement execute function refuse_alteration();
