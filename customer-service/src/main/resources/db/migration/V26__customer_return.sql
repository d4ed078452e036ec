create table customer_investment (
  id uuid primary key,
  version bigint not null,
  customer_id uuid not null references customer,
  office text not null,
  kind text not null check (kind in
    ('STAFF', 'TRAVEL', 'SAMPLES', 'PROMOTION', 'TRAINING', 'STOCK_INTEREST', 'MANAGEMENT', 'OTHER')),
  amount numeric(18, 2) not null check (amount <> 0),
  spent_on date not null,
  note text not null,
  reversal_of uuid unique references customer_investment,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((amount < 0) = (reversal_of is not null))
);
create index customer_investment_customer on customer_investment (customer_id, id);
revoke update, delete on customer_investment from "${runtimeRole}";

-- What is heard of other services; no keys between them, since their events have no order.
create table return_expense (
  event_id uuid primary key,
  customer_id uuid not null,
  amount numeric(18, 2) not null
);
create index return_expense_customer on return_expense (customer_id);

create table return_price (
  contract_id uuid not null,
  line int not null,
  unit_price numeric(18, 2) not null,
  settlement_price numeric(18, 2) not null,
  primary key (contract_id, line)
);

create table return_delivery (
  delivery_id uuid primary key,
  contract_id uuid not null,
  customer_id uuid not null,
  value numeric(18, 2) not null
);
create index return_delivery_customer on return_delivery (customer_id);

create table return_delivery_line (
  delivery_id uuid not null references return_delivery,
  line int not null,
  quantity numeric(18, 4) not null,
  primary key (delivery_id, line)
);

create table return_payment (
  payment_id uuid primary key,
  customer_id uuid not null,
  amount numeric(18, 2) not null
);
create index return_payment_customer on return_payment (customer_id);
