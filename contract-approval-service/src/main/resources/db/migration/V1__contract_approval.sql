create sequence contract_number;
create sequence filing_number;
create sequence delegation_number;

-- The approval policy: versions are added, never changed.
create table approval_policy (
  version int primary key,
  effective_from date,
  source text not null,
  status text not null default 'ACTIVE' check (status in ('DRAFT', 'ACTIVE', 'WITHDRAWN')),
  lock_version bigint not null default 0,
  same_customer_window_days int check (same_customer_window_days > 0),
  escalate_under_floor boolean not null default false,
  early_seals text not null default 'FLAGGED' check (early_seals in ('FLAGGED', 'REFUSED')),
  -- Roles: who confirms what an administrator proposes, and who signs beside a signer who drafted it.
  confirmers varchar[] not null default '{sales-director,general-manager}',
  beside_role text,
  short_route_fields varchar[] not null default '{}',
  drafters varchar[] not null default '{}',
  activated_by text,
  activated_at timestamptz,
  withdrawal_reason text,
  withdrawn_by text,
  withdrawn_at timestamptz,
  check ((status = 'DRAFT') = (effective_from is null)),
  check (num_nonnulls(withdrawal_reason, withdrawn_by, withdrawn_at) = case status when 'WITHDRAWN' then 3 else 0 end)
);

create table approval_tier (
  policy_version int not null references approval_policy,
  tier int not null,
  bound numeric(18, 2) not null check (bound >= 0),
  bound_included boolean not null,
  signer_role text not null,
  signer_of_office boolean not null,
  primary key (policy_version, tier)
);

create table approval_step (
  policy_version int not null,
  tier int not null,
  stage int not null,
  code text not null,
  kind text not null check (kind in ('SIGN', 'APPROVE')),
  role text not null,
  of_office boolean not null,
  primary key (policy_version, tier, code),
  remind_after_hours int check (remind_after_hours > 0),
  escalate_after_hours int check (escalate_after_hours > 0),
  superior_role text,
  check (escalate_after_hours is null or superior_role is not null),
  -- A draft's tiers and steps are replaced together.
  foreign key (policy_version, tier) references approval_tier deferrable initially deferred
);

insert into approval_policy (version, effective_from, source, beside_role, short_route_fields) values
  (1, '2000-01-01', '大客户管理制度 三.2(1)–(3)', 'ka-approver', '{ACCOUNT_MANAGER,DELIVERY_TERMS}');

-- Tier 0 is the short route of amendments that change nothing but the fields above.
insert into approval_tier values
  (1, 0, 0, true, 'office-manager', true),
  (1, 1, 0, true, 'office-manager', true),
  (1, 2, 100000, true, 'ka-approver', false),
  (1, 3, 300000, true, 'ka-approver', false);

insert into approval_step values
  (1, 0, 1, 'office-manager-signs', 'SIGN', 'office-manager', true),
  (1, 0, 2, 'department-approves', 'APPROVE', 'ka-approver', false),
  (1, 1, 1, 'office-manager-signs', 'SIGN', 'office-manager', true),
  (1, 1, 2, 'department-approves', 'APPROVE', 'ka-approver', false),
  (1, 2, 1, 'department-signs', 'SIGN', 'ka-approver', false),
  (1, 2, 2, 'deputy-director-approves', 'APPROVE', 'deputy-sales-director', false),
  (1, 3, 1, 'department-signs', 'SIGN', 'ka-approver', false),
  (1, 3, 1, 'deputy-director-signs', 'SIGN', 'deputy-sales-director', false),
  (1, 3, 2, 'director-approves', 'APPROVE', 'sales-director', false);
revoke insert, update, delete on approval_policy, approval_tier, approval_step from "${runtimeRole}";

-- Products are withdrawn, never deleted: contracts name them.
create table product (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  -- The one spelling by which they are told apart; beside it the number as it was registered.
  sku_key text not null unique,
  sku text not null,
  name text not null,
  specification text,
  unit text not null,
  vat_rate numeric(5, 2) not null check (vat_rate between 0 and 100),
  status text not null check (status in ('ON_SALE', 'WITHDRAWN')),
  source_version text check (source_version ~ '^[0-9]{1,40}$'),
  -- Of what its source has said of that version.
  heard_digest text check (heard_digest ~ '^[0-9a-f]{64}$')
);
create index product_sku on product (sku_key, id);
create index product_name on product (name, id);
create index product_status on product (status, id);
create index product_updated on product (updated_at, id);
create index product_search on product using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
alter table product alter column search_text set statistics 1000;
revoke delete on product from "${runtimeRole}";

