create sequence customer_number;
create table customer (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  name text not null,
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  office text not null,
  account_manager text not null,
  industry text,
  address text,
  status text not null check (status in ('PROSPECT', 'APPLYING', 'KEY_ACCOUNT', 'LOST')),
  credit_level text,
  credit_limit numeric(18, 2),
  category text,
  ownership text check (ownership in ('PRIVATE', 'STATE_OWNED', 'PUBLIC_BODY')),
  registered_at timestamptz not null,
  archive_reviewed_on date,
  archive_percent numeric(5, 2) check (archive_percent between 0 and 100),
  search_text text not null,
  updated_at timestamptz not null
);
create index customer_office on customer (office, id);
create index customer_account_manager on customer (account_manager, id);
create index customer_name on customer (name, id);
create index customer_registered on customer (registered_at, id);
create index customer_reviewed on customer (archive_reviewed_on, id);
create index customer_percent on customer (archive_percent, id);
create index customer_credit_level on customer (credit_level, id);
create index customer_category on customer (category, id);
create index customer_ownership on customer (ownership, id);
create index customer_updated on customer (updated_at, id);
create index customer_search on customer using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
-- How often a word occurs decides how it is looked for.
alter table customer alter column search_text set statistics 1000;

create table customer_loss (
  id uuid primary key,
  version bigint not null,
  number text not null,
  customer_id uuid not null references customer,
  customer_number text not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  status text not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'REGAINED')),
  reason_code text not null,
  reason text not null,
  lost_on date not null
);
create index customer_loss_customer on customer_loss (customer_id, id);
-- One proposal of a customer at a time.
create unique index customer_loss_proposed on customer_loss (customer_id) where status = 'PROPOSED';

create table running_contract (
  id uuid primary key,
  customer_id uuid not null,
  number text not null
);
create index running_contract_customer on running_contract (customer_id);

create table assignment (
  id uuid primary key,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  previous_office text,
  previous_account_manager text,
  valid_from date not null,
  retroactive boolean not null,
  reason text not null,
  assigned_by text not null,
  assigned_at timestamptz not null,
  effective boolean not null,
  pending boolean not null,
  check (not (effective and pending))
);
create index assignment_customer on assignment (customer_id, valid_from, id);
create index assignment_due on assignment (valid_from) where pending;
revoke delete on assignment from "${runtimeRole}";

create table customer_contact (
  customer_id uuid not null references customer,
  position int not null,
  name text not null,
  title text,
  phone text not null,
  responsible boolean not null,
  primary key (customer_id, position),
  email text
);

