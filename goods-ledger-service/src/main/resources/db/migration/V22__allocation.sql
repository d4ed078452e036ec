create sequence allocation_number;

create table allocation (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  status text not null check (status in ('ORDERED', 'CANCELLED', 'DISPATCHED', 'RECEIVED', 'DISPUTED', 'ACCEPTED')),
  from_contract_id uuid not null references contract,
  from_line int not null,
  from_customer_id uuid not null,
  from_office text not null,
  to_contract_id uuid not null references contract,
  to_line int not null,
  to_customer_id uuid not null,
  to_office text not null check (to_office <> from_office),
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  reason text not null,
  deadline timestamptz,
  lost numeric(18, 4) not null check (lost between 0 and quantity),
  check ((deadline is not null) = (status in ('RECEIVED', 'DISPUTED', 'ACCEPTED')))
);
create index allocation_from on allocation (from_office, id);
create index allocation_to on allocation (to_office, id);
create index allocation_due on allocation (deadline) where status = 'RECEIVED';
