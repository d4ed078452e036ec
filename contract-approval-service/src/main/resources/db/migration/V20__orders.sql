alter table contract add column trial_order_first boolean not null default false;

create sequence order_number;

create table customer_order (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  trial boolean not null,
  wished_on date not null,
  status text not null check (status in
    ('PLACED', 'HELD', 'CLEARED', 'IN_PRODUCTION', 'SHIPPED', 'RECEIVED', 'DELIVERED', 'CANCELLED')),
  attempt int not null check (attempt >= 1),
  hold_reasons varchar[] not null,
  trial_verdict text check (trial_verdict in ('ACCEPTED', 'REJECTED')),
  trial_reason text,
  judged_by text,
  check (trial_verdict is null or trial),
  check ((trial_verdict is null) = (judged_by is null))
);
create index customer_order_office on customer_order (office, id);
create index customer_order_contract on customer_order (contract_id, id);
create index customer_order_customer on customer_order (customer_id, id);
create index customer_order_status on customer_order (status, id);

create table customer_order_line (
  order_id uuid not null references customer_order,
  position int not null,
  line int not null,
  sku text not null,
  product text not null,
  unit text not null,
  unit_price numeric(18, 2) not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  shipped numeric(18, 4) not null check (shipped between 0 and quantity),
  received numeric(18, 4) not null check (received between 0 and quantity),
  delivered numeric(18, 4) not null check (delivered between 0 and quantity),
  primary key (order_id, position)
);

-- What has happened to an order, by whom or by which event.
create table customer_order_step (
  order_id uuid not null references customer_order,
  position int not null,
  status text not null,
  cause text not null,
  detail text,
  at timestamptz not null,
  primary key (order_id, position)
);
revoke update, delete on customer_order_step from "${runtimeRole}";