-- Of each other unit, so many of the product's own make one.
create table product_unit (
  product_id uuid not null references product,
  position int not null,
  unit text not null,
  factor numeric(18, 4) not null check (factor > 0),
  primary key (product_id, position)
);

create table settlement_price (
  id uuid primary key,
  version bigint not null,
  sku_key text not null,
  sku text not null,
  unit text not null,
  price numeric(18, 2) not null check (price >= 0),
  effective_from date not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index settlement_price_in_force on settlement_price (sku_key, unit, effective_from desc, id desc);
revoke update, delete on settlement_price from "${runtimeRole}";

create table delegation (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  principal text not null,
  principal_office text,
  delegate text not null,
  scope text not null check (scope in ('SIGN', 'APPROVE', 'BOTH')),
  roles varchar[] not null check (cardinality(roles) > 0),
  offices varchar[] not null,
  amount_cap numeric(18, 2) check (amount_cap > 0),
  valid_from date not null,
  valid_until date not null,
  status text not null check (status in ('DRAWN_UP', 'AWAITING_CONFIRMATION', 'GRANTED', 'REVOKED')),
  drawn_up_by text not null,
  deed_sha256 text,
  confirmed_by text,
  granted_at timestamptz,
  revoked_by text,
  revoked_at timestamptz,
  check (delegate <> principal and delegate <> drawn_up_by),
  check (valid_from <= valid_until),
  check ((status = 'DRAWN_UP') = (deed_sha256 is null)),
  check (case status when 'GRANTED' then granted_at is not null when 'REVOKED' then true else granted_at is null end),
  -- What was drawn up for another gives no power without a second person.
  check (granted_at is null or drawn_up_by = principal
    or confirmed_by is not null and confirmed_by not in (drawn_up_by, delegate)),
  check ((status = 'REVOKED') = (revoked_at is not null))
);
create index delegation_granted on delegation (delegate, valid_until) where status = 'GRANTED';

create table contract (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  number text not null unique,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  application_id uuid unique,
  status text not null,
  revision int not null check (revision >= 1),
  drafters varchar[] not null default '{}',
  account_manager text not null,
  amount numeric(18, 2) not null check (amount >= 0),
  estimated_annual_amount numeric(18, 2),
  delivery_terms text not null,
  valid_from date not null,
  valid_until date not null,
  pricing_policy text,
  service_content text,
  cooperation_mode text,
  filing_number text unique,
  filed_at timestamptz,
  filed_digest text,
  signed_copy_id uuid references document,
  signed_on date,
  customer_signed_on date,
  effective_from date,
  signature_filed_by text,
  -- Null before it is signed.
  signed_before_approval boolean,
  check (valid_from <= valid_until),
  -- Nothing has effect that was not filed, and nothing is filed that was not approved (批准后执行).
  check ((status in ('APPROVED', 'EFFECTIVE', 'COMPLETED', 'TERMINATED')) = (filing_number is not null)),
  check (signed_copy_id is null or filing_number is not null),
  check (status not in ('EFFECTIVE', 'COMPLETED') or signed_copy_id is not null),
  amends uuid references contract,
  renews uuid references contract,
  succession_reason text,
  -- The amendment whose terms are in force.
  amended_by uuid references contract,
  ends_on date,
  expiry_told_for date,
  termination_reason text,
  terminates_on date,
  termination_asked_by text,
  termination_asked_at timestamptz,
  termination_confirmed_by text,
  termination_confirmed_for text,
  terminated_at timestamptz,
  -- The customer's notice that it ends the contract.
  notice_document_id uuid references document,
  notice_arrived_on date,
  notice_works_on date,
  notice_ground text,
  notice_recorded_by text,
  notice_recorded_at timestamptz,
  notice_answer text check (notice_answer in ('ACCEPT', 'OBJECT')),
  notice_answer_reason text,
  notice_answered_by text,
  notice_answered_for text,
  notice_answered_at timestamptz,
  check ((notice_works_on is null) = (notice_document_id is null)),
  check (notice_works_on >= notice_arrived_on),
  check ((notice_answer is null) = (notice_answered_by is null)),
  check (notice_answered_by <> notice_recorded_by),
  check (amends <> id and renews <> id),
  check (amends is null or renews is null),
  check ((terminates_on is null) = (termination_asked_by is null)),
  -- An amendment ends with its contract, whose end was decided, or which its customer has ended.
  check (status <> 'TERMINATED' or terminated_at is not null or notice_works_on is not null or amends is not null),
  check (terminated_at is null or termination_confirmed_by <> termination_asked_by),
  constraint contract_status_check check (status in
  ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'REJECTED', 'EFFECTIVE', 'COMPLETED', 'TERMINATED', 'CANCELLED')),
  trial_order_first boolean not null default false,
  -- One per line, frozen at submission.
  settlement_prices numeric(18, 2)[] not null default '{}' check (0 <= all (settlement_prices)),
  -- One per line, frozen at submission: the product's own unit, and how many of it the line's unit is, or nulls.
  own_units text[] not null default '{}',
  unit_factors numeric(18, 4)[] not null default '{}',
  check (cardinality(own_units) = cardinality(unit_factors)),
  trail_lines int not null default 0,
  trail_hash text not null default repeat('0', 64)
);
create index contract_account_manager on contract (account_manager, id);
create index contract_customer_name on contract (customer_name, id);
create index contract_amount on contract (amount, id);
create index contract_signed on contract (signed_on, id);
create index contract_ends on contract (ends_on, id);
create index contract_updated on contract (updated_at, id);
create index contract_search on contract using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
-- How often a word occurs decides how it is looked for.
alter table contract alter column search_text set statistics 1000;
create index contract_office on contract (office, id);
create index contract_customer on contract (customer_id, id);
create index contract_status on contract (status, id);

