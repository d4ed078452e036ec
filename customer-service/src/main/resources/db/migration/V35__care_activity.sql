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
