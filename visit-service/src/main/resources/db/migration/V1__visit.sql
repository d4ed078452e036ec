create sequence visit_plan_number;
create table visit_plan (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  number text not null unique,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  status text not null
    check (status in ('PLANNED', 'RETURNED', 'APPROVED', 'BUDGETED', 'REPORTED', 'SETTLED', 'REJECTED', 'CANCELLED')),
  purpose text not null,
  preparation text,
  planned_on date not null,
  asked numeric(18, 2) not null check (asked >= 0),
  released numeric(18, 2) check (released between 0 and asked),
  approved_on date,
  visited_on date,
  needs text,
  competitor_news text,
  next_step text,
  spent numeric(18, 2) check (spent >= 0),
  over_budget_reason text,
  settled_on date,
  check (status not in ('BUDGETED', 'REPORTED', 'SETTLED') or released is not null),
  check (status not in ('REPORTED', 'SETTLED') or (visited_on >= approved_on and next_step is not null)),
  check (status <> 'SETTLED' or (spent is not null and settled_on is not null)),
  check (spent is null or spent <= released or over_budget_reason is not null)
);
create index visit_plan_account_manager on visit_plan (account_manager, id);
create index visit_plan_customer_name on visit_plan (customer_name, id);
create index visit_plan_planned on visit_plan (planned_on, id);
create index visit_plan_approved on visit_plan (approved_on, id);
create index visit_plan_asked on visit_plan (asked, id);
create index visit_plan_released on visit_plan (released, id);
create index visit_plan_updated on visit_plan (updated_at, id);
create index visit_plan_search on visit_plan using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
-- How often a word occurs decides how it is looked for.
alter table visit_plan alter column search_text set statistics 1000;
create index visit_plan_office on visit_plan (office, id);
create index visit_plan_customer on visit_plan (customer_id, id);
create index visit_plan_status on visit_plan (status, id);
create index visit_plan_unreported on visit_plan (planned_on) where status in ('APPROVED', 'BUDGETED');

create table visit_plan_person (
  visit_plan_id uuid not null references visit_plan,
  position int not null,
  side text not null check (side in ('OURS', 'CUSTOMER')),
  name text not null,
  title text,
  primary key (visit_plan_id, position)
);

create table visit_plan_budget_line (
  visit_plan_id uuid not null references visit_plan,
  position int not null,
  kind text not null,
  amount numeric(18, 2) not null check (amount > 0),
  remark text,
  primary key (visit_plan_id, position)
);

create table visit_plan_met (
  visit_plan_id uuid not null references visit_plan,
  position int not null,
  side text not null check (side in ('OURS', 'CUSTOMER')),
  name text not null,
  title text,
  primary key (visit_plan_id, position)
);

create table visit_plan_commitment (
  visit_plan_id uuid not null references visit_plan,
  position int not null,
  side text not null check (side in ('OURS', 'CUSTOMER')),
  what text not null,
  owner text not null,
  due_on date not null,
  primary key (visit_plan_id, position)
);

create table visit_plan_expense (
  visit_plan_id uuid not null references visit_plan,
  position int not null,
  kind text not null,
  amount numeric(18, 2) not null check (amount > 0),
  remark text,
  primary key (visit_plan_id, position)
);
revoke update, delete on visit_plan_met, visit_plan_commitment, visit_plan_expense from "${runtimeRole}";

create sequence gift_application_number;
create table gift_application (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  customer_number text not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  status text not null
    check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'FINANCE_APPROVED', 'GIVEN', 'REJECTED', 'WITHDRAWN')),
  recipient_name text not null,
  recipient_title text,
  reason text not null,
  item text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  value numeric(18, 2) not null check (value > 0),
  budget numeric(18, 2) not null check (budget >= value),
  planned_on date not null,
  agreed_on date,
  given_on date,
  given_value numeric(18, 2) check (given_value > 0 and given_value <= budget),
  receipt_document_id uuid references document,
  check (status not in ('FINANCE_APPROVED', 'GIVEN') or agreed_on is not null),
  check (status <> 'GIVEN'
    or (given_on >= agreed_on and given_value is not null and receipt_document_id is not null))
);
create index gift_application_office on gift_application (office, id);
create index gift_application_customer on gift_application (customer_id, id);
create index gift_application_status on gift_application (status, id);

-- What one recipient may still get in a calendar year: submissions take it under a lock on this row.
create table gift_allowance (
  id uuid primary key,
  customer_id uuid not null,
  recipient text not null,
  year int not null,
  year_limit numeric(18, 2) not null default 0,
  reserved numeric(18, 2) not null default 0 check (reserved >= 0),
  given numeric(18, 2) not null default 0 check (given >= 0),
  unique (customer_id, recipient, year),
  check (reserved + given <= year_limit)
);
