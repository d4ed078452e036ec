-- What happened, one row per event (per instalment for a contract). Never changed: a rebuild forgets all and reads again.
create table fact (
  event_id uuid not null,
  line int not null,
  kind text not null check (kind in ('SALES', 'INSTALMENT_DUE', 'COLLECTED', 'VISIT_PLANNED', 'VISIT_DONE', 'EXPENSE')),
  subject_id uuid not null,
  person text,
  office text,
  customer_id uuid,
  contract_id uuid,
  undoes uuid,
  amount numeric(18, 2) not null,
  day date not null,
  occurred_at timestamptz not null,
  primary key (event_id, line)
);
create index fact_person on fact (person, office, kind, day);
create index fact_customer on fact (customer_id, kind, day);
create index fact_contract on fact (contract_id, kind) where contract_id is not null;
create index fact_subject on fact (subject_id, kind);
revoke update, delete on fact from "${runtimeRole}";

-- Who answers for a customer from which day until before which other, as it was told last.
create table assignment (
  customer_id uuid not null,
  valid_from date not null,
  valid_until date,
  person text not null,
  office text not null,
  primary key (customer_id, valid_from),
  check (valid_from < valid_until)
);
create unique index assignment_last on assignment (customer_id) where valid_until is null;
create index assignment_person on assignment (person, office, customer_id);
create index known_customer_account_manager on known_customer (account_manager, id);

-- Each time the facts were forgotten to be read again; unfinished until all topics are read to their end.
create table fact_rebuild (
  id bigint generated always as identity primary key,
  begun_at timestamptz not null default now(),
  facts_forgotten bigint not null,
  finished_at timestamptz
);
revoke insert, update, delete on fact_rebuild from "${runtimeRole}";
grant update (finished_at) on fact_rebuild to "${runtimeRole}";

-- The runtime role cannot delete facts; it can only forget all of them at once, and that leaves a row.
create function begin_fact_rebuild() returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rebuild bigint;
begin
  lock table fact in access exclusive mode;
  insert into fact_rebuild (facts_forgotten) select count(*) from fact returning id into rebuild;
  truncate fact, assignment;
  return rebuild;
end
$$;
revoke execute on function begin_fact_rebuild() from public;
grant execute on function begin_fact_rebuild() to "${runtimeRole}";

create sequence scheme_number start 2;
create table assessment_scheme (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  name text not null,
  valid_from date not null unique,
  made_by text not null,
  made_at timestamptz not null
);

create table assessment_scheme_line (
  scheme_id uuid not null references assessment_scheme,
  position int not null,
  indicator text not null,
  weight int not null check (weight between 1 and 100),
  rule text not null,
  origin text not null check (origin in ('SOURCE', 'OURS')),
  primary key (scheme_id, position),
  unique (scheme_id, indicator)
);
revoke update, delete on assessment_scheme, assessment_scheme_line from "${runtimeRole}";

-- Only the first line is in the source's table (25 of 100 points); the other weights and rules are ours.
insert into assessment_scheme
values ('01900000-0000-7000-8000-000000000001', 0, 'PF-2020-000001', '大客户经理/专员考核表', '2020-01-01', 'kpi-service', now());

insert into assessment_scheme_line values
  ('01900000-0000-7000-8000-000000000001', 0, 'sales-completion', 25, 'one-point-per-five-percent-short', 'SOURCE'),
  ('01900000-0000-7000-8000-000000000001', 1, 'collection-rate', 30, 'one-point-per-five-percent-short', 'OURS'),
  ('01900000-0000-7000-8000-000000000001', 2, 'visit-completion', 25, 'one-point-per-five-percent-short', 'OURS'),
  ('01900000-0000-7000-8000-000000000001', 3, 'expense-control', 20, 'one-point-per-five-percent-over', 'OURS');

create table target (
  id uuid primary key,
  version bigint not null,
  indicator text not null,
  period text not null,
  office text,
  person text,
  value numeric(18, 2) not null check (value > 0),
  revision int not null,
  check (person is null or office is not null)
);
create unique index target_scope on target (indicator, period, office, person) nulls not distinct;
create index target_office on target (office, id);
create index target_person on target (person, id);

