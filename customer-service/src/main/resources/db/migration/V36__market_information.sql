create sequence market_information_number;

create table market_information (
  id uuid primary key,
  version bigint not null,
  number text not null unique,
  customer_id uuid references customer,
  customer_name text not null,
  office text not null,
  account_manager text not null,
  name text not null,
  description text not null,
  expected_amount numeric(18, 2) not null check (expected_amount > 0),
  expected_on date not null,
  source text not null,
  learnt_on date not null,
  status text not null check (status in ('REGISTERED', 'VALID', 'NOT_VALID', 'CONVERTED')),
  registered_by text not null,
  registered_on date not null,
  valid boolean,
  completeness int check (completeness between 0 and 100),
  timeliness int check (timeliness between 0 and 100),
  reason text,
  converted_to text check (converted_to in ('APPLICATION', 'CONTRACT')),
  reference text,
  amount numeric(18, 2) check (amount > 0),
  converted_on date,
  check ((status = 'REGISTERED') = (valid is null)),
  check (valid is null or valid = (status in ('VALID', 'CONVERTED'))),
  check ((status = 'CONVERTED') = (reference is not null and amount is not null and converted_on is not null))
);
create index market_information_office on market_information (office, id);
create index market_information_customer on market_information (customer_id, id);
create index market_information_status on market_information (status, id);
create index market_information_registered_by on market_information (registered_by, id);
