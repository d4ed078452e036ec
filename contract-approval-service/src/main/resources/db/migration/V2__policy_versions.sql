-- Policies are drafted, changed while they are drafts, and activated. What has been activated never changes again.
create sequence approval_policy_version start 2;

alter table approval_policy
  alter column effective_from drop not null,
  add column status text not null default 'ACTIVE' check (status in ('DRAFT', 'ACTIVE')),
  add column lock_version bigint not null default 0,
  add column same_customer_window_days int check (same_customer_window_days > 0),
  add column escalate_under_floor boolean not null default false,
  add column drafters varchar[] not null default '{}',
  add column activated_by text,
  add column activated_at timestamptz,
  add check ((status = 'ACTIVE') = (effective_from is not null));

alter table approval_step
  add column remind_after_hours int check (remind_after_hours > 0),
  add column escalate_after_hours int check (escalate_after_hours > 0),
  add column superior_role text,
  add check (escalate_after_hours is null or superior_role is not null),
  -- A draft's tiers and steps are replaced together.
  drop constraint approval_step_policy_version_tier_fkey,
  add foreign key (policy_version, tier) references approval_tier deferrable initially deferred;

grant insert, update, delete on approval_policy, approval_tier, approval_step to "${runtimeRole}";

create function active_policy_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'permission denied: an active version of the approval policy never changes'
    using errcode = 'insufficient_privilege';
end $$;

create function part_of_active_policy_is_final() returns trigger language plpgsql as $$
begin
  if exists (select from approval_policy where version = coalesce(old.policy_version, new.policy_version)
      and status = 'ACTIVE') then
    raise exception 'permission denied: an active version of the approval policy never changes'
      using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;

create trigger active_policy_is_final before update or delete on approval_policy
  for each row when (old.status = 'ACTIVE') execute function active_policy_is_final();
create trigger part_of_active_policy_is_final before insert or update or delete on approval_tier
  for each row execute function part_of_active_policy_is_final();
create trigger part_of_active_policy_is_final before insert or update or delete on approval_step
  for each row execute function part_of_active_policy_is_final();