create table contract_line (
  contract_id uuid not null references contract,
  position int not null,
  sku text not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null,
  unit_price numeric(18, 2) not null check (unit_price >= 0),
  floor_price numeric(18, 2) not null check (floor_price >= 0),
  primary key (contract_id, position),
  constraint contract_line_quantity_check check (quantity >= 0)
);

create table contract_instalment (
  contract_id uuid not null references contract,
  position int not null,
  due_on date not null,
  amount numeric(18, 2) not null check (amount > 0),
  primary key (contract_id, position)
);

create table contract_enclosure (
  contract_id uuid not null references contract,
  position int not null,
  kind text not null,
  sha256 text not null,
  primary key (contract_id, position)
);

create table route (
  id uuid primary key,
  contract_id uuid not null references contract,
  revision int not null,
  policy_version int not null references approval_policy,
  tier int not null,
  office text not null,
  amount numeric(18, 2),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  submitted_by text not null,
  submitted_at timestamptz not null,
  -- Who drafted it or manages the account, and the role that signs beside them.
  authors varchar[] not null default '{}',
  beside_role text,
  unique (contract_id, revision),
  added_up numeric(18, 2) not null default 0,
  added_up_contracts varchar[] not null default '{}',
  under_floor boolean not null default false,
  lines_not_listed int[] not null default '{}',
  -- Of an amendment: under the price that was approved; the tier of what is in force, where that alone decides.
  lines_cheaper int[] not null default '{}',
  tier_held int,
  escalated boolean not null default false,
  floor_reason_needed boolean not null default false,
  floor_reason text
);

