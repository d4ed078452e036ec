-- How a route came to its tier: the amount is what decided it, with what other contracts of the customer added up to.
alter table route
  add column added_up numeric(18, 2) not null default 0,
  add column added_up_contracts varchar[] not null default '{}',
  add column under_floor boolean not null default false,
  add column escalated boolean not null default false,
  add column floor_reason_needed boolean not null default false,
  add column floor_reason text;
update route set under_floor = true where exists (
  select from contract_line l left join contract_settlement_price p using (contract_id, position)
  where l.contract_id = route.contract_id and l.unit_price < greatest(l.floor_price, p.price));
create index route_submitted on route (submitted_at);

alter table route_step
  add column remind_after_hours int,
  add column escalate_after_hours int,
  add column superior_role text,
  add column assignee text,
  add column reminders int not null default 0,
  add column remind_at timestamptz,
  add column escalate_at timestamptz,
  add column escalated_at timestamptz,
  add column under_escalation boolean not null default false;

alter table open_step
  add column assignee text,
  add column superior_role text,
  add column overdue_at timestamptz,
  add column next_chase_at timestamptz;
create index open_step_chase on open_step (next_chase_at) where next_chase_at is not null;

-- What a line of the trail says besides: under which escalation, to whom it was reassigned. Part of the hash if there.
alter table trail_entry add column note text;
