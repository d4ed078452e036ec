create sequence payment_number;

create table payment (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  amount numeric(18, 2) not null check (amount > 0),
  payee text not null check (payee in ('OFFICE', 'COMPANY')),
  way text not null,
  collected_on date not null,
  reference text,
  recorded_by text not null
);
create index payment_office on payment (office, id);
create index payment_contract on payment (contract_id, id);

create table payment_allocation (
  payment_id uuid not null references payment,
  instalment int not null,
  amount numeric(18, 2) not null check (amount > 0),
  primary key (payment_id, instalment)
);
revoke update, delete on payment_allocation from "${runtimeRole}";
