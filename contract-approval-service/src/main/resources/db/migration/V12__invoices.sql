-- Deliveries that were heard of, for invoices to name; the value at contract price.
create table known_delivery (
  id uuid primary key,
  contract_id uuid not null,
  value numeric(18, 2) not null,
  signed_on date not null
);

create table invoice (
  id uuid primary key,
  version bigint not null,
  number text not null unique check (number ~ '^[0-9]{8,20}$'),
  contract_id uuid not null references contract,
  contract_number text not null,
  customer_id uuid not null,
  office text not null,
  delivery_id uuid,
  -- A red-letter invoice corrects another, once, and has a negative amount.
  corrects uuid unique references invoice,
  reason text,
  invoiced_on date not null,
  amount numeric(18, 2) not null,
  tax_rate numeric(4, 2) not null check (tax_rate >= 0 and tax_rate < 100),
  tax_amount numeric(18, 2) not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (corrects is null and amount > 0 and tax_amount >= 0 or corrects is not null and amount < 0 and tax_amount <= 0),
  check ((corrects is null) = (reason is null))
);
create index invoice_office on invoice (office, id);
create index invoice_contract on invoice (contract_id, id);
create index invoice_customer on invoice (customer_id, id);
create index invoice_delivery on invoice (delivery_id, id);
revoke update, delete on invoice from "${runtimeRole}";
