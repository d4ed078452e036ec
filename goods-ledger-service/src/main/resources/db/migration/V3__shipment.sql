create sequence shipment_number;

create table shipment (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  notice_number text not null unique,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('NOTIFIED', 'RECEIVED', 'DISPUTED', 'ACCEPTED')),
  dispatched_on date not null,
  expected_on date,
  carrier text,
  notified_at timestamptz not null
);
create index shipment_office on shipment (office, id);
create index shipment_contract on shipment (contract_id, id);

create table shipment_line (
  shipment_id uuid not null references shipment,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  primary key (shipment_id, line)
);

-- Which notices were booked, as what: a notice that comes again is recognised by its number.
create table oem_notice (
  number text primary key,
  digest text not null,
  shipment_id uuid not null unique
);
revoke update, delete on oem_notice from "${runtimeRole}";

create table receipt (
  id uuid primary key,
  shipment_id uuid not null references shipment,
  received_at timestamptz not null,
  deadline timestamptz not null check (deadline > received_at),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index receipt_shipment on receipt (shipment_id, id);

-- The clock runs per receipt; a disputed line stops its own.
create table receipt_line (
  id uuid primary key,
  receipt_id uuid not null references receipt,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  state text not null check (state in ('RECEIVED', 'DISPUTED', 'ACCEPTED')),
  deadline timestamptz not null,
  dispute_reason text,
  claimed_missing numeric(18, 4),
  claimed_damaged numeric(18, 4),
  accepted numeric(18, 4) check (accepted >= 0),
  missing numeric(18, 4) check (missing >= 0),
  damaged numeric(18, 4) check (damaged >= 0),
  silent boolean,
  unique (receipt_id, line),
  check ((state = 'ACCEPTED') = (accepted is not null)),
  check (accepted + missing + damaged = quantity),
  check (state <> 'DISPUTED' or dispute_reason is not null)
);
create index receipt_line_due on receipt_line (deadline) where state = 'RECEIVED';
