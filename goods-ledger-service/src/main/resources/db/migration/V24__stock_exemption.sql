create sequence stock_exemption_number;

create table stock_exemption (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  contract_id uuid not null references contract,
  contract_number text not null,
  office text not null,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  -- What does not count as office stock now.
  quantity_left numeric(18, 4) not null check (quantity_left between 0 and quantity),
  reason text not null,
  status text not null check (status in ('REQUESTED', 'REFUSED', 'ACCEPTED', 'ENDED')),
  check ((quantity_left > 0) = (status = 'ACCEPTED'))
);
create index stock_exemption_office on stock_exemption (office, id);
create index stock_exemption_holding on stock_exemption (contract_id, line) where status = 'ACCEPTED';
create index stock_exemption_stock on stock_exemption (office, customer_id, sku) where status = 'ACCEPTED';

-- Since when how much is exempt, for what is reported over time: the sum is what is left.
create table stock_exemption_change (
  exemption_id uuid not null references stock_exemption,
  position int not null,
  changed_at timestamptz not null,
  quantity numeric(18, 4) not null check (quantity <> 0),
  primary key (exemption_id, position)
);
revoke update, delete on stock_exemption_change from "${runtimeRole}";