create table credit_policy (
  id uuid primary key,
  version bigint not null,
  policy_version int not null unique,
  effective_from date not null,
  note text,
  issued_by text not null,
  issued_at timestamptz not null,
  penalty_factor text,
  penalty_per_overdue numeric(5, 2) check (penalty_per_overdue between 0 and 100),
  penalty_per_thirty_days numeric(5, 2) check (penalty_per_thirty_days between 0 and 100),
  check (num_nulls(penalty_factor, penalty_per_overdue, penalty_per_thirty_days) in (0, 3))
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
  graded_at timestamptz not null,
  cause text not null default 'PERSON' check (cause in ('PERSON', 'PAYMENTS'))
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

create sequence application_number;
create table key_account_application (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in
    ('DRAFT', 'SUBMITTED', 'WITHDRAWAL_REQUESTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  revision int not null check (revision >= 1),
  opened_by text not null,
  opened_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  answer_reason text,
  contract_id uuid,
  contract_number text,
  filing_number text,

  contract_met boolean,
  contract_reason text,
  capital_met boolean,
  capital_reason text,
  capital_amount numeric(18, 2) check (capital_amount >= 0),
  credit_met boolean,
  credit_reason text,

  no_business_so_far boolean not null,
  declared_by text,
  drafters varchar[] not null default '{}',

  amount numeric(18, 2) check (amount > 0),
  delivery_terms text,
  valid_from date,
  valid_until date check (valid_until >= valid_from),

  business_so_far text,
  arrears numeric(18, 2) check (arrears >= 0),
  evaluation text,
  licence_unified boolean not null,

  check (no_business_so_far = (declared_by is not null)),
  check (status in ('DRAFT', 'WITHDRAWN') or (submitted_by is not null and submitted_at is not null and amount is not null)),
  check (status <> 'APPROVED' or (contract_id is not null and filing_number is not null))
);
create index key_account_application_office on key_account_application (office, id);
create index key_account_application_customer on key_account_application (customer_id, id);
create unique index key_account_application_open on key_account_application (customer_id)
  where status in ('DRAFT', 'SUBMITTED', 'WITHDRAWAL_REQUESTED', 'RETURNED');

create table application_line (
  application_id uuid not null references key_account_application,
  position int not null,
  sku text not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit_price numeric(18, 2) not null check (unit_price > 0),
  floor_price numeric(18, 2) not null check (floor_price >= 0),
  primary key (application_id, position)
);

create table application_instalment (
  application_id uuid not null references key_account_application,
  position int not null,
  due_on date not null,
  amount numeric(18, 2) not null check (amount > 0),
  primary key (application_id, position)
);

create table application_paper (
  application_id uuid not null references key_account_application,
  position int not null,
  document_id uuid not null unique references document,
  kind text not null check (kind in
    ('DRAFT_CONTRACT', 'RECONCILIATION_STATEMENT', 'BUSINESS_LICENCE', 'TAX_REGISTRATION', 'OTHER')),
  sha256 text not null,
  signed_by_office boolean not null,
  signed_by_customer boolean not null,
  sealed_by_customer boolean not null,
  primary key (application_id, position)
);
revoke update, delete on application_paper from "${runtimeRole}";
create index customer_status on customer (status, id);
create index key_account_application_status on key_account_application (status, id);

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

create sequence archive_filing_number;
create index customer_archive_reviewed on customer (archive_reviewed_on);

create table archive_change (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  part text not null check (part in ('CUSTOMER', 'PROFILE', 'NETWORK')),
  field text not null,
  old_value text,
  new_value text,
  changed_by text not null,
  changed_at timestamptz not null
);
create index archive_change_customer on archive_change (customer_id, id);

create table archive_profile (
  id uuid primary key references customer,
  version bigint not null,
  office text not null,
  changed_by text,
  changed_at timestamptz,
  archive_location text,
  licence_number text,
  tax_number text,
  licence_unified boolean not null,
  yearly_revenue numeric(18, 2) check (yearly_revenue >= 0),
  employees int check (employees >= 0),
  own_customers text,
  market text,
  trade_method text,
  yearly_deal_amount numeric(18, 2) check (yearly_deal_amount >= 0),
  deals_per_year int check (deals_per_year >= 0)
);

create table archive_need (
  customer_id uuid not null references archive_profile,
  position int not null,
  kind text not null check (kind in ('NEED', 'PREFERENCE')),
  text text not null,
  primary key (customer_id, position)
);

create table archive_product (
  customer_id uuid not null references archive_profile,
  position int not null,
  product text not null,
  yearly_quantity numeric(18, 4) check (yearly_quantity >= 0),
  unit text,
  note text,
  primary key (customer_id, position)
);

create table archive_deed (
  customer_id uuid not null references archive_profile,
  position int not null,
  happened_on date not null,
  text text not null,
  primary key (customer_id, position)
);

create table archive_competitor (
  customer_id uuid not null references archive_profile,
  position int not null,
  name text not null,
  products text,
  share_percent numeric(5, 2) check (share_percent between 0 and 100),
  note text,
  primary key (customer_id, position)
);

create table relationship_network (
  id uuid primary key references customer,
  version bigint not null,
  office text not null,
  changed_by text,
  changed_at timestamptz
);

create table network_person (
  customer_id uuid not null references relationship_network,
  position int not null,
  person_key text not null,
  name text not null,
  title text,
  role text not null check (role in ('DECIDES', 'INFLUENCES', 'USES', 'BUYS', 'KEEPS_THE_DOOR')),
  influence int not null check (influence between 1 and 5),
  attitude text not null check (attitude in ('SUPPORTS', 'NEUTRAL', 'OPPOSES', 'UNKNOWN')),
  phone text,
  email text,
  primary key (customer_id, position)
);

create table network_link (
  customer_id uuid not null references relationship_network,
  position int not null,
  from_key text not null,
  to_key text not null,
  relation text not null,
  primary key (customer_id, position)
);

create table archive_filing (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  filed_on date not null,
  percent numeric(5, 2) not null,
  note text,
  filed_by text not null
);
create index archive_filing_customer on archive_filing (customer_id, id);
create index archive_filing_office on archive_filing (office, id);
create index archive_filing_day on archive_filing (filed_on, id);

create table contact_reveal (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  reason text not null,
  revealed_to text not null,
  roles text not null,
  revealed_at timestamptz not null
);
create index contact_reveal_customer on contact_reveal (customer_id, id);
create index contact_reveal_person on contact_reveal (revealed_to, id);
revoke update, delete on archive_change, archive_filing, contact_reveal from "${runtimeRole}";

create table classification_policy (
  id uuid primary key,
  version bigint not null,
  policy_version int not null unique,
  effective_from date not null,
  note text,
  issued_by text not null,
  issued_at timestamptz not null,
  other_industry_points int not null check (other_industry_points between 0 and 100)
);
create index classification_policy_effect on classification_policy (effective_from, policy_version);

create table classification_size (
  policy_id uuid not null references classification_policy,
  position int not null,
  minimum numeric(18, 2) not null check (minimum >= 0),
  points int not null check (points between 0 and 100),
  primary key (policy_id, position)
);

create table classification_value (like classification_size including all,
  foreign key (policy_id) references classification_policy
);

create table classification_industry (
  policy_id uuid not null references classification_policy,
  position int not null,
  industry text not null,
  points int not null check (points between 0 and 100),
  primary key (policy_id, position)
);

create table classification_category (
  policy_id uuid not null references classification_policy,
  position int not null,
  code text not null,
  name text not null,
  minimum_points int not null check (minimum_points >= 0),
  importance int not null check (importance >= 1),
  visit_every_days int not null check (visit_every_days >= 1),
  service_team_size int not null check (service_team_size >= 1),
  primary key (policy_id, position)
);

create table classification (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  policy_version int not null references classification_policy (policy_version),
  category text not null,
  category_name text not null,
  importance int not null,
  visit_every_days int not null,
  service_team_size int not null,
  yearly_revenue numeric(18, 2),
  yearly_deal_amount numeric(18, 2),
  industry text,
  size_points int not null,
  value_points int not null,
  industry_points int not null,
  overridden boolean not null,
  reason text check (reason is not null or not overridden),
  classified_by text not null,
  classified_at timestamptz not null
);
create index classification_customer on classification (customer_id, id);

-- The first rules are ours: the source only says by what to classify.
insert into classification_policy (id, version, policy_version, effective_from, note, issued_by, issued_at, other_industry_points)
  values ('01900000-0000-7000-8000-000000000101', 0, 1, '2000-01-01',
          '本系统初始设定：制度只规定按规模、价值、行业分类，分值、类别、拜访周期和团队人数由公司自定', 'system',
          '2000-01-01T00:00:00+08:00', 10);

insert into classification_size (policy_id, position, minimum, points) values
  ('01900000-0000-7000-8000-000000000101', 0, 100000000, 40),
  ('01900000-0000-7000-8000-000000000101', 1, 10000000, 25),
  ('01900000-0000-7000-8000-000000000101', 2, 0, 10);

insert into classification_value (policy_id, position, minimum, points) values
  ('01900000-0000-7000-8000-000000000101', 0, 1000000, 40),
  ('01900000-0000-7000-8000-000000000101', 1, 300000, 25),
  ('01900000-0000-7000-8000-000000000101', 2, 0, 10);

insert into classification_industry (policy_id, position, industry, points) values
  ('01900000-0000-7000-8000-000000000101', 0, '石油化工', 20),
  ('01900000-0000-7000-8000-000000000101', 1, '电力', 20);

insert into classification_category (policy_id, position, code, name, minimum_points, importance, visit_every_days, service_team_size) values
  ('01900000-0000-7000-8000-000000000101', 0, 'STRATEGIC', '战略客户', 80, 1, 14, 4),
  ('01900000-0000-7000-8000-000000000101', 1, 'KEY', '重点客户', 50, 2, 30, 3),
  ('01900000-0000-7000-8000-000000000101', 2, 'GENERAL', '一般客户', 0, 3, 90, 1);
revoke update, delete on classification_policy, classification_size, classification_value, classification_industry,
  classification_category, classification from "${runtimeRole}";

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

create sequence development_plan_number;
create table development_plan (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'COMPLETED')),
  goal text not null,
  strategy text not null,
  owner text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  conclusion text,
  undone_reason text,
  completed_on date,
  check (status <> 'COMPLETED' or (conclusion is not null and completed_on is not null))
);
create index development_plan_office on development_plan (office, id);
create index development_plan_customer on development_plan (customer_id, id);
create index development_plan_status on development_plan (status, id);

