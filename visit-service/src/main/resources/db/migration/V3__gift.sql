create sequence gift_application_number;

create table gift_application (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  status text not null
    check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'FINANCE_APPROVED', 'GIVEN', 'REJECTED', 'WITHDRAWN')),
  recipient_name text not null,
  recipient_title text,
  reason text not null,
  item text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  value numeric(18, 2) not null check (value > 0),
  budget numeric(18, 2) not null check (budget >= value),
  planned_on date not null,
  agreed_on date,
  given_on date,
  given_value numeric(18, 2) check (given_value > 0 and given_value <= budget),
  receipt_document_id uuid references document,
  check (status not in ('FINANCE_APPROVED', 'GIVEN') or agreed_on is not null),
  check (status <> 'GIVEN'
    or (given_on >= agreed_on and given_value is not null and receipt_document_id is not null))
);
create index gift_application_office on gift_application (office, id);
create index gift_application_customer on gift_application (customer_id, id);
create index gift_application_status on gift_application (status, id);

-- What one recipient may still get in a calendar year: submissions take it under a lock on this row.
create table gift_allowance (
  id uuid primary key,
  customer_id uuid not null,
  recipient text not null,
  year int not null,
  year_limit numeric(18, 2) not null default 0,
  reserved numeric(18, 2) not null default 0 check (reserved >= 0),
  given numeric(18, 2) not null default 0 check (given >= 0),
  unique (customer_id, recipient, year),
  check (reserved + given <= year_limit)
);
