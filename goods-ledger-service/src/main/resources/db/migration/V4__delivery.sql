create sequence delivery_number;

create table delivery (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('DISPATCHED', 'SIGNED', 'REFUSED')),
  dispatched_on date not null,
  carrier text,
  recorded_by text not null,
  signed_by text,
  signed_on date check (signed_on >= dispatched_on),
  proof_document_id uuid references document,
  refusal_reason text,
  check ((status = 'SIGNED') = (signed_by is not null and signed_on is not null and proof_document_id is not null)),
  check ((status = 'REFUSED') = (refusal_reason is not null))
);
create index delivery_office on delivery (office, id);
create index delivery_contract on delivery (contract_id, id);

create table delivery_line (
  delivery_id uuid not null references delivery,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  primary key (delivery_id, line)
);
