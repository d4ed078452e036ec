-- What late payments cost, as data of a policy version; a version without it knows no such penalty.
alter table credit_policy
  add column penalty_factor text,
  add column penalty_per_overdue numeric(5, 2) check (penalty_per_overdue between 0 and 100),
  add column penalty_per_thirty_days numeric(5, 2) check (penalty_per_thirty_days between 0 and 100),
  add check (num_nulls(penalty_factor, penalty_per_overdue, penalty_per_thirty_days) in (0, 3));

alter table credit_grading
  add column cause text not null default 'PERSON' check (cause in ('PERSON', 'PAYMENTS'));

create table credit_grading_event (
  grading_id uuid not null references credit_grading,
  position int not null,
  event_id uuid not null,
  primary key (grading_id, position)
);
revoke update, delete on credit_grading_event from "${runtimeRole}";

create table payment_instalment (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null,
  contract_id uuid not null,
  number int not null,
  due_on date not null,
  amount numeric(18, 2) not null,
  event_id uuid not null,
  unique (contract_id, number)
);
create index payment_instalment_customer on payment_instalment (customer_id);

create table customer_payment (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null,
  contract_id uuid not null,
  amount numeric(18, 2) not null,
  collected_on date not null,
  event_id uuid not null
);
create index customer_payment_customer on customer_payment (customer_id);
revoke update, delete on payment_instalment, customer_payment from "${runtimeRole}";

create table payment_watch (
  id uuid primary key references customer,
  version bigint not null,
  check_on date
);
create index payment_watch_due on payment_watch (check_on);

-- The first policy once more, with a penalty: a version is never changed. Ours, like the first one.
insert into credit_policy (id, version, policy_version, effective_from, note, issued_by, issued_at,
                           penalty_factor, penalty_per_overdue, penalty_per_thirty_days)
  select '01900000-0000-7000-8000-000000000002', 0, max(policy_version) + 1, '2000-01-01',
         '本系统初始设定：沿用初版，另规定逾期和迟付扣减付款记录得分', 'system', '2000-01-01T00:00:00+08:00',
         'PAYMENT_RECORD', 20, 10
  from credit_policy;
insert into credit_policy_factor (policy_id, position, code, name, weight)
  select '01900000-0000-7000-8000-000000000002', position, code, name, weight
  from credit_policy_factor where policy_id = '01900000-0000-7000-8000-000000000001';
insert into credit_policy_level (policy_id, position, level, minimum_score, credit_limit)
  select '01900000-0000-7000-8000-000000000002', position, level, minimum_score, credit_limit
  from credit_policy_level where policy_id = '01900000-0000-7000-8000-000000000001';
