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
  constraint account_tagged check ((customer_id is not null) = (kind in (
    'OEM', 'IN_TRANSIT', 'OFFICE_HELD', 'ON_DELIVERY', 'DELIVERED', 'LOSS_AND_CLAIM', 'RECEIVABLE',
    'OPENING_GOODS', 'SURPLUS', 'RETURNED_HELD', 'COMPANY_WAREHOUSE'))),
  constraint account_never_below_zero check (balance >= 0 or kind not in (
    'IN_TRANSIT', 'OFFICE_HELD', 'ON_DELIVERY', 'RETURNED_HELD', 'OFFICE_CASH', 'REMITTANCE_IN_TRANSIT')),
  constraint account_margin_not_overdrawn check (balance <= 0 or kind <> 'OFFICE_MARGIN')
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

-- What this service knows of customers and contracts; the events that tell it are the truth.
create table contract (
  id uuid primary key,
  version bigint not null,
  number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  amount numeric(18, 2) not null,
  signed_on date not null,
  effective_at timestamptz not null,
  valid_from date,
  valid_until date,
  last_day date
);
create index contract_customer on contract (customer_id);

create table contract_line (
  id uuid primary key,
  contract_id uuid not null references contract,
  line int not null,
  sku text not null,
  product text,
  unit text,
  quantity numeric(18, 4) not null,
  unit_price numeric(18, 4) not null check (unit_price >= 0),
  settlement_price numeric(18, 4) not null check (settlement_price >= 0),
  unique (contract_id, line),
  agreed_quantity numeric(18, 4) not null,
  check (agreed_quantity >= 0 and quantity >= agreed_quantity),
  constraint contract_line_quantity_check check (quantity >= 0),
  given_back numeric(18, 4) not null default 0 check (given_back >= 0),
  -- By which the ledger knows its product, and of how many of that one's own unit the line's unit is. Without that the
  -- ledger knows it by product and unit.
  commodity text not null,
  own_unit text,
  factor numeric(18, 4) check (factor > 0),
  check ((own_unit is null) = (factor is null))
);

create table contract_instalment (
  contract_id uuid not null references contract,
  number int not null,
  due_on date not null,
  amount numeric(18, 2) not null check (amount >= 0),
  primary key (contract_id, number)
);

create sequence shipment_number;
create table shipment (
  id uuid primary key,
  version bigint not null,
  search_text text not null,
  updated_at timestamptz not null,
  number text not null unique,
  notice_number text not null unique,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  status text not null check (status in ('NOTIFIED', 'RECEIVED', 'DISPUTED', 'ACCEPTED')),
  dispatched_on date not null,
  expected_on date,
  carrier text,
  notified_at timestamptz not null,
  due_on date not null,
  arrived boolean not null
);
create index shipment_status on shipment (status, id);
create index shipment_customer on shipment (customer_id, id);
create index shipment_dispatched on shipment (dispatched_on, id);
create index shipment_expected on shipment (expected_on, id);
create index shipment_due on shipment (due_on, id);
create index shipment_updated on shipment (updated_at, id);
create index shipment_search on shipment using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);
-- How often a word occurs decides how it is looked for.
alter table shipment alter column search_text set statistics 1000;
create index shipment_office on shipment (office, id);
create index shipment_contract on shipment (contract_id, id);

create table shipment_line (
  shipment_id uuid not null references shipment,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  primary key (shipment_id, line)
);

-- Which notices were booked, as what: a notice that comes again is recognised by its number.
create table oem_notice (
  number text primary key,
  digest text not null,
  shipment_id uuid not null unique
);
revoke update, delete on oem_notice from "${runtimeRole}";

create table receipt (
  id uuid primary key,
  shipment_id uuid not null references shipment,
  received_at timestamptz not null,
  deadline timestamptz not null check (deadline > received_at),
  recorded_at timestamptz not null,
  recorded_by text not null,
  proof_document_id uuid references document
);
create index receipt_shipment on receipt (shipment_id, id);

