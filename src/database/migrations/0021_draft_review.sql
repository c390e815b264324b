-- SPDX-License-Identifier: MPL-2.0
-- Private links by which a draft is shown to those without an account, and scheduled drafts that are withdrawn.
-- Assumption: 0013_draft.
-- Locks: the draft table is held for a moment while a column comes to it; the other is new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Only a digest is kept: whoever reads the database cannot open the link.
create table draft_review (
  organisation_id uuid not null,
  draft_id uuid not null,
  digest text not null unique,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, draft_id),
  foreign key (organisation_id, draft_id) references draft,
  check (expires_at > made_at)
);

-- The change that took a scheduled draft out of the register again before its day.
alter table draft add column withdrawn_change bigint;
alter table draft add foreign key (organisation_id, withdrawn_change) references change;
alter table draft add check (withdrawn_change is null or status = 'withdrawn');