create table development_plan_measure (
  plan_id uuid not null references development_plan,
  position int not null,
  name text not null,
  owner text not null,
  due_on date not null,
  primary key (plan_id, position)
);

create table development_plan_progress (
  plan_id uuid not null references development_plan,
  position int not null,
  measure int not null check (measure >= 1),
  percent int not null check (percent between 0 and 100),
  note text not null,
  recorded_by text not null,
  recorded_on date not null,
  primary key (plan_id, position)
);
revoke update, delete on development_plan_progress from "${runtimeRole}";

create table development_meeting (
  id uuid primary key,
  version bigint not null,
  plan_id uuid not null references development_plan,
  office text not null,
  held_on date not null,
  chair text not null,
  introduction text not null,
  product_presentation boolean not null,
  mailed_material boolean not null,
  visit boolean not null,
  reason text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (product_presentation or mailed_material or visit)
);
create index development_meeting_plan on development_meeting (plan_id, id);
revoke delete on development_meeting from "${runtimeRole}";

create table development_meeting_attendee (
  meeting_id uuid not null references development_meeting,
  position int not null,
  name text not null,
  title text,
  primary key (meeting_id, position)
);

create table development_meeting_opinion (
  meeting_id uuid not null references development_meeting,
  position int not null,
  attendee text not null,
  opinion text not null,
  primary key (meeting_id, position)
);