-- The clock runs per receipt; a disputed line stops its own.
create table receipt_line (
  id uuid primary key,
  receipt_id uuid not null references receipt,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  state text not null check (state in ('RECEIVED', 'DISPUTED', 'ACCEPTED')),
  deadline timestamptz not null,
  dispute_reason text,
  claimed_missing numeric(18, 4),
  claimed_damaged numeric(18, 4),
  accepted numeric(18, 4) check (accepted >= 0),
  missing numeric(18, 4) check (missing >= 0),
  damaged numeric(18, 4) check (damaged >= 0),
  silent boolean,
  unique (receipt_id, line),
  check ((state = 'ACCEPTED') = (accepted is not null)),
  check (accepted + missing + damaged = quantity),
  check (state <> 'DISPUTED' or dispute_reason is not null)
);
create index receipt_line_due on receipt_line (deadline) where state = 'RECEIVED';

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
  recorded_by text not null,
  bill_number text,
  bill_due_on date check (bill_due_on >= collected_on),
  check ((bill_number is null) = (bill_due_on is null)),
  check (bill_number is null or way = 'ACCEPTANCE_BILL')
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

create sequence statement_number;
create table statement (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid,
  customer_name text,
  office text not null,
  account_manager text,
  period_from date not null,
  period_until date not null check (period_until >= period_from),
  status text not null,
  drafted_by text not null,
  opening numeric(18, 2),
  closing numeric(18, 2),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz,
  contest_reason text,
  check ((status = 'DRAFT') = (digest is null)),
  check ((status = 'CONTESTED') = (contest_reason is not null)),
  contested_by text,
  kind text not null check (kind in ('CUSTOMER', 'OFFICE')),
  check ((kind = 'CUSTOMER') =
    (customer_id is not null and customer_name is not null and account_manager is not null)),
  constraint statement_status_check check (status in (
    'DRAFT', 'ISSUED', 'SIGNED_BY_OFFICE', 'SIGNED_BY_CUSTOMER', 'SIGNED_BY_COMPANY', 'CONFIRMED', 'CONTESTED'))
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
  side text not null,
  signed_by text not null,
  signed_at timestamptz not null,
  recorded_by text not null,
  document_id uuid references document,
  primary key (statement_id, side),
  constraint statement_signature_side_check check (side in ('OFFICE', 'CUSTOMER', 'COMPANY')),
  constraint statement_signature_check check (side <> 'CUSTOMER' or document_id is not null)
);
revoke update, delete on statement_signature from "${runtimeRole}";

-- One row per customer with a limit. Whoever reserves credit or frees it locks this row first, and no other does.
create table customer_credit (
  id uuid primary key,
  version bigint not null,
  office text not null,
  level text not null,
  credit_limit numeric(18, 2) not null check (credit_limit >= 0)
);
create index customer_credit_office on customer_credit (office, id);

-- What of the limit is taken by goods that are not the customer's yet.
create table credit_reservation (
  id uuid primary key,
  customer_id uuid not null references customer_credit,
  held_by text not null check (held_by in ('ORDER', 'DELIVERY')),
  source_id uuid not null unique,
  number text not null,
  contract_id uuid not null references contract,
  amount numeric(18, 2) not null check (amount > 0)
);
create index credit_reservation_customer on credit_reservation (customer_id);

-- Orders as this service has judged them.
create table customer_order (
  id uuid primary key,
  version bigint not null,
  number text not null,
  contract_id uuid not null references contract,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  attempt int not null,
  wished_on date not null,
  status text not null check (status in ('CLEARED', 'HELD', 'FULFILLED', 'CANCELLED', 'EXPIRED')),
  expires_on date
);
create index customer_order_cleared on customer_order (contract_id, id) where status = 'CLEARED';
create index customer_order_expiring on customer_order (expires_on) where status = 'CLEARED';

create table customer_order_line (
  id uuid primary key,
  order_id uuid not null references customer_order,
  line int not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  dispatched numeric(18, 4) not null check (dispatched >= 0),
  open numeric(18, 4) not null check (open >= 0 and open + dispatched <= quantity),
  reserved numeric(18, 2) not null check (reserved >= 0),
  unique (order_id, line)
);

