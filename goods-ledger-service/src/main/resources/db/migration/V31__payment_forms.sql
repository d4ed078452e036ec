-- Bank acceptances with their bills, and money of unknown payers.
alter table payment
  add column bill_number text,
  add column bill_due_on date check (bill_due_on >= collected_on),
  add check ((bill_number is null) = (bill_due_on is null)),
  add check (bill_number is null or way = 'ACCEPTANCE_BILL');

create sequence unmatched_receipt_number;

create table unmatched_receipt (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  amount numeric(18, 2) not null check (amount > 0),
  status text not null check (status in ('OPEN', 'MATCHED')),
  way text not null,
  received_on date not null,
  payer text,
  reference text,
  bill_number text,
  bill_due_on date check (bill_due_on >= received_on),
  recorded_by text not null,
  payment_id uuid unique references payment,
  matched_by text,
  check ((status = 'MATCHED') = (payment_id is not null and matched_by is not null)),
  check ((bill_number is null) = (bill_due_on is null)),
  check ((way = 'ACCEPTANCE_BILL') = (bill_number is not null))
);
create index unmatched_receipt_status on unmatched_receipt (status, id);
