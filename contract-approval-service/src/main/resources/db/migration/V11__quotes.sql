create sequence quote_number;

create table quote (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  subject text not null,
  positioning_id uuid,
  positioning text,
  status text not null check (status in ('OPEN', 'ACCEPTED', 'LOST')),
  -- Of the latest round, once there is one.
  valid_until date,
  accepted_round int,
  contract_id uuid unique references contract,
  floor_reason text,
  lost_reason text,
  closed_by text,
  closed_at timestamptz,
  opened_by text not null,
  opened_at timestamptz not null,
  check ((status = 'OPEN') = (closed_at is null)),
  check ((status = 'ACCEPTED') = (contract_id is not null) and (status = 'ACCEPTED') = (accepted_round is not null)),
  check ((status = 'LOST') = (lost_reason is not null))
);
create index quote_office on quote (office, id);
create index quote_customer on quote (customer_id, id);
create index quote_status on quote (status, valid_until);

-- What was offered stays as it was said: rounds are added, never changed.
create table quote_round (
  id uuid primary key,
  quote_id uuid not null references quote,
  round int not null check (round >= 1),
  side text not null check (side in ('OURS', 'CUSTOMERS')),
  valid_until date not null,
  delivery_terms text not null,
  payment_terms text,
  needs text,
  objections text,
  answer text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  unique (quote_id, round)
);

create table quote_line (
  round_id uuid not null references quote_round,
  position int not null,
  sku text not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit_price numeric(18, 2) not null check (unit_price >= 0),
  floor_price numeric(18, 2) check (floor_price >= 0),
  settlement_price numeric(18, 2) check (settlement_price >= 0),
  primary key (round_id, position),
  check (floor_price is not null or settlement_price is not null)
);
revoke update, delete on quote_round, quote_line from "${runtimeRole}";