-- What deliveries have taken from orders, so that a refusal can give it back.
create table order_dispatch (
  id uuid primary key,
  delivery_id uuid not null references delivery,
  order_id uuid not null references customer_order,
  line int not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  amount numeric(18, 2) not null check (amount >= 0),
  unique (delivery_id, order_id, line)
);

create sequence opening_position_number;
create table opening_position (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  contract_id uuid not null references contract,
  contract_number text not null,
  office text not null,
  status text not null check (status in ('REPORTED', 'RETURNED', 'BOOKED')),
  as_of date not null,
  receivable numeric(18, 2) not null check (receivable >= 0),
  arrears numeric(18, 2) not null check (arrears between 0 and receivable),
  remark text,
  unique (customer_id, office)
);
create index opening_position_office on opening_position (office, id);

create table opening_position_line (
  position_id uuid not null references opening_position,
  line int not null,
  sku text not null,
  on_hand numeric(18, 4) not null check (on_hand >= 0),
  owed numeric(18, 4) not null check (owed >= 0),
  primary key (position_id, line)
);

create sequence allocation_number;
create table allocation (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  status text not null check (status in ('ORDERED', 'CANCELLED', 'DISPATCHED', 'RECEIVED', 'DISPUTED', 'ACCEPTED')),
  from_contract_id uuid not null references contract,
  from_line int not null,
  from_customer_id uuid not null,
  from_office text not null,
  to_contract_id uuid not null references contract,
  to_line int not null,
  to_customer_id uuid not null,
  to_office text not null check (to_office <> from_office),
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  unit text,
  reason text not null,
  deadline timestamptz,
  lost numeric(18, 4) not null check (lost between 0 and quantity),
  check ((deadline is not null) = (status in ('RECEIVED', 'DISPUTED', 'ACCEPTED')))
);
create index allocation_from on allocation (from_office, id);
create index allocation_to on allocation (to_office, id);
create index allocation_due on allocation (deadline) where status = 'RECEIVED';

create sequence diversion_number;

-- 备案号
create sequence diversion_filing_number;
create table diversion (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  filing_number text unique,
  customer_id uuid,
  customer_number text,
  customer_name text,
  office text not null,
  account_manager text,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
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
  unit text,
  reason text not null,
  replenish_by date not null,
  outstanding numeric(18, 4) not null check (outstanding between 0 and quantity),
  check ((filing_number is null) = (status in ('REQUESTED', 'REFUSED')))
);
create index diversion_office on diversion (office, id);
create index diversion_outstanding on diversion (replenish_by) where status = 'APPROVED';

create sequence stock_exemption_number;
create table stock_exemption (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  contract_id uuid not null references contract,
  contract_number text not null,
  office text not null,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  -- What does not count as office stock now.
  quantity_left numeric(18, 4) not null check (quantity_left between 0 and quantity),
  reason text not null,
  status text not null check (status in ('REQUESTED', 'REFUSED', 'ACCEPTED', 'ENDED')),
  check ((quantity_left > 0) = (status = 'ACCEPTED'))
);
create index stock_exemption_office on stock_exemption (office, id);
create index stock_exemption_holding on stock_exemption (contract_id, line) where status = 'ACCEPTED';
create index stock_exemption_stock on stock_exemption (office, customer_id) where status = 'ACCEPTED';

-- Since when how much is exempt, for what is reported over time: the sum is what is left.
create table stock_exemption_change (
  exemption_id uuid not null references stock_exemption,
  position int not null,
  changed_at timestamptz not null,
  quantity numeric(18, 4) not null check (quantity <> 0),
  primary key (exemption_id, position)
);
revoke update, delete on stock_exemption_change from "${runtimeRole}";

create sequence stock_count_number;
create table stock_count (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid not null,
  contract_id uuid not null references contract,
  contract_number text not null,
  office text not null,
  status text not null check (status in ('REPORTED', 'BOOKED', 'REFUSED')),
  counted_at timestamptz not null,
  remark text
);
create index stock_count_office on stock_count (office, id);
create index stock_count_contract on stock_count (contract_id, counted_at);
create unique index stock_count_open on stock_count (contract_id) where status = 'REPORTED';

