-- SPDX-License-Identifier: MPL-2.0
-- Rules that hold on every day and that keys cannot say.
-- Assumption: 0002_facts.
-- Locks: none that anyone could wait for, all tables are new.
-- Worst case: it fails as a whole and leaves nothing behind.

-- No unit is part of itself on any day: walks up from the new row through every parent it has while the row is
-- valid, narrowing the days as it goes, and refuses if it comes back.
create function refuse_cycle() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive above (id, days, depth) as (
      select new.parent_id, new.valid, 1
      union all
      select u.parent_id, above.days * u.valid, depth + 1
      from above join unit u on u.organisation_id = new.organisation_id and u.id = above.id and u.valid && above.days
      where above.id is not null and above.id <> new.id and depth < 200
    )
    select from above where id = new.id or depth >= 200
  ) then
    raise exception 'unit % would be part of itself', new.id using errcode = 'check_violation', constraint = 'unit_is_not_part_of_itself';
  end if;
  return null;
end $$;
create constraint trigger unit_is_not_part_of_itself after insert on unit deferrable initially deferred
  for each row when (new.parent_id is not null) execute function refuse_cycle();

-- On no day do more persons hold a post in a permanent, or in an acting, capacity than it has seats. Counts the holders from
-- each day on which one begins or leaves to the next such day, and compares with the seats that the post has in that time.
create function refuse_overfull_post(the_organisation uuid, the_post uuid, days daterange) returns void language plpgsql as $$
begin
  if exists (
    with held as (
      select capacity, valid from membership
      where organisation_id = the_organisation and post_id = the_post and valid && days and capacity <> 'deputy'
    ),
    step as (
      select capacity, coalesce(lower(valid), '-infinity') as day, 1 as more from held
      union all
      select capacity, upper(valid), -1 from held where not upper_inf(valid)
    ),
    stretch as (
      select daterange(day, lead(day) over by_day) as days, sum(more) over by_day as holders
      from step window by_day as (partition by capacity order by day)
    )
    select from stretch s
    join post p on p.organisation_id = the_organisation and p.id = the_post and p.valid && (s.days * refuse_overfull_post.days)
    where s.holders > p.seats
  ) then
    raise exception 'post % has fewer seats than holders', the_post using errcode = 'check_violation', constraint = 'post_has_seats';
  end if;
end $$;
create function refuse_overfull_by_membership() returns trigger language plpgsql as $$
begin
  perform refuse_overfull_post(new.organisation_id, new.post_id, new.valid);
  return null;
end $$;
create function refuse_overfull_by_post() returns trigger language plpgsql as $$
begin
  perform refuse_overfull_post(new.organisation_id, new.id, new.valid);
  return null;
end $$;
create constraint trigger post_has_seats after insert on membership deferrable initially deferred
  for each row execute function refuse_overfull_by_membership();
create constraint trigger post_has_seats after insert on post deferrable initially deferred
  for each row execute function refuse_overfull_by_post();

-- A succession names units that the register knows, or once knew: of any time.
create function refuse_unknown_succession() returns trigger language plpgsql as $$
begin
  if exists (
    select from (values (new.original_id), (new.result_id)) named (id)
    where named.id is not null
      and not exists (select from unit u where u.organisation_id = new.organisation_id and u.id = named.id)
      and not exists (select from unit_history u where u.organisation_id = new.organisation_id and u.id = named.id)
  ) then
    raise exception 'succession % names an unknown unit', new.id using errcode = 'foreign_key_violation', constraint = 'succession_unit_exists';
  end if;
  return null;
end $$;
create constraint trigger succession_unit_exists after insert on succession deferrable initially deferred
  for each row execute function refuse_unknown_succession();
