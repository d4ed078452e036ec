create table trail_step (
  root_id uuid not null,
  position int not null,
  status text not null,
  acted_by text not null,
  acted_at timestamptz not null,
  remark text,
  primary key (root_id, position)
);
revoke update, delete on trail_step from "${runtimeRole}";

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