create table development_meeting_correction (
  meeting_id uuid not null references development_meeting,
  position int not null,
  text text not null,
  product_presentation boolean,
  mailed_material boolean,
  visit boolean,
  corrected_by text not null,
  corrected_at timestamptz not null,
  primary key (meeting_id, position)
);
revoke update, delete on development_meeting_attendee, development_meeting_opinion, development_meeting_correction
  from "${runtimeRole}";

create sequence opportunity_number;
create table opportunity (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  marketing_manager text not null,
  business_manager text not null,
  back_office text not null,
  status text not null check (status in ('OPEN', 'WON', 'LOST')),
  stage text not null check (stage in
    ('TARGETING', 'MARKET_VISIT', 'DEEP_CONTACT', 'SUBSTANTIAL_PROGRESS', 'FIRST_COOPERATION', 'CRISIS', 'STABLE_GROWTH')),
  stage_since date not null,
  interrupted_stage text check (interrupted_stage <> 'CRISIS'),
  crises int not null check (crises >= 0),
  closing_reason text,
  closed_on date,
  check ((stage = 'CRISIS') = (interrupted_stage is not null)),
  check ((status = 'OPEN') = (closed_on is null))
);
create index opportunity_office on opportunity (office, id);
create index opportunity_customer on opportunity (customer_id, id);
create index opportunity_status on opportunity (status, id);
create index opportunity_stage on opportunity (stage, stage_since);
create unique index opportunity_open on opportunity (customer_id) where status = 'OPEN';

create table opportunity_passage (
  opportunity_id uuid not null references opportunity,
  position int not null,
  stage text not null,
  entered_on date not null,
  entered_by text not null,
  note text,
  primary key (opportunity_id, position)
);

create table opportunity_evidence (
  opportunity_id uuid not null references opportunity,
  position int not null,
  stage_condition text not null,
  crisis int not null,
  met boolean not null,
  note text not null,
  lane text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (opportunity_id, position)
);
revoke update, delete on opportunity_passage, opportunity_evidence from "${runtimeRole}";

create sequence worth_analysis_number;
create table worth_analysis (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  revision int not null check (revision >= 1),
  office text not null,
  account_manager text not null,
  status text not null check (status in ('DRAFT', 'CONCLUDED')),
  awareness int check (awareness between 0 and 100),
  satisfaction int check (satisfaction between 0 and 100),
  strengths text not null,
  weaknesses text not null,
  opportunities text not null,
  threats text not null,
  revenue numeric(18, 2) not null check (revenue >= 0),
  profit_margin_percent numeric(5, 2) not null,
  stock_interest numeric(18, 2) not null check (stock_interest >= 0),
  staff_cost numeric(18, 2) not null check (staff_cost >= 0),
  travel_cost numeric(18, 2) not null check (travel_cost >= 0),
  risk_factor numeric(5, 4) not null check (risk_factor between 0 and 1),
  management_cost numeric(18, 2) not null check (management_cost >= 0),
  drafted_by text not null,
  drafted_at timestamptz not null,
  rule_version int,
  minimum_return numeric(9, 4),
  expected_profit numeric(18, 2),
  total_cost numeric(18, 2),
  net_worth numeric(18, 2),
  return_on_cost numeric(24, 4),
  verdict text check (verdict in ('WORTH_DEVELOPING', 'MARGINAL', 'NOT_WORTH')),
  digest text,
  concluded_by text,
  concluded_at timestamptz,
  unique (customer_id, revision),
  check (status = 'DRAFT' or (rule_version is not null and net_worth is not null and verdict is not null
    and digest is not null and concluded_by is not null and concluded_at is not null))
);
create index worth_analysis_office on worth_analysis (office, id);
create index worth_analysis_customer on worth_analysis (customer_id, id);
create index worth_analysis_status on worth_analysis (status, id);

create table worth_transaction (
  analysis_id uuid not null references worth_analysis,
  position int not null,
  traded_on date not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  amount numeric(18, 2) not null check (amount >= 0),
  primary key (analysis_id, position)
);

create table worth_competitor (
  analysis_id uuid not null references worth_analysis,
  position int not null,
  name text not null,
  strengths text not null,
  weaknesses text not null,
  primary key (analysis_id, position)
);

-- What is concluded stays as it is, also against a mistake in the code.
create function worth_analysis_is_final() returns trigger language plpgsql as $$
begin
  if old.status = 'CONCLUDED' then
    raise exception 'a concluded worth analysis is never changed';
  end if;
  return new;
end $$;

create trigger worth_analysis_final before update on worth_analysis
  for each row execute function worth_analysis_is_final();
revoke delete on worth_analysis from "${runtimeRole}";