create table target_revision (
  target_id uuid not null references target,
  revision int not null,
  value numeric(18, 2) not null check (value > 0),
  reason text,
  set_by text not null,
  set_at timestamptz not null,
  primary key (target_id, revision)
);
revoke update, delete on target_revision from "${runtimeRole}";

create table scorecard (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  person text not null,
  office text not null,
  period text not null,
  scheme_number text not null references assessment_scheme (number),
  points int not null,
  out_of int not null check (points between 0 and out_of and out_of <= 100),
  content text not null,
  digest text not null,
  recomputation_of uuid references scorecard,
  computed_by text not null,
  computed_at timestamptz not null,
  status text not null check (status in ('COMPUTED', 'PUBLISHED')),
  published_by text,
  published_at timestamptz,
  constraint digest_of_content check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  constraint published_by_someone check ((status = 'PUBLISHED') = (published_by is not null and published_at is not null))
);
create index scorecard_points on scorecard (points, id);
create index scorecard_computed on scorecard (computed_at, id);
create index scorecard_published_at on scorecard (published_at, id);
create index scorecard_updated on scorecard (updated_at, id);
create index scorecard_search on scorecard using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
-- How often a word occurs decides how it is looked for.
alter table scorecard alter column search_text set statistics 1000;
create unique index scorecard_published on scorecard (person, office, period) where status = 'PUBLISHED';
create index scorecard_person on scorecard (person, id);
create index scorecard_office on scorecard (office, id);
create index scorecard_period on scorecard (period, id);

-- What was computed stays as it was; only its publication is added.
revoke update, delete on scorecard from "${runtimeRole}";
grant update (version, updated_at, status, published_by, published_at) on scorecard to "${runtimeRole}";

-- The organisation. Codes of offices are what tokens carry; what was never told, such as what stands here, is told when
-- the service runs.
create table office (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  code text not null unique,
  name text not null,
  status text not null check (status in ('OPEN', 'CLOSED')),
  managers varchar[] not null,
  opened_on date not null,
  closed_on date,
  published boolean not null,
  constraint closed_on_a_day check ((status = 'CLOSED') = (closed_on is not null))
);
create index office_name on office (name, id);
create index office_code on office (code, id);
create index office_updated on office (updated_at, id);
create index office_search on office using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
alter table office alter column search_text set statistics 1000;
create index office_untold on office (id) where not published;

create table staff_position (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid,
  customer_number text,
  customer_name text,
  office text,
  account_manager text,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null,
  revision int not null,
  status text not null check (status in ('DRAFT', 'RETURNED', 'IN_FORCE', 'REPLACED')),
  chinese text not null,
  english text not null,
  department text not null,
  reports_to text,
  duties varchar[] not null,
  powers varchar[] not null,
  qualified boolean not null,
  education text,
  years int,
  fields varchar[] not null,
  abilities varchar[] not null,
  expectations varchar[] not null,
  head_min int,
  head_max int,
  roles varchar[] not null,
  source text,
  unique (code, revision),
  check ((head_min is null) = (head_max is null) and head_min <= head_max),
  -- one is put in force and the other replaced in the same transaction
  constraint one_in_force exclude using btree (code with =) where (status = 'IN_FORCE') deferrable initially deferred
);
create unique index staff_position_draft on staff_position (code) where status in ('DRAFT', 'RETURNED');
create index staff_position_status on staff_position (status, id);

create table staff (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  person_id text not null unique,
  staff_number text unique,
  name text not null,
  joined_on date,
  education text,
  field_of_study text,
  years_of_experience int,
  status text not null check (status in ('CANDIDATE', 'APPOINTED', 'SUSPENDED', 'LEFT')),
  position_code text,
  coming_position text,
  superior text,
  since date,
  last_day date,
  absent_from date,
  absent_until date,
  substitutes varchar[] not null,
  changes_on date,
  published boolean not null,
  constraint appointed_to_something check ((status = 'CANDIDATE') = (position_code is null) and (position_code is null) = (since is null))
);
create index staff_name on staff (name, id);
create index staff_updated on staff (updated_at, id);
create index staff_search on staff using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
alter table staff alter column search_text set statistics 1000;
create index staff_position_code on staff (position_code, id);
create index staff_coming on staff (coming_position) where coming_position is not null;
create index staff_superior on staff (superior, id);
create index staff_due on staff (changes_on) where changes_on is not null;
create index staff_untold on staff (id) where not published;

