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