create sequence proposal_number;
create table proposal (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('OPEN', 'ACCEPTED')),
  opened_by text not null,
  opened_at timestamptz not null,
  accepted_version int,
  accepted_by text,
  accepted_on date,
  acceptance_note text,
  check ((status = 'ACCEPTED') = (accepted_version is not null and accepted_by is not null and accepted_on is not null))
);
create index proposal_office on proposal (office, id);
create index proposal_customer on proposal (customer_id, id);
create index proposal_status on proposal (status, id);

create table proposal_need (
  proposal_id uuid not null references proposal,
  position int not null,
  kind text not null check (kind in ('NEED', 'PAIN_POINT', 'EXPECTATION')),
  text text not null,
  primary key (proposal_id, position)
);

create table proposal_version (
  proposal_id uuid not null references proposal,
  position int not null,
  title text not null,
  solution text not null,
  benefit text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  primary key (proposal_id, position)
);

create table proposal_feedback (
  proposal_id uuid not null references proposal,
  position int not null,
  version_number int not null check (version_number >= 1),
  contact text not null,
  given_on date not null,
  feedback text not null,
  recorded_by text not null,
  primary key (proposal_id, position)
);
revoke update, delete on proposal_version, proposal_feedback from "${runtimeRole}";

create sequence positioning_number;
create table product_positioning (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_number text not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  needs text not null,
  competition text not null,
  pricing_policy text not null
);
create index product_positioning_office on product_positioning (office, id);
create index product_positioning_customer on product_positioning (customer_id, id);
create index product_positioning_status on product_positioning (status, id);

create table positioning_item (
  positioning_id uuid not null references product_positioning,
  position int not null,
  sku text not null,
  name text not null,
  kind text not null check (kind in ('PRODUCT', 'VALUE_ADDED_SERVICE', 'CUSTOM_PRODUCT')),
  price_policy text not null check (price_policy in ('STANDARD', 'DISCOUNT', 'AGREED_PRICE', 'FREE_OF_CHARGE')),
  discount_percent numeric(5, 2) check (discount_percent > 0 and discount_percent < 100),
  unit_price numeric(18, 2) check (unit_price > 0),
  reason text not null,
  primary key (positioning_id, position),
  check ((price_policy = 'DISCOUNT') = (discount_percent is not null)),
  check ((price_policy = 'AGREED_PRICE') = (unit_price is not null))
);

create sequence contact_plan_number;
create table contact_plan (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('PLANNED', 'RECORDED', 'CANCELLED')),
  planned_on date not null,
  planned_time text check (planned_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  way text not null check (way in ('PHONE', 'EMAIL', 'MEETING', 'VISIT', 'OTHER')),
  contact text not null,
  aim text not null,
  content text not null,
  planned_by text not null,
  planned_at timestamptz not null,
  held_on date,
  needs text,
  next_step text,
  next_contact_on date,
  recorded_by text,
  recorded_at timestamptz,
  cancellation_reason text,
  check (status <> 'RECORDED' or (held_on is not null and needs is not null and next_step is not null
    and recorded_by is not null and recorded_at is not null)),
  check ((status = 'CANCELLED') = (cancellation_reason is not null))
);
create index contact_plan_office on contact_plan (office, id);
create index contact_plan_customer on contact_plan (customer_id, id);
create index contact_plan_status on contact_plan (status, id);
create index contact_plan_unrecorded on contact_plan (planned_on) where status = 'PLANNED';

create table negotiation_objection (
  contact_plan_id uuid not null references contact_plan,
  position int not null,
  objection text not null,
  answer text not null,
  primary key (contact_plan_id, position)
);
revoke update, delete on negotiation_objection from "${runtimeRole}";

create table customer_investment (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  kind text not null check (kind in
    ('STAFF', 'TRAVEL', 'SAMPLES', 'PROMOTION', 'TRAINING', 'STOCK_INTEREST', 'MANAGEMENT', 'OTHER')),
  amount numeric(18, 2) not null check (amount <> 0),
  spent_on date not null,
  note text not null,
  reversal_of uuid unique references customer_investment,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((amount < 0) = (reversal_of is not null))
);
create index customer_investment_customer on customer_investment (customer_id, id);
revoke update, delete on customer_investment from "${runtimeRole}";

-- What is heard of other services; no keys between them, since their events have no order.
create table return_expense (
  event_id uuid primary key,
  customer_id uuid not null,
  amount numeric(18, 2) not null
);
create index return_expense_customer on return_expense (customer_id);

create table return_price (
  contract_id uuid not null,
  line int not null,
  unit_price numeric(18, 2) not null,
  settlement_price numeric(18, 2) not null,
  primary key (contract_id, line)
);

create table return_delivery (
  delivery_id uuid primary key,
  contract_id uuid not null,
  customer_id uuid not null,
  value numeric(18, 2) not null
);
create index return_delivery_customer on return_delivery (customer_id);

