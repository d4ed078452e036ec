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
