-- Within which days goods may be ordered; not known of contracts that came before this migration.
alter table contract add column valid_from date;
alter table contract add column valid_until date;

-- One row per customer with a limit. Whoever reserves credit or frees it locks this row first, and no other does.
create table customer_credit (
  id uuid primary key,
  version bigint not null,
  office text not null,
  level text not null,
  credit_limit numeric(18, 2) not null check (credit_limit >= 0)
);
create index customer_credit_office on customer_credit (office, id);

-- What of the limit is taken by goods that are not the customer's yet.
create table credit_reservation (
  id uuid primary key,
  customer_id uuid not null references customer_credit,
  held_by text not null check (held_by in ('ORDER', 'DELIVERY')),
  source_id uuid not null unique,
  number text not null,
  contract_id uuid not null references contract,
  amount numeric(18, 2) not null check (amount > 0)
);
create index credit_reservation_customer on credit_reservation (customer_id);

-- Orders as this service has judged them.
create table customer_order (
  id uuid primary key,
  version bigint not null,
  number text not null,
  contract_id uuid not null references contract,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  attempt int not null,
  wished_on date not null,
  status text not null check (status in ('CLEARED', 'HELD', 'FULFILLED', 'CANCELLED', 'EXPIRED')),
  expires_on date
);
create index customer_order_cleared on customer_order (contract_id, id) where status = 'CLEARED';
create index customer_order_expiring on customer_order (expires_on) where status = 'CLEARED';

create table customer_order_line (
  id uuid primary key,
  order_id uuid not null references customer_order,
  line int not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  open numeric(18, 4) not null check (open >= 0 and open <= quantity),
  reserved numeric(18, 2) not null check (reserved >= 0),
  unique (order_id, line)
);

-- What deliveries have taken from orders, so that a refusal can give it back.
create table order_dispatch (
  id uuid primary key,
  delivery_id uuid not null references delivery,
  order_id uuid not null references customer_order,
  line int not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  amount numeric(18, 2) not null check (amount >= 0),
  unique (delivery_id, order_id, line)
);