create table return_delivery_line (
  delivery_id uuid not null references return_delivery,
  line int not null,
  quantity numeric(18, 4) not null,
  primary key (delivery_id, line)
);

create table return_payment (
  payment_id uuid primary key,
  customer_id uuid not null,
  amount numeric(18, 2) not null
);
create index return_payment_customer on return_payment (customer_id);

create sequence survey_number;
create table questionnaire (
  id uuid primary key,
  version bigint not null,
  questionnaire_version int not null unique,
  title text not null,
  issued_by text not null,
  issued_at timestamptz not null
);

create table questionnaire_question (
  questionnaire_id uuid not null references questionnaire,
  position int not null,
  code text not null,
  text text not null,
  weight int not null check (weight between 1 and 100),
  primary key (questionnaire_id, position),
  unique (questionnaire_id, code)
);

create table survey_schedule (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null unique references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  every_days int not null check (every_days between 1 and 730),
  method text not null check (method in ('QUESTIONNAIRE', 'INTERVIEW')),
  next_due_on date not null,
  active boolean not null
);
create index survey_schedule_office on survey_schedule (office, id);
create index survey_schedule_due on survey_schedule (next_due_on, id) where active;

create table survey (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  origin text not null check (origin in ('SCHEDULED', 'CRISIS', 'REQUESTED')),
  method text not null check (method in ('QUESTIONNAIRE', 'INTERVIEW')),
  status text not null check (status in ('OPEN', 'COMPLETED')),
  ticket_id uuid unique,
  schedule_id uuid references survey_schedule,
  scheduled_for date,
  questionnaire_version int not null references questionnaire (questionnaire_version),
  due_on date not null,
  respondent text,
  answered_on date,
  wishes text,
  score numeric(5, 2) check (score between 0 and 100),
  unique (schedule_id, scheduled_for),
  check ((origin = 'SCHEDULED') = (schedule_id is not null and scheduled_for is not null)),
  check ((origin = 'CRISIS') = (ticket_id is not null)),
  check ((status = 'COMPLETED') = (score is not null and respondent is not null and answered_on is not null))
);
create index survey_office on survey (office, id);
create index survey_customer on survey (customer_id, id);
create index survey_status on survey (status, id);
create index survey_due on survey (due_on) where status = 'OPEN';

create table survey_mark (
  survey_id uuid not null references survey,
  position int not null,
  question text not null,
  mark int not null check (mark between 1 and 5),
  remark text,
  primary key (survey_id, position),
  unique (survey_id, question)
);

create table improvement_action (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  survey_id uuid not null unique references survey,
  score numeric(5, 2) not null,
  owner text not null,
  due_on date not null,
  task text not null,
  status text not null check (status in ('OPEN', 'DONE')),
  result text,
  check ((status = 'DONE') = (result is not null))
);
create index improvement_action_office on improvement_action (office, id);
create index improvement_action_customer on improvement_action (customer_id, id);
create index improvement_action_status on improvement_action (status, id);
create index improvement_action_due on improvement_action (due_on) where status = 'OPEN';

-- The first questionnaire is ours: the source says that customers are asked, not what.
insert into questionnaire (id, version, questionnaire_version, title, issued_by, issued_at) values
  ('01900000-0000-7000-8000-000000000031', 0, 1, '大客户满意度调查（本系统初始设定）', 'system', '2000-01-01T00:00:00+08:00');

insert into questionnaire_question (questionnaire_id, position, code, text, weight) values
  ('01900000-0000-7000-8000-000000000031', 0, 'PRODUCT', '您对产品质量是否满意？', 30),
  ('01900000-0000-7000-8000-000000000031', 1, 'DELIVERY', '您对交货的及时性是否满意？', 20),
  ('01900000-0000-7000-8000-000000000031', 2, 'SERVICE', '您对售前售后服务是否满意？', 30),
  ('01900000-0000-7000-8000-000000000031', 3, 'RESPONSE', '您的问题是否得到及时解决？', 20);
revoke update, delete on questionnaire, questionnaire_question, survey_mark from "${runtimeRole}";

