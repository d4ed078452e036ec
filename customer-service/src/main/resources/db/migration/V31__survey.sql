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
