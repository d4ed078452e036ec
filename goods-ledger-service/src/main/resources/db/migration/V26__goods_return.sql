-- What customers have returned for good: no longer part of what the line entitles to.
alter table contract_line add column given_back numeric(18, 4) not null default 0 check (given_back >= 0);

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
