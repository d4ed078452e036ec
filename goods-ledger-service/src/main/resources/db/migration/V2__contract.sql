-- What this service knows of customers and contracts; the events that tell it are the truth.
create table customer (
  id uuid primary key,
  number text not null,
  name text not null,
  office text not null,
  account_manager text not null
);

create table contract (
  id uuid primary key,
  version bigint not null,
  number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  amount numeric(18, 2) not null,
  signed_on date not null,
  effective_at timestamptz not null
);
create index contract_customer on contract (customer_id);

create table contract_line (
  id uuid primary key,
  contract_id uuid not null references contract,
  line int not null,
  sku text not null,
  product text,
  unit text,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit_price numeric(18, 4) not null check (unit_price >= 0),
  settlement_price numeric(18, 4) not null check (settlement_price >= 0),
  unique (contract_id, line)
);

create table contract_instalment (
  contract_id uuid not null references contract,
  number int not null,
  due_on date not null,
  amount numeric(18, 2) not null check (amount >= 0),
  primary key (contract_id, number)
);
