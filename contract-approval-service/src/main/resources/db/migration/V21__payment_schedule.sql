-- What is to be paid and delivered under a contract, and what was. Events of several topics fill it in any order, so a
-- row may be there before its contract is known.
create table payment_schedule (
  id uuid primary key,
  version bigint not null,
  contract_number text,
  customer_id uuid,
  office text,
  account_manager text,
  amount numeric(18, 2),
  planned_on date,
  status text not null default 'OPEN' check (status in ('OPEN', 'PROPOSED', 'SETTLED')),
  proposed_by text,
  settled_by text,
  settled_on date
);
create index payment_schedule_office on payment_schedule (office, id);
create index payment_schedule_customer on payment_schedule (customer_id, id);

create table schedule_instalment (
  id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  number int not null,
  due_on date not null,
  amount numeric(18, 2) not null,
  collected numeric(18, 2) not null check (collected between 0 and amount),
  unique (schedule_id, number)
);
create index schedule_instalment_open on schedule_instalment (due_on) where collected < amount;

create table schedule_line (
  id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  line int not null,
  quantity numeric(18, 4) not null,
  unique (schedule_id, line)
);

create table schedule_collection (
  payment_id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  amount numeric(18, 2) not null,
  collected_on date not null
);
create index schedule_collection_schedule on schedule_collection (schedule_id);

create table schedule_delivery (
  id uuid primary key,
  schedule_id uuid not null references payment_schedule,
  delivery_id uuid not null,
  line int not null,
  quantity numeric(18, 4) not null,
  unique (delivery_id, line)
);
create index schedule_delivery_schedule on schedule_delivery (schedule_id);
