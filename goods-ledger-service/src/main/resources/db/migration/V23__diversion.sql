create sequence diversion_number;
-- 备案号
create sequence diversion_filing_number;

create table diversion (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  filing_number text unique,
  office text not null,
  status text not null check (status in ('REQUESTED', 'REFUSED', 'APPROVED', 'REPLENISHED', 'DISCHARGED')),
  from_contract_id uuid not null references contract,
  from_line int not null,
  from_customer_id uuid not null,
  from_office text not null,
  to_contract_id uuid not null references contract check (to_contract_id <> from_contract_id),
  to_line int not null,
  to_customer_id uuid not null,
  to_office text not null check (to_office = from_office),
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  reason text not null,
  replenish_by date not null,
  outstanding numeric(18, 4) not null check (outstanding between 0 and quantity),
  check ((filing_number is null) = (status in ('REQUESTED', 'REFUSED')))
);
create index diversion_office on diversion (office, id);
create index diversion_outstanding on diversion (replenish_by) where status = 'APPROVED';
