-- What a customer may keep back until a day, once per contract.
create table retention (
  id uuid primary key,
  version bigint not null,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  amount numeric(18, 2) not null check (amount > 0),
  until date not null,
  reason text not null,
  recorded_by text not null,
  constraint retention_once unique (contract_id)
);
create index retention_office on retention (office, id);
