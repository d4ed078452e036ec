create table credit_policy (
  id uuid primary key,
  version bigint not null,
  policy_version int not null unique,
  effective_from date not null,
  note text,
  issued_by text not null,
  issued_at timestamptz not null
);
create index credit_policy_effect on credit_policy (effective_from, policy_version);

create table credit_policy_factor (
  policy_id uuid not null references credit_policy,
  position int not null,
  code text not null,
  name text not null,
  weight int not null check (weight between 1 and 100),
  primary key (policy_id, position),
  unique (policy_id, code)
);

create table credit_policy_level (
  policy_id uuid not null references credit_policy,
  position int not null,
  level text not null check (level in ('A', 'B', 'C', 'D')),
  minimum_score numeric(5, 2) not null check (minimum_score between 0 and 100),
  credit_limit numeric(18, 2) not null check (credit_limit >= 0),
  primary key (policy_id, position),
  unique (policy_id, level)
);

create table credit_grading (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  policy_version int not null references credit_policy (policy_version),
  score numeric(7, 4) not null check (score between 0 and 100),
  level text not null check (level in ('A', 'B', 'C', 'D')),
  credit_limit numeric(18, 2) not null check (credit_limit >= 0),
  reason text not null,
  graded_by text not null,
  graded_at timestamptz not null
);
create index credit_grading_customer on credit_grading (customer_id, id);

create table credit_grading_score (
  grading_id uuid not null references credit_grading,
  position int not null,
  factor text not null,
  score numeric(5, 2) not null check (score between 0 and 100),
  reason text not null,
  primary key (grading_id, position),
  unique (grading_id, factor)
);

-- The first policy is ours: the source only says that there are levels.
insert into credit_policy (id, version, policy_version, effective_from, note, issued_by, issued_at) values
  ('01900000-0000-7000-8000-000000000001', 0, 1, '2000-01-01',
   '本系统初始设定：制度只规定按信誉程度划分等级，因素、权重、分数线和额度由公司自定', 'system', '2000-01-01T00:00:00+08:00');
insert into credit_policy_factor (policy_id, position, code, name, weight) values
  ('01900000-0000-7000-8000-000000000001', 0, 'PAYMENT_RECORD', '付款记录', 30),
  ('01900000-0000-7000-8000-000000000001', 1, 'CONTRACT_PERFORMANCE', '履约情况', 20),
  ('01900000-0000-7000-8000-000000000001', 2, 'FINANCIAL_STRENGTH', '资金实力', 20),
  ('01900000-0000-7000-8000-000000000001', 3, 'INDUSTRY_STANDING', '行业地位', 15),
  ('01900000-0000-7000-8000-000000000001', 4, 'COOPERATION', '合作稳定性', 15);
insert into credit_policy_level (policy_id, position, level, minimum_score, credit_limit) values
  ('01900000-0000-7000-8000-000000000001', 0, 'A', 85, 1000000),
  ('01900000-0000-7000-8000-000000000001', 1, 'B', 70, 500000),
  ('01900000-0000-7000-8000-000000000001', 2, 'C', 60, 200000),
  ('01900000-0000-7000-8000-000000000001', 3, 'D', 0, 0);

revoke update, delete on credit_policy, credit_policy_factor, credit_policy_level, credit_grading, credit_grading_score
  from "${runtimeRole}";