create table staff_office (
  staff_id uuid not null references staff,
  place int not null,
  office text not null,
  primary key (staff_id, place)
);
create index staff_office_office on staff_office (office, staff_id);

create table staff_appointment (
  staff_id uuid not null references staff,
  place int not null,
  position_code text not null,
  office_codes text not null,
  superior text,
  valid_from date not null,
  reason text,
  override_reason text,
  decided_by text not null,
  decided_at timestamptz not null,
  replaced boolean not null,
  primary key (staff_id, place)
);
revoke delete on staff_appointment from "${runtimeRole}";

create table working_calendar (
  id uuid primary key,
  version bigint not null,
  calendar_year int not null unique,
  published boolean not null
);

create table working_calendar_day (
  calendar_id uuid not null references working_calendar,
  place int not null,
  day date not null,
  off boolean not null,
  name text not null,
  source text not null,
  primary key (calendar_id, place)
);

create table working_calendar_hours (
  calendar_id uuid not null references working_calendar,
  place int not null,
  office text,
  opens time not null,
  closes time not null,
  primary key (calendar_id, place)
);

-- The positions of the source, in its words; the others are ours. Each says from where it is.
insert into staff_position
  (id, version, number, created_by, created_at, updated_at, code, revision, status, chinese, english, department,
   reports_to, duties, powers, qualified, education, years, fields, abilities, expectations, head_min, head_max, roles, source)
