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