create sequence ticket_number;
create table ticket (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  kind text not null check (kind in ('QUESTION', 'NEED', 'SUGGESTION', 'COMPLAINT', 'CRISIS')),
  status text not null
    check (status in ('TAKEN', 'ANALYSED', 'ESCALATED', 'ROUTED', 'SOLVED', 'FOLLOWED_UP', 'CLOSED')),
  channel text not null check (channel in ('PHONE', 'MESSAGE', 'EMAIL', 'VISIT', 'OTHER')),
  caller text not null,
  phone text,
  subject text not null,
  description text not null,
  complained_of text,
  product text,
  owner text,
  department text,
  solution text,
  remedy text,
  valid boolean,
  cause text,
  complaint_remedy text,
  improvement text,
  adopted boolean,
  answer text,
  trust_restored_at timestamptz,
  survey_id uuid unique references survey,
  opened_at timestamptz not null,
  responded_at timestamptz,
  solved_at timestamptz,
  closed_at timestamptz,
  due_at timestamptz,
  reopened int not null check (reopened >= 0),
  check ((kind = 'CRISIS') = (product is not null and owner is not null)),
  check (kind = 'COMPLAINT' or (complained_of is null and valid is null)),
  check (kind = 'SUGGESTION' or adopted is null),
  check (status not in ('SOLVED', 'FOLLOWED_UP', 'CLOSED') or (solution is not null and solved_at is not null)),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((status = 'CLOSED') = (due_at is null)),
  check (status <> 'CLOSED' or kind <> 'COMPLAINT' or valid is not null),
  check (status <> 'CLOSED' or kind <> 'SUGGESTION' or adopted is not null),
  check (status <> 'CLOSED' or kind <> 'CRISIS' or survey_id is not null)
);
create index ticket_office on ticket (office, id);
create index ticket_customer on ticket (customer_id, id);
create index ticket_kind on ticket (kind, id);
create index ticket_status on ticket (status, id);
create index ticket_department on ticket (department, id) where department is not null;
create index ticket_due on ticket (due_at) where due_at is not null;

create sequence service_plan_number;
create table service_plan (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('DRAFT', 'IN_FORCE', 'ENDED')),
  core_needs text not null,
  solution text not null,
  services text not null
);
create index service_plan_office on service_plan (office, id);
create index service_plan_customer on service_plan (customer_id, id);
create index service_plan_status on service_plan (status, id);
create unique index service_plan_current on service_plan (customer_id) where status <> 'ENDED';

create table service_plan_milestone (
  plan_id uuid not null references service_plan,
  position int not null,
  name text not null,
  due_on date not null,
  done_on date,
  remark text,
  primary key (plan_id, position)
);
create index service_plan_milestone_due on service_plan_milestone (due_on) where done_on is null;

create table service_plan_member (
  plan_id uuid not null references service_plan,
  position int not null,
  team_role text not null check (team_role in ('SALES_MANAGER', 'ACCOUNT_MANAGER', 'TECHNICAL_SUPPORT', 'OTHER')),
  person text not null,
  primary key (plan_id, position)
);

create table service_plan_revision (
  plan_id uuid not null references service_plan,
  position int not null,
  reason text not null,
  core_needs text not null,
  solution text not null,
  services text not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (plan_id, position)
);

create table service_plan_meeting (
  plan_id uuid not null references service_plan,
  position int not null,
  held_on date not null,
  participants text not null,
  topics text not null,
  feedback text,
  agreed text,
  primary key (plan_id, position)
);
revoke update, delete on service_plan_revision, service_plan_meeting from "${runtimeRole}";

create sequence service_agreement_number;
create sequence service_agreement_filing;
create table service_agreement (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  status text not null check (status in
    ('REGISTERED', 'SURVEYED', 'PLANNED', 'SIGNED', 'FILED', 'IN_EXECUTION', 'DECLINED', 'ENDED')),
  contact text not null,
  reached_by text not null,
  intention text not null,
  agreement_version int not null check (agreement_version >= 1),
  needs text,
  services text,
  strategy text,
  amount numeric(18, 2) check (amount > 0),
  filing_number text unique,
  check (status in ('REGISTERED', 'SURVEYED', 'DECLINED') or amount is not null),
  check (status not in ('FILED', 'IN_EXECUTION') or filing_number is not null)
);
create index service_agreement_office on service_agreement (office, id);
create index service_agreement_customer on service_agreement (customer_id, id);
create index service_agreement_status on service_agreement (status, id);
create unique index service_agreement_current on service_agreement (customer_id)
  where status not in ('DECLINED', 'ENDED');

create table service_agreement_evaluation (
  agreement_id uuid not null references service_agreement,
  position int not null,
  evaluated_on date not null,
  assets numeric(18, 2) not null check (assets >= 0),
  standing text not null,
  assessment text,
  primary key (agreement_id, position)
);

create table service_agreement_version (
  agreement_id uuid not null references service_agreement,
  position int not null,
  agreement_version int not null,
  needs text not null,
  services text not null,
  strategy text not null,
  amount numeric(18, 2) not null check (amount > 0),
  signed_on date not null,
  document_id uuid not null references document,
  primary key (agreement_id, position),
  unique (agreement_id, agreement_version)
);

create table service_agreement_allocation (
  agreement_id uuid not null references service_agreement,
  position int not null,
  agreement_version int not null,
  purpose text not null,
  amount numeric(18, 2) not null check (amount > 0),
  allocated_by text not null,
  allocated_at timestamptz not null,
  primary key (agreement_id, position)
);