values
  ('01900000-0000-7000-8000-000000000101', 0, 'KA_DIRECTOR-1', 'kpi-service', now(), now(), 'KA_DIRECTOR', 1, 'IN_FORCE', '大客户总监', 'Key-account director', '大客户部',
   'GENERAL_MANAGER',
   array['根据企业总体规划,编制大客户开发、拜访等工作的流程与服务标准', '负责根据产品或企业的定位,进行大客户开发与管理的规划工作', '负责组织大客户营销与市场开发工作', '负责大客户服务与关系维护的监督与管理工作', '负责组织大客户销售渠道拓展工作', '负责大客户投诉处理的监督检查工作', '负责组织建立大客户档案等工作', '负责部门内部人员管理工作', '完成上级领导临时交办的工作']::varchar[],
   array['有大客户开发计划的审核权', '有对破坏大客户关系的行为和过失提请处罚的权力', '有规范内部服务行为的自主权', '有对部门员工的考核权', '有部门内部员工聘任、解聘的建议权']::varchar[],
   true, 'JUNIOR_COLLEGE', 5, array['销售团队管理', '网络营销', '客户关系']::varchar[], array['沟通能力', '协调能力', '创新能力']::varchar[],
   array['认同公司企业文化,忠诚度高', '了解不同类型的客户及本行业的发展状况', '注重内部管理', '有学习意识和团队意识']::varchar[],
   1, 1, array['ka-director']::varchar[], '大客户业务流程及管理办法 第1章'),
  ('01900000-0000-7000-8000-000000000102', 0, 'KA_MANAGER-1', 'kpi-service', now(), now(), 'KA_MANAGER', 1, 'IN_FORCE', '大客户经理', 'Key-account manager', '大客户部',
   'KA_DIRECTOR',
   array['协助大客户总监制定客户开发计划,并提出合理化建议', '根据企业大客户范围定位,积极寻找潜在客户', '潜在客户资料的收集整理,建立自己的客户的档案,以便于开发工作', '制定针对每一位客户的开发策略并有效实施', '对潜在客户定期拜访、维护关系,以便于相互之间的了解', '与客户进行合作谈判,确定合作的各项条款,直到签订合作合同并实施管理', '认真履行合同、落实承诺,加深合作', '不断总结工作经验,提出合理化建议', '完成上级领导临时交办的工作']::varchar[],
   '{}',
   true, 'JUNIOR_COLLEGE', 3, array['客户管理', '市场营销', '公共关系']::varchar[], array['沟通能力', '协调能力', '谈判能力']::varchar[],
   array['认同公司企业文化,忠诚度高', '了解不同类型的客户及本行业的发展状况', '注重内部工作协调', '有学习意识和团队意识']::varchar[],
   2, 3, array['account-manager']::varchar[], '大客户业务流程及管理办法 第1章'),
  ('01900000-0000-7000-8000-000000000103', 0, 'KA_SPECIALIST-1', 'kpi-service', now(), now(), 'KA_SPECIALIST', 1, 'IN_FORCE', '大客户专员', 'Key-account specialist', '大客户部',
   'KA_DIRECTOR',
   array['全面负责大客户部销售保障工作,为业务人员提供支持', '负责协助市场营销部门进行本部门有关的营销活动', '负责各类报表的统计、整理工作,并及时向主管领导报送', '负责协助有关人员做好客户接待与客户关系维护工作', '负责销售客户档案、销售合同等文档的整理与归档工作', '完成上级领导临时交办的工作']::varchar[],
   '{}',
   true, 'JUNIOR_COLLEGE', 1, array['市场营销', '企业管理']::varchar[], array['沟通能力', '协调能力', '创新能力']::varchar[],
   array['认同公司企业文化,忠诚度高', '了解不同类型的客户及本行业的发展状况', '注重内部工作协调', '有学习意识和团队意识']::varchar[],
   3, 4, array['ka-specialist']::varchar[], '大客户业务流程及管理办法 第1章'),
  ('01900000-0000-7000-8000-000000000104', 0, 'CENTRE_MANAGER-1', 'kpi-service', now(), now(), 'CENTRE_MANAGER', 1, 'IN_FORCE', '部门经理', 'Manager of the key-account centre', '大客户中心',
   'GENERAL_MANAGER',
   array['负责整体管理和指导工作']::varchar[],
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['service-agent']::varchar[], '大客户中心管理制度 二、组织架构；角色由本系统拟定'),
  ('01900000-0000-7000-8000-000000000105', 0, 'CUSTOMER_MANAGER-1', 'kpi-service', now(), now(), 'CUSTOMER_MANAGER', 1, 'IN_FORCE', '客户经理', 'Customer manager', '大客户中心',
   'CENTRE_MANAGER',
   array['负责处理大客户的事务']::varchar[],
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['service-agent']::varchar[], '大客户中心管理制度 二、组织架构；角色由本系统拟定'),
  ('01900000-0000-7000-8000-000000000106', 0, 'SERVICE_AGENT-1', 'kpi-service', now(), now(), 'SERVICE_AGENT', 1, 'IN_FORCE', '客服人员', 'Service agent', '大客户中心',
   'CENTRE_MANAGER',
   array['负责接待电话和解决问题']::varchar[],
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['service-agent']::varchar[], '大客户中心管理制度 二、组织架构；角色由本系统拟定'),
  ('01900000-0000-7000-8000-000000000107', 0, 'OFFICE_MANAGER-1', 'kpi-service', now(), now(), 'OFFICE_MANAGER', 1, 'IN_FORCE', '办事处经理', 'Office manager', '办事处',
   'SALES_DIRECTOR',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['office-manager']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000108', 0, 'OFFICE_CLERK-1', 'kpi-service', now(), now(), 'OFFICE_CLERK', 1, 'IN_FORCE', '办事处内勤', 'Office clerk', '办事处',
   'OFFICE_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['office-clerk']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000109', 0, 'ACCOUNT_MANAGER-1', 'kpi-service', now(), now(), 'ACCOUNT_MANAGER', 1, 'IN_FORCE', '业务经理', 'Account manager', '办事处',
   'OFFICE_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['account-manager']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000110', 0, 'BACK_OFFICE-1', 'kpi-service', now(), now(), 'BACK_OFFICE', 1, 'IN_FORCE', '内勤', 'Back office', '办事处',
   'OFFICE_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['back-office']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000111', 0, 'TECHNICAL_SUPPORT-1', 'kpi-service', now(), now(), 'TECHNICAL_SUPPORT', 1, 'IN_FORCE', '技术支持', 'Technical support', '办事处',
   'OFFICE_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['technical-support']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000112', 0, 'GENERAL_MANAGER-1', 'kpi-service', now(), now(), 'GENERAL_MANAGER', 1, 'IN_FORCE', '总经理', 'General manager', '总部',
   null,
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['general-manager']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000113', 0, 'SALES_DIRECTOR-1', 'kpi-service', now(), now(), 'SALES_DIRECTOR', 1, 'IN_FORCE', '销售总监', 'Sales director', '销售公司',
   'GENERAL_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['sales-director']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000114', 0, 'DEPUTY_SALES_DIRECTOR-1', 'kpi-service', now(), now(), 'DEPUTY_SALES_DIRECTOR', 1, 'IN_FORCE', '销售副总监', 'Deputy sales director', '销售公司',
   'SALES_DIRECTOR',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['deputy-sales-director']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000115', 0, 'MARKETING_MANAGER-1', 'kpi-service', now(), now(), 'MARKETING_MANAGER', 1, 'IN_FORCE', '市场部经理', 'Marketing manager', '市场部',
   'SALES_DIRECTOR',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['marketing-manager']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000116', 0, 'SALES_COMPANY_CLERK-1', 'kpi-service', now(), now(), 'SALES_COMPANY_CLERK', 1, 'IN_FORCE', '销售公司内勤', 'Sales company clerk', '销售公司',
   'SALES_DIRECTOR',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['sales-company-clerk']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000117', 0, 'SALES_COMPANY_APPROVER-1', 'kpi-service', now(), now(), 'SALES_COMPANY_APPROVER', 1, 'IN_FORCE', '销售公司审核人', 'Sales company approver', '销售公司',
   'SALES_DIRECTOR',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['sales-company-approver']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000118', 0, 'FINANCE-1', 'kpi-service', now(), now(), 'FINANCE', 1, 'IN_FORCE', '财务', 'Finance', '财务部',
   'GENERAL_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['finance']::varchar[], '本系统拟定'),
  ('01900000-0000-7000-8000-000000000119', 0, 'HR-1', 'kpi-service', now(), now(), 'HR', 1, 'IN_FORCE', '人力资源', 'Human resources', '人力资源部',
   'GENERAL_MANAGER',
   '{}',
   '{}',
   false, null, null, '{}', '{}',
   '{}',
   null, null, array['hr']::varchar[], '本系统拟定');

insert into trail_step (root_id, position, status, acted_by, acted_at)
select id, 0, 'IN_FORCE', 'kpi-service', created_at from staff_position;

-- 2026 as the State Council has announced it; other years are laid down when they are announced.
insert into working_calendar values ('01900000-0000-7000-8000-000000000201', 0, 2026, false);

insert into working_calendar_day
select uuid '01900000-0000-7000-8000-000000000201', row_number() over (order by day) - 1, day, off, name,
  '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）'
from (
  select day::date as day, true as off, name
  from (values
    ('元旦', date '2026-01-01', date '2026-01-03'),
    ('春节', date '2026-02-15', date '2026-02-23'),
    ('清明节', date '2026-04-04', date '2026-04-06'),
    ('劳动节', date '2026-05-01', date '2026-05-05'),
    ('端午节', date '2026-06-19', date '2026-06-21'),
    ('中秋节', date '2026-09-25', date '2026-09-27'),
    ('国庆节', date '2026-10-01', date '2026-10-07')
  ) as holiday (name, first_day, last_day), generate_series(first_day, last_day, interval '1 day') as day
  union all
  select day, false, name
  from (values
    ('元旦调休', date '2026-01-04'),
    ('春节调休', date '2026-02-14'),
    ('春节调休', date '2026-02-28'),
    ('劳动节调休', date '2026-05-09'),
    ('国庆节调休', date '2026-09-20'),
    ('国庆节调休', date '2026-10-10')
  ) as worked (name, day)
) as laid_down;
