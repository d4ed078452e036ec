create sequence remittance_number;

create table remittance (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  office text not null,
  amount numeric(18, 2) not null check (amount > 0),
  status text not null check (status in ('DECLARED', 'CONFIRMED')),
  sent_on date not null,
  reference text,
  declared_by text not null,
  confirmed_on date check (confirmed_on >= sent_on),
  confirmed_by text,
  slip_document_id uuid references document,
  check ((status = 'CONFIRMED') = (confirmed_on is not null and confirmed_by is not null and slip_document_id is not null))
);
create index remittance_office on remittance (office, id);