create table service_agreement_meeting (
  agreement_id uuid not null references service_agreement,
  position int not null,
  held_on date not null,
  participants text not null,
  topics text not null,
  feedback text,
  agreed text,
  primary key (agreement_id, position)
);
revoke update, delete on service_agreement_evaluation, service_agreement_version, service_agreement_allocation,
  service_agreement_meeting from "${runtimeRole}";

create table care_activity (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  kind text not null check (kind in ('ANNIVERSARY', 'INVITATION', 'TRAINING', 'IMPROVEMENT')),
  title text not null,
  description text,
  owner text not null,
  planned_on date not null,
  status text not null check (status in ('PLANNED', 'DONE', 'CANCELLED')),
  due_on date,
  check ((status = 'PLANNED') = (due_on is not null))
);
create index care_activity_office on care_activity (office, id);
create index care_activity_customer on care_activity (customer_id, id);
create index care_activity_kind on care_activity (kind, id);
create index care_activity_status on care_activity (status, id);
create index care_activity_due on care_activity (due_on, id) where due_on is not null;

create table care_done (
  activity_id uuid not null references care_activity,
  position int not null,
  done_on date not null,
  outcome text not null,
  improvement text,
  primary key (activity_id, position)
);
revoke update, delete on care_done from "${runtimeRole}";

create sequence market_information_number;
create table market_information (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  name text not null,
  description text not null,
  expected_amount numeric(18, 2) not null check (expected_amount > 0),
  expected_on date not null,
  source text not null,
  learnt_on date not null,
  status text not null check (status in ('REGISTERED', 'VALID', 'NOT_VALID', 'CONVERTED')),
  registered_by text not null,
  registered_on date not null,
  valid boolean,
  completeness int check (completeness between 0 and 100),
  timeliness int check (timeliness between 0 and 100),
  reason text,
  converted_to text check (converted_to in ('APPLICATION', 'CONTRACT')),
  reference text,
  amount numeric(18, 2) check (amount > 0),
  converted_on date,
  check ((status = 'REGISTERED') = (valid is null)),
  check (valid is null or valid = (status in ('VALID', 'CONVERTED'))),
  check ((status = 'CONVERTED') = (reference is not null and amount is not null and converted_on is not null))
);
create index market_information_office on market_information (office, id);
create index market_information_customer on market_information (customer_id, id);
create index market_information_status on market_information (status, id);
create index market_information_registered_by on market_information (registered_by, id);

create table controlled_document (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  title text not null,
  kind text not null check (kind in ('PROCESS', 'SERVICE_STANDARD', 'SCHEME')),
  executing_department text not null,
  supervising_department text not null,
  verifying_department text not null,
  status text not null check (status in ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
  current_version int,
  check ((status = 'IN_FORCE') = (current_version is not null))
);
create index controlled_document_status on controlled_document (status, id);
create index controlled_document_kind on controlled_document (kind, id);
create index controlled_document_executing on controlled_document (executing_department, id);

create table controlled_document_version (
  document_id uuid not null references controlled_document,
  position int not null,
  number int not null,
  content_id uuid not null references document,
  sha256 text not null,
  change text not null,
  added_by text not null,
  added_at timestamptz not null,
  enacted_by text,
  in_force_from date,
  primary key (document_id, position),
  unique (document_id, number),
  check (number = position + 1),
  check ((enacted_by is null) = (in_force_from is null)),
  check (enacted_by <> added_by)
);
revoke delete on controlled_document_version from "${runtimeRole}";

create table document_reading (
  id uuid primary key,
  version bigint not null,
  document_id uuid not null references controlled_document,
  document_version int not null,
  reader text not null,
  reader_name text not null,
  read_at timestamptz not null,
  unique (document_id, document_version, reader)
);
create index document_reading_document on document_reading (document_id, id);
revoke update, delete on document_reading from "${runtimeRole}";

create table customer_import (
  id uuid primary key,
  version bigint not null,
  office text not null,
  started_by text not null,
  started_at timestamptz not null,
  sha256 text not null,
  size bigint not null,
  format text not null check (format in ('CSV', 'XLSX')),
  ignored_columns text not null,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  failure text,
  finished_at timestamptz,
  total_rows int not null,
  rows_read int not null,
  registered int not null,
  changed int not null,
  unchanged int not null,
  refused int not null,
  -- by the database's clock: it tells work that goes on from work that died
  progressed_at timestamptz not null default now()
);
create index customer_import_office on customer_import (office, id);
create index customer_import_running on customer_import (progressed_at) where state = 'RUNNING';

create table customer_import_fault (
  id uuid primary key,
  import_id uuid not null references customer_import,
  row_number int not null,
  column_name text not null,
  value text,
  code text not null,
  chinese text not null,
  english text not null
);
create index customer_import_fault_import on customer_import_fault (import_id, id);
revoke update, delete on customer_import_fault from "${runtimeRole}";
