create sequence application_number;

create table key_account_application (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  office text not null,
  account_manager text not null,
  status text not null check (status in
    ('DRAFT', 'SUBMITTED', 'WITHDRAWAL_REQUESTED', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  revision int not null check (revision >= 1),
  opened_by text not null,
  opened_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  answer_reason text,
  contract_id uuid,
  contract_number text,
  filing_number text,

  contract_met boolean,
  contract_reason text,
  capital_met boolean,
  capital_reason text,
  capital_amount numeric(18, 2) check (capital_amount >= 0),
  credit_met boolean,
  credit_reason text,

  no_business_so_far boolean not null,
  declared_by text,

  amount numeric(18, 2) check (amount > 0),
  delivery_terms text,
  valid_from date,
  valid_until date check (valid_until >= valid_from),

  business_so_far text,
  arrears numeric(18, 2) check (arrears >= 0),
  evaluation text,
  licence_unified boolean not null,

  check (no_business_so_far = (declared_by is not null)),
  check (status in ('DRAFT', 'WITHDRAWN') or (submitted_by is not null and submitted_at is not null and amount is not null)),
  check (status <> 'APPROVED' or (contract_id is not null and filing_number is not null))
);
create index key_account_application_office on key_account_application (office, id);
create index key_account_application_customer on key_account_application (customer_id, id);
create unique index key_account_application_open on key_account_application (customer_id)
  where status in ('DRAFT', 'SUBMITTED', 'WITHDRAWAL_REQUESTED', 'RETURNED');

create table application_line (
  application_id uuid not null references key_account_application,
  position int not null,
  sku text not null,
  product text not null,
  unit text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit_price numeric(18, 2) not null check (unit_price > 0),
  floor_price numeric(18, 2) not null check (floor_price >= 0),
  primary key (application_id, position)
);

create table application_instalment (
  application_id uuid not null references key_account_application,
  position int not null,
  due_on date not null,
  amount numeric(18, 2) not null check (amount > 0),
  primary key (application_id, position)
);

create table application_paper (
  application_id uuid not null references key_account_application,
  position int not null,
  document_id uuid not null unique references document,
  kind text not null check (kind in
    ('DRAFT_CONTRACT', 'RECONCILIATION_STATEMENT', 'BUSINESS_LICENCE', 'TAX_REGISTRATION', 'OTHER')),
  sha256 text not null,
  signed_by_office boolean not null,
  signed_by_customer boolean not null,
  sealed_by_customer boolean not null,
  primary key (application_id, position)
);
revoke update, delete on application_paper from "${runtimeRole}";
