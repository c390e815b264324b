-- SPDX-License-Identifier: MPL-2.0
-- The tables of facts: what the register keeps with validity.
-- Assumption: 0001_register.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- Below, every table of facts has the same ground: valid is when it holds in the world, half-open; recorded_by is the
-- change that wrote the row. Rows are never altered: a change takes rows out, which the trigger "supersede" keeps in
-- the history table, and puts new ones in.

-- What the organisation is called and looks like.
create table organisation_profile (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  name jsonb not null,
  municipality_code text,
  phone text,
  email text,
  address jsonb,
  website text,
  theme jsonb,
  primary key (organisation_id, id, valid without overlaps)
);

-- Kinds of unit, with their forms so that sentences can count them.
create table unit_kind (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  key text not null,
  noun jsonb not null,
  political boolean not null,
  tagged boolean not null,
  counts_as text,
  primary key (organisation_id, id, valid without overlaps),
  constraint unit_kind_key_is_free unique (organisation_id, key, valid without overlaps)
);

-- Parts of the organisation (W3C ORG OrganizationalUnit). No parent: the organisation as a whole.
create table unit (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  parent_id uuid,
  relation text not null check (relation in ('line', 'staff', 'political')),
  kind_id uuid not null,
  position integer not null,
  name jsonb not null,
  short_name jsonb,
  slug text not null,
  summary jsonb,
  description jsonb,
  visibility text not null check (visibility in ('public', 'internal')),
  primary key (organisation_id, id, valid without overlaps),
  constraint unit_parent_exists foreign key (organisation_id, parent_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred,
  constraint unit_kind_exists foreign key (organisation_id, kind_id, period valid) references unit_kind (organisation_id, id, period valid) deferrable initially deferred,
  constraint unit_address_is_free unique (organisation_id, parent_id, slug, valid without overlaps),
  constraint unit_top_address_is_free exclude using gist (organisation_id with =, slug with =, valid with &&) where (parent_id is null)
);

-- Addresses that people can come to.
create table site (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  name jsonb not null,
  address jsonb not null,
  hours jsonb,
  access jsonb,
  latitude double precision,
  longitude double precision,
  primary key (organisation_id, id, valid without overlaps)
);

-- Those who hold or have held posts. Never a CPR number.
create table person (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  given_name text not null,
  family_name text not null,
  publication text not null check (publication in ('public', 'internal', 'protected')),
  primary key (organisation_id, id, valid without overlaps)
);

-- Seats in units (W3C ORG Post).
create table post (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  unit_id uuid not null,
  title jsonb not null,
  seats integer not null check (seats > 0),
  political boolean not null,
  position integer not null,
  visibility text not null check (visibility in ('public', 'internal')),
  primary key (organisation_id, id, valid without overlaps),
  constraint post_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred
);

-- That a post leads a unit.
create table leadership (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  post_id uuid not null,
  unit_id uuid not null,
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint leadership_post_exists foreign key (organisation_id, post_id, period valid) references post (organisation_id, id, period valid) deferrable initially deferred,
  constraint leadership_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred,
  constraint leadership_is_said_once unique (organisation_id, post_id, unit_id, valid without overlaps)
);

-- That a person holds a post (W3C ORG Membership), in a capacity.
create table membership (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  post_id uuid not null,
  person_id uuid not null,
  capacity text not null check (capacity in ('permanent', 'acting', 'deputy')),
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint membership_post_exists foreign key (organisation_id, post_id, period valid) references post (organisation_id, id, period valid) deferrable initially deferred,
  constraint membership_person_exists foreign key (organisation_id, person_id, period valid) references person (organisation_id, id, period valid) deferrable initially deferred,
  constraint membership_is_held_once unique (organisation_id, post_id, person_id, valid without overlaps)
);

-- Ways of reaching a unit, a post or the holder of a post.
create table contact_point (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  unit_id uuid,
  post_id uuid,
  membership_id uuid,
  value jsonb not null,
  purpose jsonb,
  visibility text not null check (visibility in ('public', 'internal', 'switchboard')),
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint contact_point_has_one_owner check (num_nonnulls(unit_id, post_id, membership_id) = 1),
  constraint contact_point_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred,
  constraint contact_point_post_exists foreign key (organisation_id, post_id, period valid) references post (organisation_id, id, period valid) deferrable initially deferred,
  constraint contact_point_membership_exists foreign key (organisation_id, membership_id, period valid) references membership (organisation_id, id, period valid) deferrable initially deferred
);

-- What units take care of, in citizens' words.
create table task (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  unit_id uuid not null,
  title jsonb not null,
  search_words jsonb not null,
  kle text,
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint task_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred
);

-- Numbers that tell the size of a unit.
create table key_figure (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  unit_id uuid not null,
  label jsonb not null,
  value double precision not null,
  measure jsonb,
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint key_figure_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred
);

-- The organisation's other websites.
create table website (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  title jsonb not null,
  url text not null,
  unit_id uuid,
  language text not null,
  position integer not null,
  primary key (organisation_id, id, valid without overlaps),
  constraint website_unit_exists foreign key (organisation_id, unit_id, period valid) references unit (organisation_id, id, period valid) deferrable initially deferred
);

-- Named sets of changes to the organisation (W3C ORG ChangeEvent).
create table change_event (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  title jsonb not null,
  date date not null,
  reason jsonb,
  decided_on date,
  decision_url text,
  status text not null check (status in ('draft', 'announced')),
  primary key (organisation_id, id, valid without overlaps)
);

-- A unit's part in a change event: there before, come out of it, or both.
create table succession (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid daterange not null check (not isempty(valid)),
  recorded_by bigint not null,
  change_event_id uuid not null,
  type text not null check (type in ('merged', 'split', 'moved', 'renamed', 'closed', 'created')),
  original_id uuid,
  result_id uuid,
  primary key (organisation_id, id, valid without overlaps),
  constraint succession_event_exists foreign key (organisation_id, change_event_id, period valid) references change_event (organisation_id, id, period valid) deferrable initially deferred
);
