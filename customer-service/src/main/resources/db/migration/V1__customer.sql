create sequence customer_number;

create table customer (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  name text not null,
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  office text not null,
  account_manager text not null,
  industry text,
  address text,
  status text not null check (status in ('PROSPECT', 'APPLYING', 'KEY_ACCOUNT', 'LOST')),
  registered_at timestamptz not null
);
create index customer_office on customer (office, id);

create table customer_contact (
  customer_id uuid not null references customer,
  position int not null,
  name text not null,
  title text,
  phone text not null,
  responsible boolean not null,
  primary key (customer_id, position)
);
