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
create table classification_value (like classification_size including all);
alter table classification_value add foreign key (policy_id) references classification_policy;
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
