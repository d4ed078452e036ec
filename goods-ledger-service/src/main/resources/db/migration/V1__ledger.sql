-- One row per account; the balance is a snapshot of the movements' sum and can be proved from them.
create table account (
  id uuid primary key,
  book text not null check (book in ('GOODS', 'CUSTOMERS', 'OFFICE')),
  kind text not null,
  office text not null,
  customer_id uuid,
  commodity text not null,
  balance numeric(30, 4) not null default 0,
  unique nulls not distinct (kind, office, customer_id, commodity),
  check ((customer_id is not null) = (kind in (
    'OEM', 'IN_TRANSIT', 'OFFICE_HELD', 'ON_DELIVERY', 'DELIVERED', 'LOSS_AND_CLAIM', 'RECEIVABLE'))),
  constraint account_never_below_zero check (balance >= 0 or kind not in (
    'IN_TRANSIT', 'OFFICE_HELD', 'ON_DELIVERY', 'OFFICE_CASH', 'REMITTANCE_IN_TRANSIT'))
);
create index account_office on account (office, kind, id);
create index account_customer on account (customer_id, kind) where customer_id is not null;

create table movement (
  id uuid primary key,
  journal_id uuid not null,
  document text not null,
  debit_id uuid not null references account,
  credit_id uuid not null references account check (credit_id <> debit_id),
  amount numeric(20, 4) not null check (amount > 0),
  reason text not null,
  document_id uuid not null,
  line int not null,
  contract_id uuid,
  contract_line int,
  reversal_of uuid unique references movement,
  occurred_at timestamptz not null,
  booked_at timestamptz not null,
  booked_by text not null,
  constraint movement_booked_once unique (document_id, reason, line)
);
create index movement_debit on movement (debit_id, id);
create index movement_credit on movement (credit_id, id);
create index movement_contract on movement (contract_id, contract_line);

-- The hash chain over movements, in the order of sealing.
create table ledger_seal (
  seq bigint primary key check (seq > 0),
  movement_id uuid not null unique references movement,
  previous bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null
);

-- Movements that wait to be sealed; filled with the journal, emptied by the sealer.
create table ledger_unsealed (
  movement_id uuid primary key references movement
);

revoke update, delete on account, movement, ledger_seal from "${runtimeRole}";
grant update (balance) on account to "${runtimeRole}";
revoke update on ledger_unsealed from "${runtimeRole}";