create table stock_count_line (
  count_id uuid not null references stock_count,
  line int not null,
  sku text not null,
  book numeric(18, 4) not null,
  counted numeric(18, 4) not null check (counted >= 0),
  primary key (count_id, line)
);
revoke update, delete on stock_count_line from "${runtimeRole}";

create sequence goods_return_number;
create table goods_return (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  delivery_id uuid not null references delivery,
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  account_manager text not null,
  ticket_number text not null,
  remedy text not null check (remedy in ('CREDIT', 'REPLACEMENT')),
  goes_to text not null check (goes_to in ('COMPANY', 'OEM')),
  reason text not null,
  status text not null check (status in ('REQUESTED', 'WITHDRAWN', 'RECEIVED', 'TAKEN', 'REFUSED')),
  credited_to_customer numeric(18, 2) check (credited_to_customer >= 0),
  credited_to_office numeric(18, 2) check (credited_to_office >= 0),
  check ((credited_to_customer is not null) = (status in ('RECEIVED', 'TAKEN', 'REFUSED'))),
  check ((credited_to_office is not null) = (status = 'TAKEN'))
);
create index goods_return_office on goods_return (office, id);
create index goods_return_delivery on goods_return (delivery_id);
create index goods_return_ticket on goods_return (ticket_number);

create table goods_return_line (
  return_id uuid not null references goods_return,
  line int not null,
  sku text not null,
  quantity numeric(18, 4) not null check (quantity > 0),
  primary key (return_id, line)
);
revoke update, delete on goods_return_line from "${runtimeRole}";
create index statement_of_office on statement (office, period_until) where kind = 'OFFICE';

create table statement_disagreement (
  statement_id uuid not null references statement,
  line int not null check (line > 0),
  their_amount numeric(18, 2) not null,
  remark text,
  primary key (statement_id, line)
);
revoke update, delete on statement_disagreement from "${runtimeRole}";

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

create sequence write_off_number;
create table write_off (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  office text not null,
  amount numeric(18, 2) not null check (amount > 0),
  reason text not null,
  status text not null check (status in ('ASKED', 'APPROVED', 'REJECTED')),
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null
);
create index write_off_office on write_off (office, id);
create index write_off_contract on write_off (contract_id, id);

create sequence margin_payout_number;
create table margin_payout (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  office text not null,
  amount numeric(18, 2) not null check (amount > 0),
  reason text not null,
  status text not null check (status in ('ASKED', 'APPROVED', 'REJECTED')),
  manner text not null check (manner in ('PAID_OUT', 'OFFSET'))
);
create index margin_payout_office on margin_payout (office, id);

-- The answers that batches of notices got, so that the same batch gets the same answer.
create table notice_batch (
  sender text not null,
  key text not null,
  digest text not null,
  answer text not null,
  answered_at timestamptz not null default now(),
  primary key (sender, key)
);
revoke update, delete on notice_batch from "${runtimeRole}";
create index shipment_overdue on shipment (due_on, id) where not arrived;

-- What an office claims after goods were accepted.
create table late_claim (
  id uuid primary key,
  receipt_id uuid not null references receipt,
  status text not null check (status in ('OPEN', 'APPROVED', 'REJECTED')),
  reason text not null,
  document_id uuid not null references document
);
create index late_claim_receipt on late_claim (receipt_id, id);

create table late_claim_line (
  claim_id uuid not null references late_claim,
  position int not null,
  line int not null,
  missing numeric(18, 4) not null check (missing >= 0),
  damaged numeric(18, 4) not null check (damaged >= 0),
  check (missing + damaged > 0),
  primary key (claim_id, position),
  unique (claim_id, line)
);
revoke update, delete on late_claim_line from "${runtimeRole}";

-- For what is booked before a statement was issued and happened after its period.
create index movement_debit_occurred on movement (debit_id, occurred_at);
create index movement_credit_occurred on movement (credit_id, occurred_at);
