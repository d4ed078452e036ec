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
