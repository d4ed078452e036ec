create sequence statement_number;

create table statement (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  period_from date not null,
  period_until date not null check (period_until >= period_from),
  status text not null check (status in
    ('DRAFT', 'ISSUED', 'SIGNED_BY_OFFICE', 'SIGNED_BY_CUSTOMER', 'CONFIRMED', 'CONTESTED')),
  drafted_by text not null,
  opening numeric(18, 2),
  closing numeric(18, 2),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz,
  contest_reason text,
  check ((status = 'DRAFT') = (digest is null)),
  check ((status = 'CONTESTED') = (contest_reason is not null))
);
create index statement_office on statement (office, id);
create index statement_customer on statement (customer_id, period_until);

-- What an issued statement says, once and for all.
create table statement_line (
  statement_id uuid not null references statement,
  position int not null,
  movement_id uuid not null references movement,
  occurred_on date not null,
  reason text not null,
  document text not null,
  contract_id uuid,
  debit numeric(18, 2) not null,
  credit numeric(18, 2) not null,
  balance numeric(18, 2) not null,
  primary key (statement_id, position),
  unique (statement_id, movement_id)
);
create index statement_line_movement on statement_line (movement_id);
revoke update, delete on statement_line from "${runtimeRole}";

create table statement_signature (
  statement_id uuid not null references statement,
  side text not null check (side in ('OFFICE', 'CUSTOMER')),
  signed_by text not null,
  signed_at timestamptz not null,
  recorded_by text not null,
  document_id uuid references document,
  primary key (statement_id, side),
  check (side = 'OFFICE' or document_id is not null)
);
revoke update, delete on statement_signature from "${runtimeRole}";