create table route_step (
  id uuid primary key,
  route_id uuid not null references route,
  stage int not null,
  code text not null,
  kind text not null check (kind in ('SIGN', 'APPROVE')),
  role text not null,
  of_office boolean not null,
  state text not null check (state in ('WAITING', 'OPEN', 'SIGNED', 'RETURNED', 'REJECTED', 'VOID')),
  opened_at timestamptz,
  decided_by text,
  on_behalf_of text,
  delegation_id uuid references delegation,
  decided_at timestamptz,
  comment text,
  unique (route_id, code),
  -- Nobody acts on a route twice, and nobody is acted for twice.
  unique (route_id, decided_by),
  unique (route_id, on_behalf_of),
  check ((state in ('SIGNED', 'RETURNED', 'REJECTED')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((on_behalf_of is null) = (delegation_id is null)),
  remind_after_hours int,
  escalate_after_hours int,
  superior_role text,
  assignee text,
  -- Was asked by name and is gone.
  former_assignee text,
  -- Who proposed and who confirmed that others are asked.
  reassigned_by varchar[] not null default '{}',
  check (decided_by <> former_assignee and decided_by <> all (reassigned_by)),
  check (on_behalf_of <> former_assignee and on_behalf_of <> all (reassigned_by)),
  -- Waits for a second person.
  proposed_role text,
  proposed_person text,
  proposed_reason text,
  proposed_by text,
  reminders int not null default 0,
  remind_at timestamptz,
  escalate_at timestamptz,
  escalated_at timestamptz,
  under_escalation boolean not null default false
);

-- The inbox: a row per step that somebody may decide now.
create table open_step (
  id uuid primary key,
  version bigint not null,
  contract_id uuid not null references contract,
  number text not null,
  customer_name text not null,
  revision int not null,
  tier int not null,
  step_id uuid not null unique references route_step,
  code text not null,
  kind text not null,
  role text not null,
  of_office boolean not null,
  office text not null,
  amount numeric(18, 2),
  barred varchar[] not null,
  digest text not null,
  submitted_by text not null,
  opened_at timestamptz not null,
  assignee text,
  superior_role text,
  overdue_at timestamptz,
  next_chase_at timestamptz
);
create index open_step_role on open_step (role, office, id);
create index open_step_contract on open_step (contract_id);
create index open_step_assignee on open_step (assignee, id) where assignee is not null;

-- Who did what, for whom, in order; each line's hash covers the one before.
create table trail_entry (
  id uuid primary key,
  contract_id uuid not null references contract,
  position int not null,
  action text not null,
  revision int not null,
  step text,
  person text not null,
  on_behalf_of text,
  delegation_id uuid references delegation,
  digest text,
  comment text,
  at timestamptz not null,
  hash text not null,
  unique (contract_id, position),
  note text
);
revoke update, delete on trail_entry from "${runtimeRole}";

-- Policies are drafted, changed while they are drafts, and activated. What has been activated never changes again,
-- but that the activation may be withdrawn before its first day.
create sequence approval_policy_version start 2;
grant insert, update, delete on approval_policy, approval_tier, approval_step to "${runtimeRole}";

create function active_policy_is_final() returns trigger language plpgsql as $$
declare
  withdrawal constant text[] := '{status, withdrawal_reason, withdrawn_by, withdrawn_at, lock_version}';
begin
  -- The machine's day: the business clock is never behind it.
  if tg_op = 'UPDATE' and old.status = 'ACTIVE' and new.status = 'WITHDRAWN'
      and old.effective_from > (clock_timestamp() at time zone 'Asia/Shanghai')::date
      and to_jsonb(new) - withdrawal = to_jsonb(old) - withdrawal then
    return new;
  end if;
  raise exception 'permission denied: an active version of the approval policy never changes'
    using errcode = 'insufficient_privilege';
end $$;

create function part_of_active_policy_is_final() returns trigger language plpgsql as $$
begin
  if exists (select from approval_policy where version = coalesce(old.policy_version, new.policy_version)
      and status <> 'DRAFT') then
    raise exception 'permission denied: an active version of the approval policy never changes'
      using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;

create trigger active_policy_is_final before update or delete on approval_policy
  for each row when (old.status <> 'DRAFT') execute function active_policy_is_final();

create trigger part_of_active_policy_is_final before insert or update or delete on approval_tier
  for each row execute function part_of_active_policy_is_final();

create trigger part_of_active_policy_is_final before insert or update or delete on approval_step
  for each row execute function part_of_active_policy_is_final();
create index route_submitted on route (submitted_at);
create index open_step_chase on open_step (next_chase_at) where next_chase_at is not null;

-- One open amendment per contract, one renewal that is not given up.
create unique index contract_open_amendment on contract (amends)
  where status in ('DRAFT', 'IN_APPROVAL', 'APPROVED');
create unique index contract_renewal on contract (renews)
  where status not in ('REJECTED', 'CANCELLED', 'TERMINATED');
create index contract_amends on contract (amends, id);
create index contract_ends_on on contract (ends_on) where status = 'EFFECTIVE';

create sequence quote_number;
create table quote (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  subject text not null,
  positioning_id uuid,
  positioning text,
  status text not null check (status in ('OPEN', 'ACCEPTED', 'LOST')),
  -- Of the latest round, once there is one.
  valid_until date,
  expiry_told_for date,
  accepted_round int,
  contract_id uuid unique references contract,
  floor_reason text,
  lost_reason text,
  closed_by text,
  closed_at timestamptz,
  opened_by text not null,
  opened_at timestamptz not null,
  check ((status = 'OPEN') = (closed_at is null)),
  check ((status = 'ACCEPTED') = (contract_id is not null) and (status = 'ACCEPTED') = (accepted_round is not null)),
  check ((status = 'LOST') = (lost_reason is not null))
);
create index quote_office on quote (office, id);
create index quote_customer on quote (customer_id, id);
create index quote_status on quote (status, valid_until);
create index quote_expiry on quote (valid_until) where status = 'OPEN' and expiry_told_for is distinct from valid_until;

-- What was offered stays as it was said: rounds are added, never changed.
create table quote_round (
  id uuid primary key,
  quote_id uuid not null references quote,
  round int not null check (round >= 1),
  side text not null check (side in ('OURS', 'CUSTOMERS')),
  valid_until date not null,
  delivery_terms text not null,
  payment_terms text,
  needs text,
  objections text,
  answer text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  unique (quote_id, round)
);

create table quote_line (
  round_id uuid not null references quote_round,
  position int not null,
  sku text not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit_price numeric(18, 2) not null check (unit_price >= 0),
  floor_price numeric(18, 2) check (floor_price >= 0),
  settlement_price numeric(18, 2) check (settlement_price >= 0),
  primary key (round_id, position),
  check (floor_price is not null or settlement_price is not null)
);
revoke update, delete on quote_round, quote_line from "${runtimeRole}";

-- Deliveries that were heard of, for invoices to name; the value at contract price.
create table known_delivery (
  id uuid primary key,
  contract_id uuid not null,
  value numeric(18, 2) not null,
  signed_on date not null
);

create table invoice (
  id uuid primary key,
  version bigint not null,
  number text not null unique check (number ~ '^[0-9]{8,20}$'),
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  delivery_id uuid,
  -- A red-letter invoice takes back a part of another, or the whole, and has a negative amount.
  corrects uuid references invoice,
  reason text,
  invoiced_on date not null,
  amount numeric(18, 2) not null,
  tax_rate numeric(4, 2) not null check (tax_rate >= 0 and tax_rate < 100),
  tax_amount numeric(18, 2) not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (corrects is null and amount > 0 and tax_amount >= 0 or corrects is not null and amount < 0 and tax_amount <= 0),
  check ((corrects is null) = (reason is null))
);
create index invoice_office on invoice (office, id);
create index invoice_contract on invoice (contract_id, id);
create index invoice_customer on invoice (customer_id, id);
create index invoice_delivery on invoice (delivery_id, id);
create index invoice_corrects on invoice (corrects, id) where corrects is not null;
revoke update, delete on invoice from "${runtimeRole}";

-- A price that was entered by mistake is withdrawn before its day; the list itself is never changed.
create table settlement_price_withdrawal (
  price_id uuid primary key references settlement_price,
  reason text not null,
  withdrawn_by text not null,
  withdrawn_at timestamptz not null
);
revoke update, delete on settlement_price_withdrawal from "${runtimeRole}";

-- The register of the seal; entered once, never changed.
create sequence seal_use_number;
create table seal_use (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  number text not null unique,
  office text,
  what text not null,
  contract_id uuid references contract,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  before_approval boolean not null,
  sealed_on date not null,
  copies int check (copies between 1 and 100),
  sealed_by text not null,
  entered_by text not null,
  entered_at timestamptz not null
);
create index seal_use_office on seal_use (office, id);
create index seal_use_contract on seal_use (contract_id, id);
create index seal_use_sealed_on on seal_use (sealed_on, id);
create index seal_use_updated on seal_use (updated_at, id);
create index seal_use_search on seal_use using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
alter table seal_use alter column search_text set statistics 1000;
revoke update, delete on seal_use from "${runtimeRole}";

create sequence order_number;
create table customer_order (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  trial boolean not null,
  wished_on date not null,
  status text not null check (status in
    ('PLACED', 'HELD', 'CLEARED', 'IN_PRODUCTION', 'SHIPPED', 'RECEIVED', 'DELIVERED', 'CANCELLED')),
  attempt int not null check (attempt >= 1),
  hold_reasons varchar[] not null,
  trial_verdict text check (trial_verdict in ('ACCEPTED', 'REJECTED')),
  trial_reason text,
  judged_by text,
  check (trial_verdict is null or trial),
  check ((trial_verdict is null) = (judged_by is null))
);
create index customer_order_office on customer_order (office, id);
create index customer_order_contract on customer_order (contract_id, id);
create index customer_order_customer on customer_order (customer_id, id);
create index customer_order_status on customer_order (status, id);

create table customer_order_line (
  order_id uuid not null references customer_order,
  position int not null,
  line int not null,
  sku text not null,
  product text not null,
  unit text not null,
  unit_price numeric(18, 2) not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  shipped numeric(18, 4) not null check (shipped between 0 and quantity),
  received numeric(18, 4) not null check (received between 0 and quantity),
  delivered numeric(18, 4) not null check (delivered between 0 and quantity),
  -- Not to come any more, since the contract has ended.
  given_up numeric(18, 4) not null check (given_up between 0 and quantity - greatest(shipped, received, delivered)),
  primary key (order_id, position)
);

-- What a shipment sent of a contract line, whoever had ordered it; of a receipt, less by what was lost on the way.
create table shipped_goods (
  source_id uuid not null,
  contract_id uuid not null,
  line int not null,
  quantity numeric(18, 4) not null,
  primary key (source_id, line)
);
create index shipped_goods_contract on shipped_goods (contract_id, line);

-- What has happened to an order, by whom or by which event.
create table customer_order_step (
  order_id uuid not null references customer_order,
  position int not null,
  status text not null,
  cause text not null,
  detail text,
  at timestamptz not null,
  primary key (order_id, position)
);
revoke update, delete on customer_order_step from "${runtimeRole}";

-- What is to be paid and delivered under a contract, and what was. Events of several topics fill it in any order, so a
-- row may be there before its contract is known.
create table payment_schedule (
  id uuid primary key,
  version bigint not null,
  contract_number text,
  customer_id uuid,
  office text,
  account_manager text,
  amount numeric(18, 2),
  planned_on date,
  previously_planned_on date,
  plan_reason text,
  plan_set_by text,
  plan_set_on date,
  plan_confirmed_by text check (plan_confirmed_by <> plan_set_by),
  status text not null default 'OPEN' check (status in ('OPEN', 'PROPOSED', 'SETTLED')),
  proposed_by text,
  settled_by text,
  settled_on date
);
create index payment_schedule_office on payment_schedule (office, id);
create index payment_schedule_customer on payment_schedule (customer_id, id);

create table schedule_instalment (
  id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  number int not null,
  due_on date not null,
  amount numeric(18, 2) not null,
  collected numeric(18, 2) not null check (collected between 0 and amount),
  unique (schedule_id, number)
);
create index schedule_instalment_open on schedule_instalment (due_on) where collected < amount;

create table schedule_line (
  id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  line int not null,
  quantity numeric(18, 4) not null,
  unique (schedule_id, line)
);

create table schedule_collection (
  payment_id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  amount numeric(18, 2) not null,
  collected_on date not null
);
create index schedule_collection_schedule on schedule_collection (schedule_id);

create table schedule_delivery (
  id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  delivery_id uuid not null,
  line int not null,
  quantity numeric(18, 4) not null,
  unique (delivery_id, line)
);
create index schedule_delivery_schedule on schedule_delivery (schedule_id);
