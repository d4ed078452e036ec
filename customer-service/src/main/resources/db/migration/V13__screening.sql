create sequence screening_number;

create table screening_scorecard (
  id uuid primary key,
  version bigint not null,
  policy_version int not null unique,
  effective_from date not null,
  note text,
  issued_by text not null,
  issued_at timestamptz not null
);
create index screening_scorecard_effect on screening_scorecard (effective_from, policy_version);
create table screening_scorecard_factor (
  scorecard_id uuid not null references screening_scorecard,
  position int not null,
  code text not null,
  name text not null,
  weight int not null check (weight between 1 and 100),
  primary key (scorecard_id, position),
  unique (scorecard_id, code)
);

create table screening (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  office text not null,
  scorecard_version int not null references screening_scorecard (policy_version),
  score numeric(7, 4) not null check (score between 0 and 100),
  customer_id uuid references customer,
  name text not null,
  credit_code text,
  screened_by text not null,
  screened_at timestamptz not null,
  go_on boolean,
  decision_reason text,
  decided_by text,
  decided_at timestamptz,
  check (num_nulls(go_on, decision_reason, decided_by, decided_at) in (0, 4))
);
create index screening_ranking on screening (scorecard_version, score desc, id desc);
create index screening_office on screening (office, scorecard_version, score desc, id desc);
create index screening_customer on screening (customer_id);
create table screening_score (
  screening_id uuid not null references screening,
  position int not null,
  factor text not null,
  score numeric(5, 2) not null check (score between 0 and 100),
  reason text not null,
  primary key (screening_id, position),
  unique (screening_id, factor)
);

-- The factors are the source's, the weights of this first version are ours.
insert into screening_scorecard (id, version, policy_version, effective_from, note, issued_by, issued_at) values
  ('01900000-0000-7000-8000-000000000201', 0, 1, '2000-01-01',
   '本系统初始设定：指标取自制度，权重由公司自定', 'system', '2000-01-01T00:00:00+08:00');
insert into screening_scorecard_factor (scorecard_id, position, code, name, weight) values
  ('01900000-0000-7000-8000-000000000201', 0, 'SIZE', '客户规模', 10),
  ('01900000-0000-7000-8000-000000000201', 1, 'FINANCIAL_STRENGTH', '资金实力', 10),
  ('01900000-0000-7000-8000-000000000201', 2, 'INDUSTRY_POSITION', '行业地位', 10),
  ('01900000-0000-7000-8000-000000000201', 3, 'GROWTH_POTENTIAL', '发展潜力', 10),
  ('01900000-0000-7000-8000-000000000201', 4, 'COMMERCIAL_INFLUENCE', '商业影响力', 5),
  ('01900000-0000-7000-8000-000000000201', 5, 'COOPERATION_POTENTIAL', '合作潜力', 15),
  ('01900000-0000-7000-8000-000000000201', 6, 'CUSTOMER_VALUE', '客户价值', 10),
  ('01900000-0000-7000-8000-000000000201', 7, 'INDUSTRY', '客户行业', 5),
  ('01900000-0000-7000-8000-000000000201', 8, 'DEAL_SIZE', '成交规模', 10),
  ('01900000-0000-7000-8000-000000000201', 9, 'LATENT_DEMAND', '潜在需求', 10),
  ('01900000-0000-7000-8000-000000000201', 10, 'MARKET_SHARE', '市场份额', 5);

revoke update, delete on screening_scorecard, screening_scorecard_factor, screening_score from "${runtimeRole}";
revoke delete on screening from "${runtimeRole}";
